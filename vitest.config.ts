import { defineConfig } from "vitest/config";

export default defineConfig({
  // As Node itself resolves it; else tests, mercurius and graphql-jit would each have a `graphql` of their own.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    maxWorkers: 2,
    globalSetup: "test/global-setup.ts",
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
