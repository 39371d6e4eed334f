import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, inject, it } from "vitest";
import { root } from "../../scripts/bundle.ts";
import { installedPackages, manifestOf } from "../../scripts/packages.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-tarball-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (command: string, args: string[], cwd = folder): Promise<string> => {
  const env = { ...process.env, DATA_DIR: join(folder, "data"), NODE_OPTIONS: "" };
  return (await promisify(execFile)(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })).stdout;
};

// It packs and installs, which takes long and may need the network.
it.runIf(inject("isThorough"))("the packed tarball installs only what the bundle needs, and works", async () => {
  await run("npm", ["pack", "--pack-destination", folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  await run("npm", ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`]);
  // Its install script would compile this for minutes.
  const binary = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";
  mkdirSync(join(folder, binary, ".."), { recursive: true });
  cpSync(join(root, binary), join(folder, binary));

  const installed = JSON.parse(await run("npm", ["ls", "--all", "--json", "--long"]));
  const names = new Set<string>();
  const visit = ({ dependencies = {} }: { dependencies?: Record<string, object> }): void => {
    for (const [name, each] of Object.entries(dependencies)) {
      names.add(name);
      visit(each);
    }
  };
  visit(installed);
  names.delete("mesh-atlas");
  expect([...names].sort()).toEqual([...new Set(installedPackages().map((home) => manifestOf(home).name))].sort());

  const program = join(folder, "node_modules/.bin/mesh-atlas");
  expect(JSON.parse(await run(program, ["query", "get-mesh", '{"id":"istio"}']))).toMatchObject({ slug: "istio" });
  expect(JSON.parse(await run(program, ["recommend"]))).toMatchObject({ outcome: "RECOMMENDED" });
  expect(readdirSync(join(folder, "node_modules/mesh-atlas"))).toContain("SECURITY.md");
});
