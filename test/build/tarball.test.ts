import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, inject, it } from "vitest";
import { root } from "../../scripts/bundle.ts";
import { installedPackages, manifestOf } from "../../scripts/packages.ts";
import { addressOf, asUser } from "../commands/service.ts";
import { hasParts } from "../missing-parts.ts";
import { localBinding, npmInstall } from "./npm-install.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-tarball-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (command: string, args: string[], cwd = folder): Promise<string> => {
  const env = { ...process.env, DATA_DIR: join(folder, "data"), NODE_OPTIONS: "" };
  return (await promisify(execFile)(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })).stdout;
};

// It packs and installs, which takes long and may need the network.
it.runIf(inject("isThorough"))(
  "the packed tarball installs only what the bundle needs, and works",
  async ({ skip }) => {
    await run("npm", ["pack", "--pack-destination", folder], root);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const missing = npmInstall(["install", `./${tarball}`], folder, localBinding(join(folder, "binding")));
    if (!hasParts("installing the tarball", missing)) skip(missing);

    const installed = JSON.parse(await run("npm", ["ls", "--all", "--json", "--long"]));
    const names = new Set<string>();
    const visit = ({ dependencies = {} }: { dependencies?: Record<string, object> }): void => {
      for (const [name, each] of Object.entries(dependencies)) {
        names.add(name);
        visit(each);
      }
    };
    visit(installed);
    names.delete("mesh-atlas");
    expect([...names].sort()).toEqual([...new Set(installedPackages().map((home) => manifestOf(home).name))].sort());

    const program = join(folder, "node_modules/.bin/mesh-atlas");
    expect(JSON.parse(await run(program, ["query", "get-mesh", '{"id":"istio"}']))).toMatchObject({ slug: "istio" });
    expect(JSON.parse(await run(program, ["recommend"]))).toMatchObject({ outcome: "RECOMMENDED" });
    expect(readdirSync(join(folder, "node_modules/mesh-atlas"))).toContain("SECURITY.md");

    // From any folder, as a user who may write only to DATA_DIR.
    const data = join(folder, "other-data");
    const user = asUser(65_534);
    mkdirSync(data);
    if (user.uid !== undefined) chownSync(data, user.uid, user.uid);
    chmodSync(folder, 0o755);
    const options = { cwd: "/", env: { PATH: process.env.PATH, DATA_DIR: data, PORT: "0" }, ...user };
    const service = spawn(program, ["serve"], options);
    const address = await addressOf(service);
    for (const path of ["/v1/meshes/kuma", "/docs", "/v1/export/sqlite"])
      expect([path, (await fetch(address + path)).status]).toEqual([path, 200]);
    const headers = { "content-type": "application/json" };
    const recommended = await fetch(`${address}/v1/recommendations`, { method: "POST", headers, body: "{}" });
    expect(recommended.status).toBe(201);
    service.kill("SIGTERM");
    expect((await once(service, "exit"))[0]).toBe(0);
    const input = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })}\n`;
    const { stdout } = spawnSync(program, ["mcp"], { ...options, input, encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual({ jsonrpc: "2.0", id: 1, result: {} });
  },
);
