import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";
import { root } from "./bundle.ts";

/** A package in `package-lock.json`, named by its folder below the root. */
export interface LockedPackage {
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface PackageManifest {
  name: string;
  version: string;
  license?: string;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8"));

export const lockedPackages = read<{ packages: Record<string, LockedPackage> }>("package-lock.json").packages;

export const manifestOf = (folder: string): PackageManifest => read(join(folder, "package.json"));

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Folders of the packages that have code in the bundles: what was read but left out doesn't count. */
export function bundledPackages(builds: readonly Metafile[]): string[] {
  const inputs = builds
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  // A linked `node_modules` is somewhere else, with the same folders in it.
  const folders = inputs
    .flatMap((path) => packageFolder.exec(path) ?? [])
    .map((folder) => folder.slice(folder.indexOf("node_modules/")));
  return [...new Set(folders)].sort();
}

/** Folders of the packages that npm installs together with this one. */
export function installedPackages(): string[] {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    for (const dependency of dependenciesOf(folder)) {
      if (found.has(dependency)) continue;
      found.add(dependency);
      visit(dependency);
    }
  };
  visit("");
  return [...found].sort();
}

/** Folders of what a package depends on, as Node would find them from there. */
export function dependenciesOf(folder: string): string[] {
  const { dependencies, optionalDependencies } = lockedPackages[folder] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    for (let at = folder; ; at = dirname(at)) {
      const path = join(at === "." ? "" : at, "node_modules", name);
      if (lockedPackages[path]) return [path];
      if (at === "" || at === ".") return [];
    }
  });
}
