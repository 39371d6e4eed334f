/** Builds one synthetic catalog through the real seeding, in a process of its own, and prints what that took. */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { catalogSources, openCatalog } from "../../src/context.ts";
import { buildCatalog, catalogDigest } from "../../src/seeding/build-catalog.ts";
import { writeSyntheticSeed } from "./synthetic-seed.ts";

export interface Built {
  facts: number;
  seconds: number;
  /** Megabytes: the most memory that the build took, and the file. */
  memory: number;
  file: number;
}

function countFacts(path: string): number {
  const { database } = openCatalog(path);
  return database.prepare("SELECT count(*) FROM fact").pluck().get() as number;
}

const [folder = "", meshes = "", moreFacts = ""] = process.argv.slice(2);
const sources = { ...catalogSources(), seedFolder: join(folder, "seed") };
const path = join(folder, "catalog.sqlite");
writeSyntheticSeed(sources.seedFolder, catalogSources().seedFolder, {
  meshes: Number(meshes),
  moreFacts: Number(moreFacts),
});
const before = process.cpuUsage();
buildCatalog(sources, path, catalogDigest(sources), new Date());
const { user, system } = process.cpuUsage(before);
rmSync(sources.seedFolder, { recursive: true });
const built: Built = {
  facts: countFacts(path),
  seconds: (user + system) / 1e6,
  memory: process.resourceUsage().maxRSS / 1024,
  file: statSync(path).size / 1024 ** 2,
};
console.log(JSON.stringify(built));
