import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/bundle.ts";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));

/** Libraries that the files of a folder import, by package. */
function importedIn(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(ts|css)$/.test(name),
  );
  const names = files.flatMap((name) => {
    const text = readFileSync(join(root, folder, name), "utf8").replace(/^import type .*$/gm, "");
    return [...text.matchAll(/(?:^|\s)(?:from|import|import\() ?"((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"]*"/g)].map(
      ([, each]) => each!,
    );
  });
  return [...new Set(names)].filter((name) => name !== "node").sort();
}

it.each(["src", "pages"])(
  "%s declares what it imports, so that it is there without development dependencies",
  (folder) => {
    const installed = Object.keys(manifestIn("").dependencies);
    const declared = [...Object.keys(manifestIn(folder).dependencies), ...installed];
    expect(importedIn(folder).length).toBeGreaterThan(4);
    expect(importedIn(folder).filter((name) => !declared.includes(name))).toEqual([]);
  },
);

it("declares no package twice, and only what the bundle cannot contain is installed with the package", () => {
  const { dependencies, devDependencies } = manifestIn("");
  const rooms = ["src", "pages", "scripts"].flatMap((folder) => Object.keys(manifestIn(folder).dependencies));
  const all = [...rooms, ...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
  expect(Object.keys(dependencies)).toEqual(["better-sqlite3"]);
});
