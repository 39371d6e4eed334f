/**
 * Bundles the service under `src/` into `dist/`: a thousand small files of its libraries cost more to find and to read
 * than to run, which is most of what a start takes.
 */
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const outdir = join(root, "dist");

/** What loads files of its own at run time: native code and log workers. */
const external = ["better-sqlite3", "pino", "pino-pretty"];

/** CommonJS libraries inside an ES module still ask for `require`. */
const banner = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

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
  // graphql then does not ask of every type whether it came from a second copy of itself.
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

/** What an earlier build left goes last, so that a service that runs meanwhile misses no file. */
const built = new Set(Object.keys(metafile.outputs).map((path) => resolve(root, path)));
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name);
  if (name !== "assets" && !built.has(path)) rmSync(path, { recursive: true });
}
