import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Built } from "./build.ts";
import type { Pages } from "./pages.ts";

export interface Scaled {
  meshes: number;
  build: Built;
  pages: Pages;
}

const run = promisify(execFile);

async function told<T>(module: string, ...args: string[]): Promise<T> {
  const node = ["--max-old-space-size=16000", "--expose-gc", "--import", "tsx", join(import.meta.dirname, module)];
  const { stdout } = await run(process.execPath, [...node, ...args]);
  return JSON.parse(stdout) as T;
}

/** Builds a catalog of each size and reads pages of it. */
export async function scaled(sizes: readonly number[]): Promise<Scaled[]> {
  const list: Scaled[] = [];
  for (const meshes of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-scale-"));
    try {
      const build = await told<Built>("build.ts", folder, String(meshes));
      list.push({ meshes, build, pages: await told<Pages>("pages.ts", join(folder, "catalog.sqlite")) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return list;
}
