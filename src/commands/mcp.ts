import { dirname, join } from "node:path";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { readConfig } from "../config.ts";
import { openWithoutKeys } from "../context.ts";
import { lenientLines } from "../faces/mcp/lenient-messages.ts";
import { mcpServer } from "../faces/mcp/server.ts";
import { unrestricted as caller } from "../model/access.ts";
import { inView } from "../operations/operation.ts";
import { paths } from "../paths.ts";
import { commandAudit } from "./command-audit.ts";

/** Serves the Model Context Protocol over standard input and output; log messages go to standard error. */
export function mcp(): void {
  // Assistants start programs in any folder, often one that is not writable.
  process.env.DATA_DIR ||= join(dirname(paths.manifest), "data");
  const config = readConfig(process.env);
  const context = openWithoutKeys(config);
  const { version, records, now } = context;
  const audit = commandAudit(context);
  let isClosing = false;
  // Calls that are cut off by the shutdown fail; that is no error.
  const onError = (error: unknown): void => {
    if (!isClosing) console.error(error);
  };
  const connection = serveStdio(
    () =>
      mcpServer({
        version,
        contextIn: (lang) => ({
          catalog: inView(context, config.SOURCES).catalog,
          lang,
          records,
          audit,
          caller,
          now,
          evidenceThreshold: config.EVIDENCE_THRESHOLD,
        }),
        onError,
      }),
    { transport: new StdioServerTransport(lenientLines(process.stdin)), onerror: onError },
  );
  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    await connection.close();
    process.stdin.destroy();
    await context.close();
  };
  process.stdin.once("close", () => void close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
  console.error(`mesh-atlas ${version}: serving MCP over standard input and output`);
}
