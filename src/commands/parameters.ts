import { Argument, type Command, Option } from "commander";
import { z } from "zod";
import { InputError } from "../errors.ts";
import { queryParameters } from "../faces/rest/query.ts";
import { unwrapped } from "../operations/input-faults.ts";
import type { QuestionCommand } from "./questions.ts";

/** The parameters of a question, which are those of a REST route that had all of them in its query. */
export const questionParameters = ({ operation, sugar }: QuestionCommand): z.ZodObject =>
  queryParameters({ method: "GET", url: "", tag: "Evidence", operation, ...(sugar && { sugar }) });

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Adds the parameters to a command: some as arguments, the others as options. Filters are given as JSON, to `query`. */
export function addParameters(command: Command, question: QuestionCommand): void {
  const { shape } = questionParameters(question);
  const { positional, hidden = [] } = question;
  for (const [index, name] of positional.entries()) {
    const field = shape[name] as z.ZodType;
    const takesMore = index === positional.length - 1 && (isList(field) || isText(name));
    const isOptional = field.safeParse(undefined).success;
    const usage = `${name}${takesMore ? "..." : ""}`;
    command.addArgument(new Argument(isOptional ? `[${usage}]` : `<${usage}>`, field.description ?? ""));
  }
  const given = new Set([...positional, ...hidden, "lang"]);
  for (const [name, field] of Object.entries(shape) as [string, z.ZodType][]) {
    const option = given.has(name) ? undefined : optionFor(name, field);
    if (option) command.addOption(option);
  }
}

/** Texts may be given without quotes, as several words. */
export const isText = (name: string): boolean => ["question", "query", "text"].includes(name);

export const isList = (field: z.ZodType): boolean => unwrapped(field) instanceof z.ZodArray;

function optionFor(name: string, field: z.ZodType): Option | undefined {
  const inner = unwrapped(field);
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : inner;
  if (item instanceof z.ZodObject || item instanceof z.ZodLazy) return undefined;
  const description = (field.description ?? inner.description ?? item.description ?? "").replace(/\.$/, "");
  if (item instanceof z.ZodBoolean) return new Option(`--${kebab(name)}`, description);
  const option = new Option(`--${kebab(name)} <${item instanceof z.ZodNumber ? "number" : "value"}>`, description);
  if (inner instanceof z.ZodArray)
    option.argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
  // Listed and completed; the schema checks them, and ignores their case.
  if (item instanceof z.ZodEnum)
    option.argChoices = item.options.map((value) => String(value).toLowerCase().replaceAll("_", "-"));
  return option;
}

/** Rethrows an error with its faults at the arguments and options that the caller gave. */
export function atOptions({ positional }: QuestionCommand, shape: Record<string, unknown>, error: unknown): never {
  if (!(error instanceof InputError)) throw error;
  const faults = error.faults.map((fault) => {
    const [name = ""] = fault.path.split(".");
    if (positional.includes(name)) return { ...fault, path: `<${name}>` };
    return { ...fault, path: name in shape ? `--${kebab(name)}` : fault.path };
  });
  throw new InputError(error.message, faults, error.code);
}
