import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** Tests that take long because they install packages or run other programs. Each says what it skips where a part is missing. */
const include = [
  // Packs and installs the package.
  "test/build/tarball.test.ts",
  "test/build/without-dev.test.ts",
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
