import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "orval";

// A client of functions, generated from the service's own OpenAPI document, compiled, and called.
const baseUrl = process.argv[2];
const folder = mkdtempSync(join(import.meta.dirname, "node_modules/.orval-"));
try {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await generate(
    {
      input: { target: `${baseUrl}/openapi.json` },
      output: { target: join(folder, "client.ts"), client: "fetch", baseUrl, mode: "single" },
    },
    folder,
  );
  assert.ok(readdirSync(folder).includes("client.ts"));
  execFileSync(
    join(import.meta.dirname, "node_modules/.bin/tsc"),
    [
      "--strict",
      "--skipLibCheck",
      "--target",
      "es2022",
      "--lib",
      "es2022,dom,dom.iterable",
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      join(folder, "client.ts"),
    ],
    { encoding: "utf8", stdio: "inherit" },
  );
  const client = await import(pathToFileURL(join(folder, "client.js")).href);
  const mesh = await client.getMesh("istio");
  assert.deepEqual([mesh.status, mesh.data.slug], [200, "istio"]);
  const found = await client.queryMeshes({ where: { modes: { all: ["ambient"] } } });
  assert.ok(found.data.items.some(({ slug }) => slug === "istio"));
  const list = await client.findMeshes({ feature: ["vm-support"], limit: 2 });
  assert.equal(list.data.items.length, 2);
} finally {
  rmSync(folder, { recursive: true });
}
