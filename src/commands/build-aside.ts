import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Builds the catalog in a process of its own, so that nothing waits for it and the memory that it takes goes with it. */
export async function buildAside(): Promise<void> {
  const command = [...process.execArgv, process.argv[1]!, "build"];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  const [words, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Error(words.trim() || `The build ended with ${code}.`);
}
