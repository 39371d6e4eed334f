import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import type { Scope } from "../../src/model/access.ts";
import { dataFolder } from "../data-folder.ts";
import { temporaryKeys } from "../keys/temporary-keys.ts";
import { pace } from "../pace.ts";
import { type Served, serving } from "../records/served.ts";

/** A running service with API keys and a rate limit, to be attacked. */
export interface Target extends Served {
  /** Where its data is. */
  readonly folder: string;
  /** The headers of a new key. */
  headers(...scopes: Scope[]): Record<string, string>;
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON with the attacker's key, which may read and recommend. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Resident memory in megabytes. */
  memory(): number;
  /** Milliseconds that its event loop has had the processor so far. */
  busy(): number;
}

/** High enough that the attacks reach what they attack. */
const rateLimit = "1000000";

/** Lets the service collect its garbage when it gets SIGUSR2, so that what is measured is what it keeps. */
const collectOnSignal = encodeURIComponent(`
  import { setFlagsFromString } from "node:v8";
  import { runInNewContext } from "node:vm";
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  process.on("SIGUSR2", () => { collect(); collect(); });
`);

/** Starts the service with keys and limits on; it ends with the test. */
export async function startTarget(settings: Record<string, string> = {}): Promise<Target> {
  const folder = dataFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const keys = temporaryKeys(onTestFinished);
  const attacker = keys.add(["read", "recommend"]).headers;
  const served = await serving(folder, {
    RATE_LIMIT: rateLimit,
    API_KEYS_FILE: keys.path,
    MAX_DELAY_MS: "3000",
    OPERATION_BUDGET_MS: "250",
    NODE_OPTIONS: `--import=data:text/javascript,${collectOnSignal}`,
    ...settings,
  });
  const send = (path: string, init?: RequestInit) =>
    fetch(served.url + path, { ...init, headers: { ...attacker, ...init?.headers } });
  return {
    ...served,
    folder,
    send,
    headers: (...scopes) => keys.add(scopes).headers,
    post: (path, body, headers = {}) =>
      send(path, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    memory: () => memoryOf(served.pid),
    busy: () => Number(readFileSync(`/proc/${served.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6,
  };
}

interface Bounds {
  /** The slowest plain answer during the attack, in milliseconds at the usual pace, not counting waits for a processor. */
  slowest?: number;
  /** Growth of resident memory without garbage, in megabytes. */
  growth?: number;
}

/** Attacks the service while a well-behaved caller goes on asking: everybody is answered in time, and memory stays bounded. */
export async function withstands(
  target: Target,
  attack: () => Promise<unknown>,
  { slowest = 250, growth = 100 }: Bounds = {},
): Promise<void> {
  const key = target.headers("read").authorization!.replace("Bearer ", "");
  // The service reads new keys once a second.
  while (!(await fetch(`${target.url}/v1/meshes/istio`, { headers: { authorization: `Bearer ${key}` } })).ok)
    await pause(100);
  const before = await memoryInUse(target);
  const bound = slowest * pace();
  let seen = await plainAnswersDuring(target, key, attack);
  // A busy machine can hold up any answer once; what the attack itself holds up is held up again.
  for (let again = 0; again < 2 && seen.slowest > bound; again++) seen = await plainAnswersDuring(target, key, attack);
  expect(seen).toMatchObject({ wrong: 0 });
  expect(seen.answered).toBeGreaterThan(1);
  expect(seen.slowest).toBeLessThanOrEqual(bound);
  expect((await memoryInUse(target)) - before).toBeLessThanOrEqual(growth);
}

/** What a well-behaved caller saw, who asked from before the attack until its end. */
async function plainAnswersDuring({ url, pid }: Target, key: string, attack: () => Promise<unknown>) {
  const caller = spawn(process.execPath, [join(import.meta.dirname, "plain-caller.mjs"), url, key, `${pid}`]);
  onTestFinished(() => void caller.kill("SIGKILL"));
  const report = text(caller.stdout);
  await pause(300);
  await attack();
  caller.stdin.end();
  await once(caller, "close");
  return JSON.parse(await report) as { slowest: number; wrong: number; answered: number };
}

async function memoryInUse(target: Target): Promise<number> {
  target.signal("SIGUSR2");
  await pause(300);
  return target.memory();
}

function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
