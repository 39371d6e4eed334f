import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const folder = join(import.meta.dirname, "published");
const run = promisify(execFile);
const programs = readdirSync(folder).filter((name) => name.endsWith(".js"));

/** Installs the libraries, which are no dependencies of the service; says why if it cannot. */
function install(): string | undefined {
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return undefined;
  const args = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 300_000 });
  return status === 0 ? undefined : `npm could not install ${folder}: ${stderr.slice(-500)}`;
}

const obstacle = install();
if (obstacle !== undefined) console.warn(`Skipped ${programs.join(", ")}: ${obstacle}`);

describe.skipIf(obstacle !== undefined)("client libraries as they are published", () => {
  const served = serveAtlas();
  let url: string;
  beforeAll(async () => {
    url = await served.app.listen({ port: 0, host: "127.0.0.1" });
  });

  it.each(programs)("get right answers: %s", { timeout: 120_000 }, async (program) => {
    await run(process.execPath, [join(folder, program), url]);
  });
});
