import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bundle.ts";
import { manifestOf } from "./packages.ts";

const legal = /^(licen[sc]e|notice|copying|third[-_ ]?party)|\.LICENSE\.txt$/i;

/** The licence texts of packages, which redistribution requires. */
export const licences = (folders: readonly string[]): string =>
  [...new Set(folders.map(licence))]
    .sort()
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");

function licence(folder: string): string {
  const { name, version, license = "no licence named" } = manifestOf(folder);
  const texts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => legal.test(name) && isPart(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort()
    .map((file) => readFileSync(join(root, file), "utf8").trim());
  const missing = `This package comes without a licence text. Its SPDX identifier is ${license}.`;
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [missing])].join("\n\n");
}

/** Of a package with several builds, only the part of the bundled one. */
const isPart = (file: string): boolean => !file.endsWith(".LICENSE.txt") || file.includes("es-bundle.js");

const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name));
