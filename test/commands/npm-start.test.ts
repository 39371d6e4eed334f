import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { dataFolder } from "../data-folder.ts";
import { hasParts } from "../missing-parts.ts";

const isThorough = inject("isThorough");
const drainMs = isThorough ? 1500 : 500;

interface Started {
  child: ChildProcess;
  url: string;
  lines: string[];
}

/** Starts the service by a command that leads to it, in a process group of its own, and waits until it listens. */
async function start(
  command: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<Started> {
  const { PATH = "", HOME = "" } = process.env;
  const folder = dataFolder();
  const child = spawn(command, args, {
    cwd: resolve(inject("program"), "../.."),
    env: { PATH, HOME, DATA_DIR: folder, PORT: "0", DRAIN_MS: String(drainMs), ...settings },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  onTestFinished(() => {
    killGroup(child);
    rmSync(folder, { recursive: true, force: true });
  });
  const lines: string[] = [];
  const url = await new Promise<string>((listening, failed) => {
    createInterface({ input: child.stdout! }).on("line", (line) => {
      lines.push(line);
      const [address] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
      if (address) listening(address);
    });
    child.once("exit", () => failed(new Error(lines.join("\n"))));
  });
  return { child, url, lines };
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, "SIGKILL");
  } catch {
    // All have ended by themselves.
  }
}

const statusOf = (url: string): Promise<number | undefined> =>
  fetch(`${url}/health/ready`).then(
    ({ status }) => status,
    () => undefined,
  );

/** How long each took to stop. */
const stops: { isNpm: boolean; ms: number }[] = [];

/** Pauses between its requests, which would take the time that the service needs to stop. */
async function untilStopping(url: string): Promise<void> {
  while ((await statusOf(url)) === 200) await after(20);
}

/** It still answers, as closing; then all of it ends, within the drain time and a second. */
async function expectDrained({ child, url, lines }: Started): Promise<void> {
  const sent = performance.now();
  const ended = once(child, "exit");
  await untilStopping(url);
  expect(await statusOf(url), "it drains").toBe(503);
  const [code] = await ended;
  stops.push({ isNpm: child.spawnargs.includes("start"), ms: performance.now() - sent });
  expect(code).toBe(0);
  expect(await statusOf(url), "nothing is left on the port").toBeUndefined();
  expect(lines.filter((line) => line.includes("shutting down"))).toHaveLength(1);
}

it("SIGTERM to `npm start` drains and ends the service", async () => {
  const started = await start("npm", ["start"]);
  started.child.kill("SIGTERM");
  await expectDrained(started);
});

it("signals sent twice, as by a terminal and by npm, end it no sooner", async () => {
  const started = await start(process.execPath, [inject("program"), "serve"]);
  started.child.kill("SIGINT");
  await untilStopping(started.url);
  started.child.kill("SIGINT");
  started.child.kill("SIGTERM");
  await expectDrained(started);
});

describe.runIf(isThorough).each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  it.each([
    ["npm start", "npm", ["start"]],
    ["npm run start", "npm", ["run", "start", "--silent"]],
    ["npm start with bash as its shell", "npm", ["start", "--script-shell=bash"]],
    ["node itself", process.execPath, [inject("program"), "serve"]],
  ])("to %s drains and ends the service", async (_, command, args) => {
    const started = await start(command, args);
    started.child.kill(signal);
    await expectDrained(started);
  });

  it("from a terminal, to npm and the service at once, drains and ends the service", async () => {
    const started = await start("npm", ["start"]);
    process.kill(-started.child.pid!, signal);
    await expectDrained(started);
  });
});

/** Whether this user may make a process the first of its own namespace. */
const isPermitted = () => spawnSync("unshare", ["--pid", "--fork", "--mount-proc", "true"]).status === 0;
const canUnshare =
  isThorough && hasParts("process 1 of a container", !isPermitted() && "this user may not make namespaces");

describe.runIf(canUnshare)("process 1 of a container", () => {
  it.each([
    ["node", [process.execPath, inject("program"), "serve"]],
    ["npm", ["npm", "start"]],
  ])("%s drains and ends the service at SIGTERM", async (_, command) => {
    const started = await start("unshare", ["--pid", "--fork", "--kill-child", "--mount-proc", ...command]);
    const { stdout } = spawnSync("pgrep", ["-P", String(started.child.pid)], { encoding: "utf8" });
    process.kill(Number(stdout), "SIGTERM");
    await expectDrained(started);
  });
});

it.runIf(canUnshare)("process 1 of a container ends at SIGTERM even before it serves", async () => {
  const args = ["--pid", "--fork", "--kill-child", "--mount-proc", process.execPath, inject("program"), "serve"];
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-empty-"));
  const { PATH = "" } = process.env;
  // Without a catalog it builds one first, which takes seconds.
  const child = spawn("unshare", args, { env: { PATH, DATA_DIR: folder, PORT: "0" }, stdio: "ignore", detached: true });
  onTestFinished(() => {
    killGroup(child);
    rmSync(folder, { recursive: true, force: true });
  });
  while (readdirSync(folder).length === 0) await after(20);
  const { stdout } = spawnSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" });
  process.kill(Number(stdout), "SIGTERM");
  expect((await once(child, "exit"))[0]).toBe(143);
});

// A single one may be held up by the other tests, which use the processors too.
it.runIf(isThorough).each([
  ["npm", true],
  ["node", false],
])("%s ends within DRAIN_MS and a second", (_, isNpm) => {
  const quickest = Math.min(...stops.filter((stop) => stop.isNpm === isNpm).map(({ ms }) => ms));
  expect(quickest).toBeLessThan(drainMs + 1000);
});
