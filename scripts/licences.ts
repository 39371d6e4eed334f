import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Metafile } from "esbuild";

const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const legal = /^(licen[sc]e|notice|copying|thirdparty)|\.LICENSE\.txt$/i;

/** The licence texts of all packages in the bundles, which redistribution requires. */
export function licences(builds: readonly Metafile[]): string {
  const inputs = builds.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => packageOf.exec(resolve(input))?.[1] ?? []));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const texts = readdirSync(folder)
        .filter((file) => legal.test(file) && isPart(file))
        .map((file) => readFileSync(join(folder, file), "utf8").trim());
      return [`${name} ${version} (${license})`, ...texts].join("\n\n");
    })
    .sort()
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
}

/** Of a package with several builds, only the part of the bundled one. */
const isPart = (file: string): boolean => !file.endsWith(".LICENSE.txt") || file.includes("es-bundle.js");
