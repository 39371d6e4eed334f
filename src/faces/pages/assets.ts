import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { paths } from "../../paths.ts";

export type PageName = "docs" | "graphiql";

/** What `npm run build` wrote: file names, which change with their content. */
export interface Manifest {
  icon: string;
  licences: string;
  pages: Record<PageName, { script: string; style?: string | undefined }>;
}

export interface Asset {
  type: string;
  read(): Promise<Buffer>;
}

export interface Assets {
  manifest: Manifest;
  find(name: string): Asset | undefined;
}

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The built assets; undefined if they were not built. Only files listed at startup are ever read, by their bare names. */
export function openAssets(folder: string = paths.assets): Assets | undefined {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return undefined;
  const files = new Map(
    readdirSync(folder).flatMap((name): [string, Asset][] => {
      const type = types[extname(name)];
      return type ? [[name, { type, read: () => readFile(join(folder, name)) }]] : [];
    }),
  );
  return { manifest: JSON.parse(readFileSync(manifest, "utf8")), find: (name) => files.get(name) };
}
