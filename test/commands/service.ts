import { type ChildProcess, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** The address that a service prints once it listens; fails with what it said if it ends before. */
export const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((listening, failed) => {
    const lines: string[] = [];
    for (const stream of [child.stdout!, child.stderr!])
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        const [address] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
        if (address) listening(address);
      });
    child.once("exit", () => failed(new Error(lines.join("\n"))));
  });

/** The user to run a process as: another one if the tests run as root, and that user can reach the Node they run on. */
export const asUser = (uid: number): { uid?: number } =>
  process.getuid?.() === 0 && spawnSync(process.execPath, ["--version"], { uid }).status === 0 ? { uid } : {};
