import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { root } from "../../scripts/bundle.ts";
import { addressOf } from "../commands/service.ts";
import { hasParts } from "../missing-parts.ts";
import { localBinding, npmInstall } from "./npm-install.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-without-dev-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// It installs, which takes long and may need the network; and it copies what git has, so it needs a clone.
const isPossible =
  inject("isThorough") &&
  hasParts("installing a clone", existsSync(join(root, ".git")) ? undefined : "this is no clone");

it.runIf(isPossible)(
  "`npm ci --omit=dev && npm start` serves, on what is committed",
  { timeout: 600_000 },
  async ({ skip }) => {
    execFileSync("git", ["clone", "--quiet", root, folder]);
    const missing = npmInstall(["ci", "--omit=dev"], folder, localBinding(join(folder, "binding")));
    if (!hasParts("installing a clone", missing)) skip(missing);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0" };
    expect(existsSync(join(folder, "node_modules/vitest"))).toBe(false);
    const service = spawn("npm", ["start"], { cwd: folder, env });
    const ended = once(service, "close");
    const address = await addressOf(service);
    expect(await (await fetch(`${address}/v1/meshes/istio`)).json()).toMatchObject({ name: "Istio" });
    expect((await fetch(`${address}/docs`)).status).toBe(200);
    service.kill("SIGTERM");
    await ended;
  },
);
