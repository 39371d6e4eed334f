import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import type { Manifest } from "../src/faces/pages/assets.ts";
import { paths } from "../src/paths.ts";
import { licences } from "./licences.ts";
import { bundledPackages } from "./packages.ts";

const pages = ["docs", "graphiql"] as const;
const sources = resolve(import.meta.dirname, "../pages");

/** The workers of the same editor version that GraphiQL uses. */
const workers = (): Record<string, string> => {
  const { resolve } = createRequire(import.meta.resolve("@graphiql/react"));
  return {
    editor: resolve("monaco-editor/esm/vs/editor/editor.worker.js"),
    json: resolve("monaco-editor/esm/vs/language/json/json.worker.js"),
    graphql: resolve("monaco-graphql/esm/graphql.worker.js"),
  };
};

const commonIn = (outdir: string) =>
  ({
    bundle: true,
    minify: true,
    metafile: true,
    target: "es2022",
    outdir,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "warning",
  }) satisfies BuildOptions;

/** The parts of the editor import their styles one by one; GraphiQL's style sheet already has them all. */
const withoutEditorStyles: Plugin = {
  name: "without-editor-styles",
  setup: ({ onLoad }) => onLoad({ filter: /\/monaco-editor\/.*\.css$/ }, () => ({ contents: "", loader: "empty" })),
};

/** The name of the file made from an entry. */
function outputOf({ outputs }: Metafile, entry: string): { script: string; style: string | undefined } {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint && resolve(output.entryPoint) === entry);
  if (!found) throw new Error(`Nothing was built from ${entry}.`);
  const [script, { cssBundle }] = found;
  return { script: basename(script), style: cssBundle && basename(cssBundle) };
}

/** Writes files whose names change with their content. */
const hashedFilesIn =
  (folder: string) =>
  (name: string, extension: string, content: string): string => {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
    writeFileSync(join(folder, `${name}-${hash}.${extension}`), content);
    return `${name}-${hash}.${extension}`;
  };

/** Bundles the pages under `pages/` into `dist/assets`, so that they need no other host. */
export async function buildPages(folder: string = paths.assets): Promise<Metafile[]> {
  mkdirSync(folder, { recursive: true });
  const common = commonIn(folder);
  const writeHashed = hashedFilesIn(folder);
  const entries = workers();
  const workerBuild = await build({ ...common, entryPoints: Object.values(entries), format: "iife" });
  const workerFiles = Object.fromEntries(
    Object.entries(entries).map(([label, entry]) => [label, outputOf(workerBuild.metafile, entry).script]),
  );
  const pageBuild = await build({
    ...common,
    entryPoints: pages.map((page) => join(sources, `${page}.ts`)),
    format: "esm",
    splitting: true,
    tsconfig: join(sources, "tsconfig.json"),
    loader: { ".graphql": "text" },
    plugins: [withoutEditorStyles],
    define: { ...common.define, WORKERS: JSON.stringify(workerFiles) },
  });
  const manifest: Manifest = {
    icon: writeHashed("icon", "svg", readFileSync(join(sources, "icon.svg"), "utf8")),
    licences: writeHashed("licences", "txt", licences(bundledPackages([workerBuild.metafile, pageBuild.metafile]))),
    pages: Object.fromEntries(
      pages.map((page) => [page, outputOf(pageBuild.metafile, join(sources, `${page}.ts`))]),
    ) as Manifest["pages"],
  };
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const built = [workerBuild, pageBuild].flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).map((path) => basename(path)),
  );
  removeAllBut(folder, ["manifest.json", manifest.icon, manifest.licences, ...built]);
  return [workerBuild.metafile, pageBuild.metafile];
}

/** Files of an earlier build are removed last, so that a running service misses none. */
function removeAllBut(folder: string, names: readonly string[]): void {
  for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(join(folder, name));
}
