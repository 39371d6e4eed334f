import { spawnSync } from "node:child_process";
import { inject } from "vitest";

export interface Call {
  cwd: string;
  env?: Record<string, string>;
  input?: string;
  program?: string;
}

/** Runs the program as it is installed, with no settings but those given. */
export function runAtlas(args: readonly string[], { cwd, env = {}, input = "", program }: Call) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program ?? inject("program"), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", DATA_DIR: cwd, ...env },
    input,
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

/** Runs a line of bash in which `atlas` is the program. */
export function shell(line: string, { cwd, env = {} }: Call) {
  const script = `atlas() { '${process.execPath}' '${inject("program")}' "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd,
    env: { PATH: process.env.PATH ?? "", DATA_DIR: cwd, ...env },
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout: stdout.trim(), stderr };
}
