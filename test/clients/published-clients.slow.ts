import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, it } from "vitest";
import { npmInstall } from "../build/npm-install.ts";
import { serveAtlas } from "../fixture.ts";
import { hasParts } from "../missing-parts.ts";

const folder = join(import.meta.dirname, "published");
const run = promisify(execFile);
const programs = readdirSync(folder).filter((name) => name.endsWith(".js"));

// They are no dependencies of the service.
const isInstalled = existsSync(join(folder, "node_modules/.package-lock.json"));
const missing = isInstalled ? undefined : npmInstall(["install", "--no-package-lock", "--ignore-scripts"], folder);

describe.runIf(hasParts(programs.join(", "), missing))("client libraries as they are published", () => {
  const served = serveAtlas();
  let url: string;
  beforeAll(async () => {
    url = await served.app.listen({ port: 0, host: "127.0.0.1" });
  });

  it.each(programs)("get right answers: %s", { timeout: 300_000 }, async (program) => {
    await run(process.execPath, [join(folder, program), url]);
  });
});
