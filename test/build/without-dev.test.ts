import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, inject, it } from "vitest";
import { root } from "../../scripts/bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-without-dev-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// It installs, which takes long and may need the network; and it copies what git has, so it needs a clone.
const isPossible = inject("isThorough") && existsSync(join(root, ".git"));

it.runIf(isPossible)(
  "`npm ci --omit=dev && npm start` serves, on what is committed",
  { timeout: 600_000 },
  async () => {
    execFileSync("git", ["clone", "--quiet", root, folder]);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0" };
    const install = ["ci", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund"];
    execFileSync("npm", install, { cwd: folder, env, stdio: "pipe" });
    expect(existsSync(join(folder, "node_modules/vitest"))).toBe(false);
    const service = spawn("npm", ["start"], { cwd: folder, env });
    const ended = once(service, "close");
    for await (const line of createInterface({ input: service.stdout })) {
      const [url] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
      if (url === undefined) continue;
      expect(await (await fetch(`${url}/v1/meshes/istio`)).json()).toMatchObject({ name: "Istio" });
      expect((await fetch(`${url}/docs`)).status).toBe(200);
      break;
    }
    service.kill("SIGTERM");
    await ended;
  },
);
