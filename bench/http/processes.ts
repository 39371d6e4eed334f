import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { on, once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { join } from "node:path";

const canPin = cpus().length > 1 && spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** What the machine lets us do about cores, for the report. */
export const pinning = canPin ? "one core each for load and servers" : "not pinned to cores";

export const cores = { load: 0, servers: 1 } as const;

/** Starts Node on one core, where the system can do that. */
function start(core: number, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const command = [...(canPin ? ["taskset", "-c", String(core)] : []), process.execPath, ...args];
  return spawn(command[0]!, command.slice(1), {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** A module of this folder as a process that is asked one thing at a time. */
export class Aside {
  readonly process: ChildProcess;
  readonly #said;

  constructor(core: number, module: string) {
    this.process = start(core, ["--import", "tsx", join(import.meta.dirname, module)]);
    this.#said = on(this.process, "message", { close: ["exit"] });
  }

  /** What the process says next. */
  async heard<T>(): Promise<T> {
    const { value, done } = await this.#said.next();
    if (done) throw new Error(`A process of the benchmark ended with ${this.process.exitCode}.`);
    const [message] = value as [T & { error?: string }];
    if (message.error !== undefined) throw new Error(message.error);
    return message;
  }

  ask<T>(question: object): Promise<T> {
    this.process.send(question);
    return this.heard<T>();
  }
}

/** What `npm start` gives Node. */
function startFlags(main: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(main, "../../package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** The service as it is started for use; it listens when this returns. */
export async function startService(
  main: string,
  dataDir: string,
  settings: NodeJS.ProcessEnv,
): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort();
  if (!existsSync(main)) throw new Error(`There is no ${main}: run \`npm run build\` first.`);
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
  throw new Error("The service did not come to listen within a minute.");
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

/** Milliseconds of CPU that a process has taken; undefined where the system has no /proc. */
export function cpuOf(pid: number): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  // The name in brackets may hold spaces; user and system time are the 12th and 13th after it, in hundredths of a second.
  const fields = readFileSync(path, "utf8").split(") ").at(-1)!.split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Megabytes of memory that a process holds now; undefined where the system has no /proc. */
export function memoryOf(pid: number): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8")) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
