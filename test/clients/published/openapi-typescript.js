import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

// Types from the service's own OpenAPI document; the compiler accepts right programs and refuses wrong ones.
const types = astToString(await openapiTS(new URL(`${process.argv[2]}/openapi.json`)));
const folder = mkdtempSync(join(import.meta.dirname, "node_modules/.openapi-"));
const program = (field) => `
import type { paths } from "./api.js";
type Found = paths["/v1/meshes"]["get"]["responses"][200]["content"]["application/json"];
export const slugs = (found: Found): string[] => found.items.map((mesh) => mesh.${field});
`;
try {
  writeFileSync(join(folder, "api.ts"), types);
  writeFileSync(join(folder, "right.ts"), program("slug"));
  writeFileSync(join(folder, "wrong.ts"), program("slog"));
  const compile = (file) =>
    execFileSync(
      join(import.meta.dirname, "node_modules/.bin/tsc"),
      ["--noEmit", "--strict", "--module", "nodenext", join(folder, file)],
      { encoding: "utf8" },
    );
  compile("right.ts");
  assert.throws(
    () => compile("wrong.ts"),
    ({ stdout }) => stdout.includes("slog"),
  );
} finally {
  rmSync(folder, { recursive: true });
}
