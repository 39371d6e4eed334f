import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** Tests that call `trials`, which try more often the longer they may take. */
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
  // Four rounds of queries at the limits of GraphQL, instead of one.
  "test/security/graphql-limits.test.ts",
  // Requests that take half a minute to be cut off.
  "test/security/slow-senders.test.ts",
  // 20,000 hostile requests at once, instead of 300.
  "test/security/attack.test.ts",
  // 20,000 random filters, instead of 500.
  "test/filters/filters.test.ts",
];

const config = mergeConfig(usual, defineConfig({ test: { provide: { isThorough: true }, testTimeout: 600_000 } }));
config.test.include = include;
export default config;
