import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";

export const root = resolve(import.meta.dirname, "..");

/** Native code cannot be bundled. What stands here is installed beside the bundle: `dependencies` in package.json. */
const external = ["better-sqlite3"];

/** CommonJS libraries inside an ES module still need `require`. */
const banner = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/**
 * Bundles the service under `src/`: finding and reading the thousand small files of its libraries would take longer than
 * running them, and make up most of the startup time.
 */
export async function bundleServer(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ["src/main.ts"],
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external,
    // In production, graphql skips the check that every type comes from the same copy of it.
    define: { "process.env.NODE_ENV": '"production"' },
    chunkNames: "chunk-[hash]",
    banner: { js: banner },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
  });
  return metafile;
}

/** Bundles the program into a folder of its own, as it is installed, and returns its path. */
export async function bundledProgram(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  // The program looks for its files in the folder above it.
  for (const name of ["seed", "migrations", "schema", "package.json", "node_modules"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
  await bundleServer(join(folder, "dist"));
  return join(folder, "dist/main.js");
}
