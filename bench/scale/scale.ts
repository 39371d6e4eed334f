import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Built } from "./build.ts";
import type { Pages } from "./pages.ts";
import type { SyntheticSize } from "./synthetic-seed.ts";

export interface Scaled {
  meshes: number;
  build: Built;
  pages: Pages;
}

const run = promisify(execFile);

async function figures<T>(module: string, ...args: string[]): Promise<T> {
  const node = ["--max-old-space-size=16000", "--expose-gc", "--import", "tsx", join(import.meta.dirname, module)];
  const { stdout } = await run(process.execPath, [...node, ...args]);
  return JSON.parse(stdout) as T;
}

/** Builds a catalog of each size and reads pages of it. */
export async function scaled(sizes: readonly Required<SyntheticSize>[]): Promise<Scaled[]> {
  const list: Scaled[] = [];
  for (const { meshes, moreFacts } of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-scale-"));
    try {
      const build = await figures<Built>("build.ts", folder, String(meshes), String(moreFacts));
      list.push({ meshes, build, pages: await figures<Pages>("pages.ts", join(folder, "catalog.sqlite")) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return list;
}
