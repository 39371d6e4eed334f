import { dirname, join } from "node:path";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { readConfig } from "../config.ts";
import { openContext } from "../context.ts";
import { mcpServer } from "../faces/mcp/server.ts";
import { unrestricted as caller } from "../model/access.ts";
import { paths } from "../paths.ts";

/** Serves the Model Context Protocol over standard input and output. Output is the protocol's; words go to standard error. */
export function mcp(): void {
  // Assistants start programs in any folder, often one that may not be written to.
  const usual = { DATA_DIR: join(dirname(paths.manifest), "data") };
  const context = openContext(readConfig({ ...usual, ...process.env }));
  const { version, records, now } = context;
  let isClosing = false;
  // Calls that the end cuts short fail, which is nobody's fault.
  const onError = (error: unknown): void => {
    if (!isClosing) console.error(error);
  };
  const connection = serveStdio(
    () =>
      mcpServer({ version, contextIn: (lang) => ({ catalog: context.catalog, lang, records, caller, now }), onError }),
    { onerror: onError },
  );
  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    await connection.close();
    await context.close();
  };
  process.stdin.once("close", () => void close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
  console.error(`mesh-atlas ${version}: serving MCP over standard input and output`);
}
