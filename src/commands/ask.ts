import { type Command, Option } from "commander";
import type { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import { checkFields, pick } from "../faces/rest/fields.ts";
import { coerced } from "../faces/rest/query.ts";
import { expanded } from "../faces/rest/sugar.ts";
import { type View, viewSchema } from "../model/sources.ts";
import type { Lang } from "../model/text.ts";
import { perform } from "../operations/perform.ts";
import { validated } from "../operations/validated.ts";
import { answerText } from "./display/answer-text.ts";
import { formattedJson, printAnswer } from "./one-answer.ts";
import { addParameters, atOptions, isList, questionParameters } from "./parameters.ts";
import { type QuestionCommand, questions } from "./questions.ts";

export interface OutputOptions {
  lang: Lang;
  json?: true;
  table?: true;
}

type Given = Record<string, unknown>;
type Asked = Given & { fields?: string[]; sources?: View };

/** Adds a command for every question. */
export function addQuestions(program: Command, language: () => Option): void {
  program.commandsGroup("Questions:");
  for (const question of questions) {
    const command = program.command(question.command).description(summaryOf(question.operation.description));
    addParameters(command, question);
    addOutputOptions(command, language);
    command.addHelpText("after", examplesText(question.examples));
    command.action(async (...received: unknown[]) => {
      const words = received.slice(0, question.positional.length);
      const { lang, json, table, ...options } = command.opts<OutputOptions & Given>();
      const given = { ...options, ...argumentsOf(question, words) };
      await answer(question, given, { lang, ...(json && { json }), ...(table && { table }) });
    });
  }
}

export function addOutputOptions(command: Command, language: () => Option): void {
  command
    .addOption(language())
    .addOption(new Option("--json", "print JSON, even on a terminal").conflicts("table"))
    .option("--table", "print tables, even into a pipe or a file");
}

/** The first sentence, as help has it. */
function summaryOf(description: string): string {
  const [first] = description.split(/(?<=[.:;]) /);
  const text = first!.replace(/[.:;]$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const examplesText = (examples: readonly string[]): string =>
  examples.length === 0 ? "" : ["", "Examples:", ...examples.map((each) => `  mesh-atlas ${each}`)].join("\n");

function argumentsOf(question: QuestionCommand, words: readonly unknown[]): Given {
  const { shape } = questionParameters(question);
  return Object.fromEntries(
    question.positional.flatMap((name, index) => {
      const word = words[index];
      if (word === undefined || (Array.isArray(word) && word.length === 0)) return [];
      return [[name, Array.isArray(word) && !isList(shape[name] as z.ZodType) ? word.join(" ") : word]];
    }),
  );
}

/** Checks what was given, performs the operation and prints the answer. */
export async function answer(
  question: QuestionCommand,
  given: Given,
  options: OutputOptions,
  format?: (answer: object, reading: Reading) => string,
): Promise<void> {
  const parameters = questionParameters(question);
  const { operation, sugar } = question;
  const refuse = (error: unknown): never => atOptions(question, parameters.shape, error);
  const isJson = options.json ?? !(options.table || process.stdout.isTTY);
  const view = viewSchema.safeParse(String(given.sources ?? "").toUpperCase()).data;
  await printAnswer({ lang: options.lang, sources: view }, async (context) => {
    const checked = orRefuse(() => {
      const prepared = question.prepare?.(given, context) ?? given;
      const { fields, sources: _, ...rest } = validated(parameters, coerced(parameters, prepared)) as Asked;
      if (fields) checkFields(operation.output, fields);
      const input = expanded(sugar, rest);
      return { fields, input: question.merge ? question.merge(input) : input };
    }, refuse);
    const { fields } = checked;
    const result = (await perform(operation, context, checked.input).catch(sugar?.rethrow).catch(refuse)) as object;
    if (format) return format(result, context);
    if (isJson) return formattedJson(fields ? pick(result, fields) : result);
    const arranged = fields ? result : (question.arrange?.(result as never, options.lang) ?? result);
    const shown = fields ?? question.fields;
    return answerText(shown && !("items" in arranged) ? (pick(arranged, shown) as object) : arranged, shown, {
      context,
      ...terminal(),
    });
  });
}

function orRefuse<T>(act: () => T, refuse: (error: unknown) => never): T {
  try {
    return act();
  } catch (error) {
    return refuse(error);
  }
}

const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;

/** Width and means of standard output. Node reads NO_COLOR and FORCE_COLOR. */
function terminal() {
  const { isTTY, columns } = process.stdout;
  const width = columns || Number(process.env.COLUMNS) || 80;
  return { width: Math.max(20, width), emphasis: isTTY && process.stdout.hasColors() ? bold : (text: string) => text };
}
