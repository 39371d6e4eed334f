import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface Server {
  port: number;
  pid: number;
  child: ChildProcess;
  /** Ends it and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the bundled service in a process of its own, on a free port, with a data folder of its own. */
export async function startServer(
  settings: Record<string, string> = {},
  nodeArguments: readonly string[] = [],
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-load-"));
  const port = await freePort();
  const env = { PATH: process.env.PATH, LOG_LEVEL: "error", ...settings, PORT: String(port), DATA_DIR: folder };
  const main = resolve(import.meta.dirname, "../../dist/main.js");
  const child = spawn(process.execPath, [...nodeArguments, main, "serve"], { env, stdio: "inherit" });
  const ended = once(child, "close");
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error("The service ended.");
    await delay(100);
  }
  return {
    port,
    pid: child.pid!,
    child,
    async stop() {
      child.kill("SIGTERM");
      const [code] = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Resident memory of a process in bytes: now, or at its highest. */
export function memoryOf(pid: number, which: "VmRSS" | "VmHWM" = "VmRSS"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kilobytes = new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1];
  return Number(kilobytes) * 1024;
}

/** Number of open files and sockets of a process. */
export const openFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;
