import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { localBinding, registryFault } from "../build/npm-install.ts";
import { addressOf, asUser } from "../commands/service.ts";
import { hasParts } from "../missing-parts.ts";
import { commandOf, root, stages, textsOf } from "./containerfile.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-image-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder that stands for `/` of a stage. */
const rootOf = (stage: number): string => join(folder, String(stage));

function copy(text: string, stage: number): void {
  const words = text.split(/\s+/);
  const isFromStage = words[0]!.startsWith("--from=");
  const sources = words.slice(isFromStage ? 1 : 0, -1);
  const target = join(rootOf(stage), "app", words.at(-1)!);
  for (const source of sources) {
    const path = isFromStage ? join(rootOf(0), source) : join(root, source);
    const isInto = /\/$/.test(words.at(-1)!) || words.at(-1) === ".";
    const to = isInto && statSync(path).isFile() ? join(target, basename(path)) : target;
    mkdirSync(join(to, ".."), { recursive: true });
    cpSync(path, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Each RUN step as it is written, in the folder of its stage. Returns why it cannot be, if npm cannot reach its registry. */
function runStep(text: string, stage: number): string | undefined {
  const command = text.replaceAll(" /data", ` ${rootOf(stage)}/data`);
  const { PATH = "", HOME = "", npm_config_registry } = process.env;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-ec", command], {
    cwd: join(rootOf(stage), "app"),
    env: {
      PATH,
      HOME,
      npm_config_prefer_offline: "true",
      ...(npm_config_registry && { npm_config_registry }),
      ...localBinding(join(folder, "binding")),
    },
    encoding: "utf8",
  });
  const fault = status === 0 ? undefined : registryFault(stderr);
  if (fault === undefined) expect(status, `${text}\n${stdout}\n${stderr}`).toBe(0);
  return fault;
}

it.runIf(inject("isThorough"))(
  "the steps of the image, run in an empty folder, give a service that starts and stops",
  async ({ skip }) => {
    for (const [index, { instructions }] of stages().entries()) {
      mkdirSync(join(rootOf(index), "app"), { recursive: true });
      for (const { keyword, text } of instructions) {
        if (keyword === "COPY") copy(text, index);
        const missing = keyword === "RUN" ? runStep(text, index) : undefined;
        if (!hasParts("the steps of the image", missing)) skip(missing);
      }
    }
    rmSync(rootOf(0), { recursive: true });
    const image = stages()[1]!;
    const [, ...args] = commandOf(image);
    const [uid] = textsOf(image, "USER")[0]!.split(":").map(Number);
    const user = asUser(uid!);
    if (user.uid !== undefined) chownSync(folder, user.uid, user.uid);
    const child = spawn(process.execPath, args, {
      cwd: join(rootOf(1), "app"),
      env: {
        PATH: process.env.PATH ?? "",
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: "0",
        DATA_DIR: join(rootOf(1), "data"),
      },
      ...user,
    });
    const address = await addressOf(child);
    expect((await fetch(`${address}/v1/meshes/istio`)).status).toBe(200);
    expect((await fetch(`${address}/docs`)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  },
);
