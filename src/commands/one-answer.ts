import { readFileSync } from "node:fs";
import { readConfig } from "../config.ts";
import { type Context, catalogSources, openWithoutKeys } from "../context.ts";
import { InputError } from "../errors.ts";
import { makeFolder } from "../files/make-folder.ts";
import { unrestricted as caller } from "../model/access.ts";
import type { View } from "../model/sources.ts";
import type { Lang } from "../model/text.ts";
import { inView, type OperationContext } from "../operations/operation.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";
import { commandAudit } from "./command-audit.ts";
import { print } from "./output.ts";

/** Opens the databases for as long as something is done with them, after building the catalog if necessary. */
export async function withContext<T>(act: (context: Context) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const dataDir = makeFolder(config.DATA_DIR);
  if (process.stderr.isTTY && !isCatalogCurrent(catalogSources(config), dataDir))
    console.error("Building the catalog …");
  const context = openWithoutKeys(config);
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

/** Prints an answer of the core. */
export const printAnswer = (
  { lang, sources }: { lang: Lang; sources?: View | undefined },
  answer: (context: OperationContext) => Promise<string>,
): Promise<void> =>
  withContext(async (context) => {
    const { records, now, config } = context;
    const { catalog } = inView(context, sources ?? config.SOURCES);
    const evidenceThreshold = config.EVIDENCE_THRESHOLD;
    await print(await answer({ catalog, records, audit: commandAudit(context), caller, now, lang, evidenceThreshold }));
  });

export const formattedJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Input given as JSON, or `-` to read it from standard input; empty by default. */
export function inputOf(argument = "{}"): unknown {
  const text = argument === "-" ? readFileSync(0, "utf8") : argument;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`The input is not JSON: ${(error as Error).message}.`, [], "MALFORMED_JSON");
  }
}
