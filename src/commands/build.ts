import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { ConfigError, readConfig } from "../config.ts";
import { catalogSources, openDatabase } from "../context.ts";
import { prepareData } from "../data-folder.ts";
import { ensureCatalog } from "../seeding/build-catalog.ts";
import { print } from "./output.ts";

/** Builds the catalog in DATA_DIR if it is missing, out of date or damaged. */
export async function build(): Promise<void> {
  if (process.connected) endWithParent();
  const config = readConfig(process.env);
  const { folder, notes } = prepareData(config, openDatabase);
  for (const note of notes) console.error(note);
  const { path, digest, wasBuilt } = ensureCatalog(catalogSources(config), folder, () => new Date());
  await print(`${wasBuilt ? "built" : "current:"} ${path} (${digest.slice(0, 12)})`);
}

/** Far longer than a build takes. */
const buildTimeoutMs = 10 * 60 * 1000;

/**
 * Runs `build` in a child process, so that nothing waits for it and its memory is freed afterwards. The child ends with this
 * process, however that ends. Throws what the child says.
 */
export async function buildInChildProcess(dataDir?: string): Promise<void> {
  const command = [...process.execArgv, process.argv[1]!, "build"];
  const env = { ...process.env, ...(dataDir !== undefined && { DATA_DIR: dataDir }) };
  const stdio = ["ignore", "ignore", "pipe", "ipc"] as const;
  const child = spawn(process.execPath, command, { stdio: [...stdio], env, timeout: buildTimeoutMs });
  const [errors, [code]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  if (code !== 0) throw new ConfigError(errors.trim() || `The build failed with exit code ${code}.`);
}

/** From a thread of its own, since a build never returns to the event loop. An orphan gets another parent. */
function endWithParent(): void {
  const watch = `
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGKILL"), 100);`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
