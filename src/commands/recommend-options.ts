import { z } from "zod";
import { InputError } from "../errors.ts";
import { meshSugar, type Sugar } from "../faces/rest/sugar.ts";
import type { MeshFilter } from "../model/filter.ts";

const pairs = (description: string) => z.array(z.string().min(1).max(200)).max(50).optional().describe(description);

// Meshes are chosen with `--candidates`.
const { id: _id, text: _text, ...requirements } = meshSugar.shape;

const shape = {
  ...requirements,
  weight: pairs("Factor for the weight of a criterion: `performance=3`. Repeat it for several."),
  answer: pairs("Answer to a question of the decision tree: `needs-vm=yes`. Repeat it for several."),
};

/** Options of `recommend` that stand for a part of its input. Each condition is a requirement of its own, and reported so. */
export function recommendSugar(): Sugar {
  /** The option that each requirement comes from. */
  const origins: string[] = [];
  const requirement = (name: string, value: unknown): { where?: MeshFilter } => meshSugar.expand({ [name]: value });
  return {
    replaces: ["require", "answers", "weighting", "idempotencyKey"],
    shape,
    expand({ weight, answer, ...conditions }) {
      const require = Object.entries(conditions).flatMap(([name, value]) => {
        // Several statuses are alternatives; several features are all required.
        const isEach = Array.isArray(value) && !/status/i.test(name);
        return (isEach ? value.map((one) => [one]) : [value]).flatMap((each, index) => {
          const { where } = requirement(name, each);
          origins.push(isEach ? `${name}.${index}` : name);
          return where ? [where] : [];
        });
      });
      return {
        ...(require.length > 0 && { require }),
        ...(weight !== undefined && { weighting: { by: "ADJUST", values: (weight as string[]).map(weightOf) } }),
        ...(answer !== undefined && { answers: (answer as string[]).map(answerOf) }),
      };
    },
    rethrow(error) {
      if (!(error instanceof InputError)) throw error;
      const faults = error.faults.map((fault) => ({
        ...fault,
        path: fault.path
          .replace(/^require\.(\d+)\..*$/, (path, index: string) => origins[Number(index)] ?? path)
          .replace(/^weighting\.values\.(\d+).*$/, "weight.$1")
          .replace(/^answers\.(\d+).*$/, "answer.$1"),
      }));
      throw new InputError(error.message, faults, error.code);
    },
  };
}

function weightOf(text: string, index: number): { criterion: string; value: number } {
  const [criterion, value] = halves(text);
  if (value !== undefined && /^\d+(\.\d+)?$/.test(value)) return { criterion, value: Number(value) };
  throw misformed(text, `weight.${index}`, "a criterion and a factor", "performance=3");
}

const truth: Record<string, boolean> = { yes: true, true: true, no: false, false: false };

function answerOf(text: string, index: number): { question: string; answer: boolean } {
  const [question, value = ""] = halves(text);
  const answer = truth[value.toLowerCase()];
  if (answer !== undefined) return { question, answer };
  throw misformed(text, `answer.${index}`, "a question and yes or no", "needs-vm=yes");
}

function halves(text: string): [string, string | undefined] {
  const [name = "", value] = text.split("=", 2);
  return [name.trim(), value?.trim()];
}

const misformed = (text: string, path: string, form: string, example: string): InputError =>
  new InputError(`\`${text}\` is not ${form}.`, [
    { path, message: `\`${text}\` is not ${form}`, fix: `Use a form such as \`${example}\`.` },
  ]);
