import type { Command, Option } from "commander";
import { decisionRecord } from "../decision/explain/decision-record.ts";
import { operations } from "../operations/index.ts";
import { addOutputOptions, answer, examplesText, type OutputOptions } from "./ask.ts";
import { inputOf } from "./one-answer.ts";
import { addParameters } from "./parameters.ts";
import { decisionFields, type QuestionCommand } from "./questions.ts";
import { recommendSugar } from "./recommend-options.ts";

const question: QuestionCommand = {
  operation: operations.recommend,
  command: "recommend",
  positional: [],
  fields: decisionFields,
  examples: [
    "recommend",
    "recommend --feature vm-support --feature mtls:automatic",
    "recommend --scenario startup-small-team --weight ease-of-use=3 --json",
    "recommend --candidates istio,linkerd --markdown",
    "recommend --answer needs-vm=yes --preview",
  ],
};

interface RecommendOptions extends OutputOptions {
  markdown?: true;
  preview?: true;
}

/** Adds the command that recommends, stores the record as the service does, and prints it. */
export function addRecommend(program: Command, language: () => Option): void {
  const command = program
    .command(question.command)
    .description("recommend meshes, store the record and print it")
    .argument("[input]", "input as JSON, to which the options are added; `-` reads standard input");
  addParameters(command, { ...question, sugar: recommendSugar() });
  addOutputOptions(command, language);
  command.option("--markdown", "print a decision record in Markdown");
  command.option("--preview", "store nothing");
  command.addHelpText("after", examplesText(question.examples));
  command.action(async (input: string | undefined) => {
    const { lang, json, table, markdown, preview, ...given } = command.opts<
      RecommendOptions & Record<string, unknown>
    >();
    const base = inputOf(input);
    const merge = (options: Record<string, unknown>) => (isObject(base) ? merged(base, options) : base);
    await answer(
      { ...question, ...(preview && { operation: operations.previewRecommendation }), sugar: recommendSugar(), merge },
      given,
      { lang, ...(json && { json }), ...(table && { table }) },
      markdown && ((record, reading) => decisionRecord(reading, record as never, lang)),
    );
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Requirements and answers add up; anything else in the options replaces what the JSON says. */
function merged(base: Record<string, unknown>, options: Record<string, unknown>): Record<string, unknown> {
  const both = Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      const earlier = base[name];
      return [name, Array.isArray(earlier) && name !== "candidates" ? [...earlier, ...(value as unknown[])] : value];
    }),
  );
  return { ...base, ...both };
}
