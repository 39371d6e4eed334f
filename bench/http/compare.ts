import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Endpoint, endpoints } from "./endpoints.ts";
import type { Fixed } from "./floor.ts";
import type { Job, Load } from "./load.ts";
import { Aside, cores, cpuOf, memoryOf, startService, stop } from "./processes.ts";

/** Medians over the rounds. Times in milliseconds, memory in megabytes. */
export interface Compared {
  endpoint: string;
  /** Answers a second, as a share of the floor's in the same round. */
  ratio: number;
  perSecond: number;
  floorPerSecond: number;
  p50: number;
  p99: number;
  floorP50: number;
  floorP99: number;
  cpu: number | null;
  floorCpu: number | null;
  memory: number | null;
  /** Size of an answer's body. */
  bytes: number;
}

export interface Rounds {
  /** The built service. */
  main: string;
  rounds: number;
  seconds: number;
  connections: number;
  only?: RegExp | undefined;
}

/** The one setting that differs from what the service comes with: here requests are to wait, not to be refused. */
export const measuredSettings = { MAX_DELAY_MS: "600000" };

/** Each endpoint against the floor, in turn, so that a slow phase of the machine hits both alike. */
export async function compareWithFloor({ main, rounds, seconds, connections, only }: Rounds): Promise<Compared[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
  const load = new Aside(cores.load, "load.ts");
  const floor = new Aside(cores.servers, "floor.ts");
  const { port: floorPort } = await floor.heard<{ port: number }>();
  const service = await startService(main, dataDir, measuredSettings).catch((error: unknown) => {
    for (const { process } of [load, floor]) process.kill();
    throw error;
  });
  let from = 1;
  const run = async (job: Omit<Job, "connections" | "from">, pid: number) => {
    const before = cpuOf(pid);
    const { load: result } = await load.ask<{ load: Load }>({ ...job, connections, from });
    from = Math.max(from, result.next);
    const cpu = before === undefined ? undefined : (cpuOf(pid)! - before) / result.answers;
    return { ...result, perSecond: result.answers / result.seconds, cpu };
  };
  const wanted = Object.entries(endpoints).filter(([name]) => only?.test(name) ?? true);
  const found = new Map(wanted.map(([name]) => [name, [] as Awaited<ReturnType<typeof round>>[]]));
  const round = async (name: string, endpoint: Endpoint, length: number) => {
    const fixed = await answerOf(service.port, endpoint, from);
    from += probes;
    await floor.ask(fixed);
    const base = await run({ port: floorPort, endpoint: name, seconds: length }, floor.process.pid!);
    const ours = await run({ port: service.port, endpoint: name, seconds: length }, service.process.pid!);
    return {
      base,
      ours,
      ratio: ours.perSecond / base.perSecond,
      bytes: fixed.bytes,
      memory: memoryOf(service.process.pid!),
    };
  };
  try {
    for (let number = 0; number <= rounds; number++) {
      for (const [name, endpoint] of wanted) {
        // The first round warms both up.
        const measured = await round(name, endpoint, number === 0 ? seconds / 2 : seconds);
        if (number > 0) found.get(name)!.push(measured);
      }
    }
  } finally {
    await Promise.all([load.process, floor.process, service.process].map(stop));
    rmSync(dataDir, { recursive: true });
  }
  return [...found].map(([endpoint, list]) => ({
    endpoint,
    ratio: median(list.map(({ ratio }) => ratio)),
    perSecond: median(list.map(({ ours }) => ours.perSecond)),
    floorPerSecond: median(list.map(({ base }) => base.perSecond)),
    p50: median(list.map(({ ours }) => ours.p50)),
    p99: median(list.map(({ ours }) => ours.p99)),
    floorP50: median(list.map(({ base }) => base.p50)),
    floorP99: median(list.map(({ base }) => base.p99)),
    cpu: medianOf(list.map(({ ours }) => ours.cpu)),
    floorCpu: medianOf(list.map(({ base }) => base.cpu)),
    memory: medianOf(list.map(({ memory }) => memory)),
    bytes: list[0]!.bytes,
  }));
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function medianOf(list: readonly (number | undefined)[]): number | null {
  const known = list.filter((value) => value !== undefined);
  return known.length === 0 ? null : median(known);
}

/** What the floor is to answer in the place of an endpoint: the size is the mean of a few answers. */
const probes = 5;

async function answerOf(port: number, { status, request }: Endpoint, from: number): Promise<Fixed> {
  const sizes: number[] = [];
  let contentType: string | undefined;
  for (let n = from; n < from + probes; n++) {
    const { method, path, headers, body } = request(n);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { ...headers, "accept-encoding": "identity" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (answer.status !== status) throw new Error(`${path}: ${status} expected, ${answer.status} received.`);
    contentType = answer.headers.get("content-type") ?? undefined;
    const content = await answer.text();
    // GraphQL tells errors with 200 as well.
    if (content.startsWith('{"errors"')) throw new Error(`${path}: ${content}`);
    sizes.push(Buffer.byteLength(content));
  }
  return { status, contentType, bytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length) };
}
