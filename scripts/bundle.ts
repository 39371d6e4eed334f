import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

export const root = resolve(import.meta.dirname, "..");

/** Packages that load their own files at run time: native code and log workers. */
const external = ["better-sqlite3", "pino", "pino-pretty"];

/** CommonJS libraries inside an ES module still need `require`. */
const banner = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/** Bundles the service under `src/` and returns the paths of the files it wrote. */
export async function bundleServer(outdir: string): Promise<string[]> {
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
  return Object.keys(metafile.outputs).map((path) => resolve(root, path));
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
