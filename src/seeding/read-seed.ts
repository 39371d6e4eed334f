import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { z } from "zod";
import { type SeedShape, seedShapes } from "../model/seed.ts";
import { type SeedFault, seedFaults } from "./faults.ts";

/** A validated seed file; `file` is its path below the seed folder's parent, for messages. */
interface SeedFile<S extends SeedShape> {
  file: string;
  data: z.output<(typeof seedShapes)[S]["schema"]>;
}

export type SeedFiles = { [S in SeedShape]: SeedFile<S>[] };

const shapeNames = Object.keys(seedShapes) as SeedShape[];
const yamlFile = /\.ya?ml$/;

function filesAt(folder: string, at: string): string[] {
  const path = join(folder, at);
  if (!existsSync(path)) return [];
  if (!at.endsWith("/")) return [at];
  return readdirSync(path)
    .filter((name) => yamlFile.test(name))
    .sort()
    .map((name) => `${at}${name}`);
}

/** YAML files that belong to no shape would be silently ignored, so they are reported. */
function strayFiles(folder: string): SeedFault[] {
  const locations = new Set(shapeNames.map((shape) => seedShapes[shape].at));
  return readdirSync(folder).flatMap((name): SeedFault[] => {
    const isFolder = statSync(join(folder, name)).isDirectory();
    const at = isFolder ? `${name}/` : name;
    if (locations.has(at as never) || (!isFolder && !yamlFile.test(name))) return [];
    return [{ file: `seed/${at}`, path: "", message: `is not part of the seed. Valid: ${[...locations].join(", ")}` }];
  });
}

/** Reads and validates every file of the seed folder, and the operator's own sources. Faults are collected, not thrown. */
export function readSeed(folder: string, extraFolder?: string): { files: SeedFiles; faults: SeedFault[] } {
  const faults = strayFiles(folder);
  const files = Object.fromEntries(shapeNames.map((shape) => [shape, []])) as unknown as SeedFiles;
  for (const shape of shapeNames) {
    const { at, schema } = seedShapes[shape];
    for (const name of filesAt(folder, at)) {
      const file = `seed/${name}`;
      const content = yaml(folder, name, faults);
      if (!content) continue;
      const parsed = schema.safeParse(content.value);
      if (parsed.success) files[shape].push({ file, data: parsed.data } as never);
      else faults.push(...seedFaults(file, parsed.error.issues));
    }
  }
  if (extraFolder !== undefined) readExtra(extraFolder, files, faults);
  return { files, faults };
}

/** The operator's own sources: YAML files in one folder, of the form that those of the seed have. */
function readExtra(folder: string, files: SeedFiles, faults: SeedFault[]): void {
  for (const name of readdirSync(folder)
    .filter((each) => yamlFile.test(each))
    .sort()) {
    const content = yaml(folder, name, faults, name);
    if (!content) continue;
    const parsed = seedShapes.sources.schema.safeParse(content.value);
    if (!parsed.success) faults.push(...seedFaults(name, parsed.error.issues));
    else if (parsed.data.role !== "HOUSE") {
      faults.push({ file: name, path: "role", message: "must be `HOUSE`: the folder holds sources of your own." });
    } else files.sources.push({ file: name, data: parsed.data });
  }
}

/** The content of a YAML file. Invalid YAML is a fault. */
function yaml(
  folder: string,
  name: string,
  faults: SeedFault[],
  file = `seed/${name}`,
): { value: unknown } | undefined {
  try {
    return { value: load(readFileSync(join(folder, name), "utf8"), { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    faults.push({ file, path: "", message: error.message.split("\n")[0]! });
    return undefined;
  }
}

/** Fingerprint of everything the catalog is built from. */
export function digestOf(folders: readonly string[], salt: string): string {
  const hash = createHash("sha256").update(salt);
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) continue;
      hash.update(`\0${name}\0`).update(readFileSync(path));
    }
  }
  return hash.digest("hex");
}
