import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildPages } from "./build-pages.ts";
import { bundleServer } from "./bundle.ts";
import { licences } from "./licences.ts";
import { bundledPackages, installedPackages } from "./packages.ts";
import { sbom } from "./sbom.ts";

/** Writes everything in `dist/`: the service, the pages, the licences of what they contain, and a bill of materials. */
export async function buildDistribution(dist: string) {
  mkdirSync(dist, { recursive: true });
  const serverBuild = await bundleServer(dist);
  const pageBuilds = await buildPages(join(dist, "assets"));
  const parts = {
    server: bundledPackages([serverBuild]),
    pages: bundledPackages(pageBuilds),
    installed: installedPackages(),
  };
  const documents = { "licences.txt": licences([...parts.server, ...parts.pages]), "sbom.cdx.json": sbom(parts) };
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(dist, name), text);

  // Files of an earlier build are removed last, so that a running service misses none.
  const scripts = Object.keys(serverBuild.outputs).map((path) => basename(path));
  const built = ["assets", ...Object.keys(documents), ...scripts];
  for (const name of readdirSync(dist)) if (!built.includes(name)) rmSync(join(dist, name), { recursive: true });
  return { serverBuild, pageBuilds, parts };
}
