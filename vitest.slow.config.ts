import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** The files whose tests try more often the longer they may take: those that call `trials`, and what takes long. */
const include = [
  // 20 kills of a process that writes, instead of 3.
  "test/records/crash.test.ts",
  // Every kind of damage to the catalog and the records, instead of half of them.
  "test/security/disk.test.ts",
  // 10,000 malformed requests to REST and to GraphQL, instead of 500.
  "test/faces/malformed.test.ts",
  // Every value for every variable of GraphQL, instead of a seventh of the pairs.
  "test/faces/graphql/variables.test.ts",
  // Every hostile value in every parameter of every MCP tool, instead of a third of the pairs.
  "test/faces/mcp/hostile.test.ts",
  // 3,000 random texts for search, evidence and claims each, instead of 100.
  "test/grounding/hostile-input.test.ts",
  // 6,000 requests whose headers differ by where one ends and the other begins, instead of 360.
  "test/security/cache-keys.test.ts",
  // Requests that take half a minute to be cut off.
  "test/security/slow-senders.test.ts",
  // 20,000 hostile requests at once, instead of 300.
  "test/security/attack.test.ts",
  // Packs and installs the package, and builds everything twice.
  "test/build/tarball.test.ts",
  "test/build/distribution.test.ts",
  "test/build/without-dev.test.ts",
  // 20,000 random filters, instead of 500.
  "test/filters/filters.test.ts",
  // Every way to start the service, and to ask it to stop.
  "test/commands/npm-start.test.ts",
  // nginx in front of the service, where it is installed.
  "test/deploy/nginx.test.ts",
  // Installing and building as the image does.
  "test/deploy/image.test.ts",
  // Packs the client as from a fresh clone, and compiles programs that use it.
  "test/clients/packed-client.slow.ts",
  // Installs client libraries, and runs them against the service.
  "test/clients/published-clients.slow.ts",
];

const config = mergeConfig(usual, defineConfig({ test: { provide: { isThorough: true }, testTimeout: 600_000 } }));
config.test.include = include;
export default config;
