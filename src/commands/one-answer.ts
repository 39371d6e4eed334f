import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { catalogSources, openContext } from "../context.ts";
import { InputError } from "../errors.ts";
import { unrestricted as caller } from "../model/access.ts";
import type { Lang } from "../model/text.ts";
import type { OperationContext } from "../operations/operation.ts";
import { isCatalogCurrent } from "../seeding/build-catalog.ts";

/** Opens the databases for one answer, and prints it. */
export async function printAnswer(lang: Lang, answer: (context: OperationContext) => Promise<string>): Promise<void> {
  const config = readConfig(process.env);
  if (!isCatalogCurrent(catalogSources, resolve(config.DATA_DIR))) console.error("Building the catalog …");
  const context = openContext(config);
  try {
    const { catalog, records, now } = context;
    await print(await answer({ catalog, records, caller, now, lang }));
  } finally {
    await context.close();
  }
}

/** Standard output may be a pipe that is read slowly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text.trimEnd()}\n`)) await once(process.stdout, "drain");
}

export const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** An input as JSON in the command line, or on standard input where that says `-`; none is an empty one. */
export function inputOf(given = "{}"): unknown {
  const text = given === "-" ? readFileSync(0, "utf8") : given;
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = `is not JSON: ${(error as Error).message}`;
    throw new InputError(`The input ${fault}.`, [], "MALFORMED_JSON");
  }
}
