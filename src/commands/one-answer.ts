import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { catalogSources, openWithoutKeys } from "../context.ts";
import { InputError } from "../errors.ts";
import { unrestricted as caller } from "../model/access.ts";
import type { Lang } from "../model/text.ts";
import type { OperationContext } from "../operations/operation.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";

/** Opens the databases for one answer and prints it. */
export async function printAnswer(lang: Lang, answer: (context: OperationContext) => Promise<string>): Promise<void> {
  const config = readConfig(process.env);
  if (!isCatalogCurrent(catalogSources, resolve(config.DATA_DIR))) console.error("Building the catalog …");
  const context = openWithoutKeys(config);
  try {
    const { catalog, records, now } = context;
    await print(await answer({ catalog, records, caller, now, lang }));
  } finally {
    await context.close();
  }
}

/** Prints a text, waiting if standard output is a slow pipe. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text.trimEnd()}\n`)) await once(process.stdout, "drain");
}

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
