import { z } from "zod";
import { NotFoundError, validNames } from "../errors.ts";
import type { Lang } from "../model/text.ts";
import { operations } from "../operations/index.ts";
import { type Operation, perform } from "../operations/operation.ts";
import { inputOf, json, print, printAnswer } from "./one-answer.ts";

/** Every operation that stores nothing, by its name. */
const readings = new Map<string, Operation>(
  Object.values<Operation>(operations)
    .filter((operation) => operation !== (operations.recommend as Operation))
    .map((operation) => [operation.name, operation]),
);

/** Prints what can be asked, a line each. */
export async function listQueries(): Promise<void> {
  const width = Math.max(...[...readings.keys()].map((name) => name.length));
  const lines = [...readings.values()].map(({ name, description }) => {
    const [first] = description.split(/(?<=[.:;]) /);
    return `  ${name.padEnd(width)}  ${first!.replace(/[.:;]$/, "")}`;
  });
  await print(`Operations:\n${lines.join("\n")}\n\n\`mesh-atlas query OPERATION --schema\` shows what one takes.`);
}

/** Prints an operation's answer, or the JSON Schema of its input. */
export async function query(name: string, given: string | undefined, lang: Lang, wantsSchema: boolean): Promise<void> {
  const operation = readings.get(name);
  if (!operation) throw new NotFoundError(`There is no operation \`${name}\`.`, validNames(readings.keys(), name));
  if (wantsSchema) await print(json(z.toJSONSchema(operation.input, { io: "input" })));
  else await printAnswer(lang, async (context) => json(await perform(operation, context, inputOf(given))));
}
