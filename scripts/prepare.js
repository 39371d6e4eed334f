/**
 * Builds after `npm ci`, also with `--omit=dev`: what it takes is in the workspaces `src`, `pages` and `scripts`. Without those
 * (`--workspaces=false`) nothing can be built, and nothing needs to be where `dist/` was copied from another machine; so it
 * says so, and the installation succeeds. Plain JavaScript, since what runs TypeScript may not be there.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function isInstalled(name) {
  try {
    return createRequire(import.meta.url).resolve(name) !== "";
  } catch {
    return false;
  }
}

if (isInstalled("esbuild") && isInstalled("tsx")) {
  const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
} else if (!existsSync(fromRoot("dist/main.js"))) {
  console.error(
    "mesh-atlas was not built, since what builds it is missing. Run `npm ci` without `--workspaces=false`,",
  );
  console.error("or install the package that `npm pack` makes, which is built already.");
}
