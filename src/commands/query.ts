import { z } from "zod";
import { NotFoundError, validNames } from "../errors.ts";
import type { View } from "../model/sources.ts";
import type { Lang } from "../model/text.ts";
import { operations } from "../operations/index.ts";
import type { Operation } from "../operations/operation.ts";
import { perform } from "../operations/perform.ts";
import { formattedJson, inputOf, printAnswer } from "./one-answer.ts";
import { print } from "./output.ts";

/** Every operation that changes nothing, by name. */
const readOperations = new Map<string, Operation>(
  Object.values<Operation>(operations)
    .filter(({ scope = "read" }) => scope === "read")
    .map((operation) => [operation.name, operation]),
);

/** Prints the operations, one per line. */
export async function listQueries(): Promise<void> {
  const width = Math.max(...[...readOperations.keys()].map((name) => name.length));
  const lines = [...readOperations.values()].map(({ name, description }) => {
    const [first] = description.split(/(?<=[.:;]) /);
    return `  ${name.padEnd(width)}  ${first!.replace(/[.:;]$/, "")}`;
  });
  await print(`Operations:\n${lines.join("\n")}\n\n\`mesh-atlas query OPERATION --schema\` shows its input.`);
}

/** Prints an operation's answer, or the JSON Schema of its input. */
export async function query(
  name: string,
  input: string | undefined,
  options: { lang: Lang; sources?: View | undefined },
  wantsSchema: boolean,
): Promise<void> {
  const operation = readOperations.get(name);
  if (!operation)
    throw new NotFoundError(`There is no operation \`${name}\`.`, validNames(readOperations.keys(), name));
  if (wantsSchema) await print(formattedJson(z.toJSONSchema(operation.input, { io: "input" })));
  else await printAnswer(options, async (context) => formattedJson(await perform(operation, context, inputOf(input))));
}
