import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { on, once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { join } from "node:path";

const canPin = cpus().length > 1 && spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** How processes share the cores, for the report. */
export const pinning = canPin ? "one core each for load and servers" : "not pinned to cores";

export const cores = { load: 0, servers: 1 } as const;

/** Starts Node on one core, if the system supports that. */
function start(core: number, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const command = [...(canPin ? ["taskset", "-c", String(core)] : []), process.execPath, ...args];
  return spawn(command[0]!, command.slice(1), {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** A process that answers one message at a time. */
export class Child {
  readonly process: ChildProcess;
  readonly #messages;

  constructor(core: number, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    this.process = start(core, args, environment);
    this.#messages = on(this.process, "message", { close: ["exit"] });
  }

  /** Its next message. */
  async next<T>(): Promise<T> {
    const { value, done } = await this.#messages.next();
    if (done) throw new Error(`A process of the benchmark ended with ${this.process.exitCode}.`);
    const [message] = value as [T & { error?: string }];
    if (message.error !== undefined) throw new Error(message.error);
    return message;
  }

  ask<T>(question: object): Promise<T> {
    this.process.send(question);
    return this.next<T>();
  }
}

/** The flags of Node in `npm start`. */
export function startFlags(main: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(main, "../../package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** Starts the service as `npm start` does, and waits until it is ready. */
export async function startService(
  main: string,
  dataDir: string,
  settings: NodeJS.ProcessEnv,
): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort();
  if (!existsSync(main)) throw new Error(`${main} is missing: run \`npm run build\` first.`);
  const environment = { ...settings, DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1" };
  const service = start(cores.servers, [...startFlags(main), main, "serve"], environment);
  for (let tries = 0; tries < 600; tries++) {
    if (service.exitCode !== null || service.signalCode !== null)
      throw new Error(`The service ended with ${service.exitCode}.`);
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isReady) return { process: service, port };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  service.kill();
  throw new Error("The service was not ready within a minute.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** CPU time that all threads of a process have used, in milliseconds. Needs /proc. */
export function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  // The first number is the time spent on a core, in nanoseconds.
  const times = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
  return times.reduce((sum, time) => sum + Number(time), 0) / 1e6;
}

/** Resident memory of a process in megabytes. Needs /proc. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
