import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inject, onTestFinished } from "vitest";

/** The program itself, in a process of its own, with its data in `folder`. */
export function program(folder: string, args: readonly string[], settings: Record<string, string> = {}): ChildProcess {
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: folder, ...settings };
  return spawn(process.execPath, [inject("program"), ...args], { env });
}

/** What a command printed and how it ended. */
export async function run(folder: string, args: readonly string[], settings: Record<string, string> = {}) {
  const child = program(folder, args, settings);
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]!.on("data", (chunk) => {
      printed[name] += chunk;
    });
  }
  const [status] = await once(child, "close");
  return { status: status as number | null, ...printed };
}

export interface Served {
  readonly url: string;
  readonly pid: number;
  recommend(input?: object, key?: string): Promise<Response>;
  find(id: string): Promise<Response>;
  get(path: string): Promise<Response>;
  /** What it has logged so far. */
  log(): string;
  signal(signal: NodeJS.Signals): void;
  /** Ends it by a signal, and says with which code it ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The service as a process that listens, until the test is finished at the latest. */
export async function serving(folder: string, settings: Record<string, string> = {}): Promise<Served> {
  // However slow the machine, nothing is refused for it.
  const child = program(folder, ["serve"], { PORT: "0", MAX_DELAY_MS: "0", OPERATION_BUDGET_MS: "0", ...settings });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const closed = once(child, "close");
  const url = await new Promise<string>((listening, failed) => {
    createInterface({ input: child.stdout! }).on("line", (line) => {
      lines.push(line);
      const [address] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
      if (address) listening(address);
    });
    createInterface({ input: child.stderr! }).on("line", (line) => lines.push(line));
    void closed.then(() => failed(new Error(lines.join("\n"))));
  });
  return {
    url,
    pid: child.pid!,
    recommend: (input = {}, key) =>
      fetch(`${url}/v1/recommendations`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(key !== undefined && { "idempotency-key": key }) },
        body: JSON.stringify(input),
      }),
    find: (id) => fetch(`${url}/v1/recommendations/${id}`),
    get: (path) => fetch(url + path),
    log: () => lines.join("\n"),
    signal: (signal) => void child.kill(signal),
    async end(signal) {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}
