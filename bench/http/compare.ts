import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Endpoint, endpoints } from "./endpoints.ts";
import type { FixedResponse } from "./floor.ts";
import type { Job, Load } from "./load.ts";
import { Child, cores, cpuOf, memoryOf, startFlags, startService, stop } from "./processes.ts";

/** Medians over the rounds. Times in milliseconds. */
export interface Compared {
  endpoint: string;
  /** CPU time that the floor takes per request, as a share of what the service takes in the same round. */
  ratio: number;
  cpu: number;
  floorCpu: number;
  /** CPU time that mercurius alone takes, as a share of what the service takes; null if it was not measured. */
  mercuriusRatio: number | null;
  perSecond: number;
  p50: number;
  p99: number;
  /** Size of a response body. */
  bytes: number;
}

export interface HttpResult {
  endpoints: Compared[];
  /** Resident memory of the service in megabytes, warm and under the load of the benchmark. */
  memory: { median: number; highest: number };
}

export interface Rounds {
  /** The bundled service, and mercurius alone. */
  main: string;
  mercurius: string;
  rounds: number;
  seconds: number;
  connections: number;
}

/** Requests are to wait here, not to be refused; all other settings have their defaults. */
const settings = { MAX_DELAY_MS: "600000" };

/** The highest limit, which the load stays below. */
const rateLimit = { RATE_LIMIT: "1000000" };

interface Server {
  port: number;
  pid: number;
  credentials?: Record<string, string>;
}

/** Measures each endpoint and its floor in turn, so that a slow phase of the machine hits both alike. */
export async function compareWithFloor(options: Rounds): Promise<HttpResult> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
  const children: { process: Parameters<typeof stop>[0] }[] = [];
  const keep = <T extends (typeof children)[number]>(child: T): T => {
    children.push(child);
    return child;
  };
  try {
    const load = keep(new Child(cores.load, ["--import", "tsx", join(import.meta.dirname, "load.ts")]));
    const floor = keep(new Child(cores.servers, ["--import", "tsx", join(import.meta.dirname, "floor.ts")]));
    const floorServer = await serverOf(floor);
    const service = keep(await startService(options.main, join(folder, "plain"), settings));
    const withKey = join(folder, "with-key");
    const credentials = { authorization: `Bearer ${createKey(options.main, withKey)}` };
    const guarded = keep(await startService(options.main, withKey, { ...settings, ...rateLimit }));
    const environment = { DATA_DIR: join(folder, "plain") };
    // With the flags of the service, which trade CPU time for memory.
    const mercurius = await serverOf(
      keep(new Child(cores.servers, [...startFlags(options.main), options.mercurius], environment)),
    );
    return await measure(options, load, {
      setFloor: (response) => floor.ask(response),
      floor: floorServer,
      service: { port: service.port, pid: service.process.pid! },
      guarded: { port: guarded.port, pid: guarded.process.pid!, credentials },
      mercurius,
    });
  } finally {
    await Promise.all(children.map(({ process }) => stop(process)));
    rmSync(folder, { recursive: true });
  }
}

async function serverOf(child: Child): Promise<Server> {
  const { port } = await child.next<{ port: number }>();
  return { port, pid: child.process.pid! };
}

function createKey(main: string, DATA_DIR: string): string {
  const scope = ["--name", "benchmark", "--scope", "read,recommend"];
  const environment = { ...process.env, DATA_DIR };
  return execFileSync(process.execPath, [main, "keys", "create", ...scope], {
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

interface Servers {
  setFloor(response: FixedResponse): Promise<unknown>;
  floor: Server;
  service: Server;
  guarded: Server;
  mercurius: Server;
}

async function measure({ rounds, seconds, connections }: Rounds, load: Child, servers: Servers): Promise<HttpResult> {
  let from = 1;
  const run = async (endpoint: string, length: number, { port, pid, credentials }: Server) => {
    const job: Job = { port, endpoint, seconds: length, connections, from, ...(credentials && { credentials }) };
    const before = cpuOf(pid);
    const { load: result } = await load.ask<{ load: Load }>(job);
    from = Math.max(from, result.next);
    return { ...result, cpu: (cpuOf(pid) - before) / result.responses };
  };
  const round = async (name: string, endpoint: Endpoint, length: number) => {
    const server = endpoint.withKey ? servers.guarded : servers.service;
    const { status, contentType, bytes } = await responseOf(server, endpoint, from);
    from += probes;
    await servers.setFloor({ status, contentType, bytes });
    const floor = await run(name, length, servers.floor);
    const own = await run(name, length, server);
    const mercurius = endpoint.withMercurius ? await run(name, length, servers.mercurius) : undefined;
    return { floor, own, mercurius, bytes, memory: memoryOf(servers.service.pid) };
  };
  const measured = new Map(Object.keys(endpoints).map((name) => [name, [] as Awaited<ReturnType<typeof round>>[]]));
  for (let number = 0; number <= rounds; number++) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      // The first round warms up.
      const result = await round(name, endpoint, number === 0 ? seconds / 2 : seconds);
      if (number > 0) measured.get(name)!.push(result);
    }
  }
  const memory = [...measured.values()].flatMap((list) => list.map((each) => each.memory));
  return {
    memory: { median: median(memory), highest: Math.max(...memory) },
    endpoints: [...measured].map(([endpoint, list]) => ({
      endpoint,
      ratio: median(list.map(({ floor, own }) => floor.cpu / own.cpu)),
      cpu: median(list.map(({ own }) => own.cpu)),
      floorCpu: median(list.map(({ floor }) => floor.cpu)),
      mercuriusRatio: endpoints[endpoint]!.withMercurius
        ? median(list.map(({ own, mercurius }) => mercurius!.cpu / own.cpu))
        : null,
      perSecond: median(list.map(({ own }) => own.responses / own.seconds)),
      p50: median(list.map(({ own }) => own.p50)),
      p99: median(list.map(({ own }) => own.p99)),
      bytes: list[0]!.bytes,
    })),
  };
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** The floor's body is as large as the mean of a few of the endpoint's. */
const probes = 5;

/** What the floor has to respond in place of an endpoint. */
async function responseOf(server: Server, { status, request }: Endpoint, from: number): Promise<FixedResponse> {
  const sizes: number[] = [];
  let contentType: string | undefined;
  for (let n = from; n < from + probes; n++) {
    const { method, path, headers, body } = request(n);
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: { ...headers, ...server.credentials, "accept-encoding": "identity" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.status !== status) throw new Error(`${path}: expected ${status}, received ${response.status}.`);
    contentType = response.headers.get("content-type") ?? undefined;
    const content = await response.text();
    // GraphQL sends errors with 200 too.
    if (content.startsWith('{"errors"')) throw new Error(`${path}: ${content}`);
    sizes.push(Buffer.byteLength(content));
  }
  return { status, contentType, bytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length) };
}
