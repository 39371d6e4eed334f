import { defineConfig } from "vitest/config";

export default defineConfig({
  // As Node itself resolves it; else tests and mercurius would each have a `graphql` of their own.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/global-setup.ts",
    maxWorkers: 2,
    // A worker loads the service once for all its files. Tests share no state: each makes its own context and folder.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { isThorough: false },
  },
});
