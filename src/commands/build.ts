import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { readConfig } from "../config.ts";
import { catalogSources, makeFolder } from "../context.ts";
import { ensureCatalog } from "../seeding/build-catalog.ts";
import { print } from "./output.ts";

/** Builds the catalog in DATA_DIR if it is missing, out of date or damaged. */
export async function build(): Promise<void> {
  const dataDir = makeFolder(readConfig(process.env).DATA_DIR);
  const { path, digest, wasBuilt } = ensureCatalog(catalogSources, dataDir, () => new Date());
  await print(`${wasBuilt ? "built" : "current:"} ${path} (${digest.slice(0, 12)})`);
}

/** Runs `build` in a child process, so that nothing waits for it and its memory is freed afterwards. */
export async function buildInChildProcess(): Promise<void> {
  const command = [...process.execArgv, process.argv[1]!, "build"];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Error(errors.trim() || `The build failed with exit code ${code}.`);
}
