import { once } from "node:events";

/** Prints a text, waiting if standard output is a slow pipe. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text.trimEnd()}\n`)) await once(process.stdout, "drain");
}

/** A reader that has seen enough, such as `head`, is no failure; a full disk is. */
export function watchOutput(exit: (code: number) => never): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") exit(0);
    const reason = error.code === "ENOSPC" ? "there is no space left" : error.message;
    process.stderr.write(`Standard output cannot be written: ${reason}. Send it somewhere else.\n`);
    exit(1);
  });
  process.stderr.on("error", () => {});
}
