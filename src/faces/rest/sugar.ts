import { z } from "zod";
import { nameAmong } from "../../catalog/references.ts";
import { InputError, validNames } from "../../errors.ts";
import type { MeshFilter } from "../../model/filter.ts";
import { cncfStatusSchema, type SupportLevel, supportLevelSchema } from "../../model/value.ts";

/** Query parameters that stand for a part of an operation's input. */
export interface Sugar {
  /** The fields of the input that the parameters stand for; they are not parameters themselves. */
  replaces: readonly string[];
  shape: Record<string, z.ZodType>;
  expand(parameters: Record<string, unknown>): Record<string, unknown>;
  /** Rethrows an error of the operation with its faults at the parameters that the caller sent. */
  rethrow(error: unknown): never;
}

/** The input of an operation, with what stands for a part of it expanded. */
export function expanded(sugar: Sugar | undefined, parameters: Record<string, unknown>): Record<string, unknown> {
  if (!sugar) return parameters;
  const [short, plain] = [true, false].map((isShort) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => name in sugar.shape === isShort)),
  );
  return { ...plain, ...sugar.expand(short!) };
}

const list = (description: string) => z.array(z.string().min(1).max(120)).max(50).optional().describe(description);

const meshParameters = z.object({
  feature: list("Feature the mesh must have: `mtls`, or `mtls:automatic` for a level. Repeat it for several."),
  mode: list("Architecture mode in which the mesh must run."),
  cncfStatus: z.array(cncfStatusSchema).optional().describe("One of these CNCF statuses."),
  status: list("One of these project statuses, such as `archiving`."),
  minScore: list("Minimum score on a criterion: `performance:9`."),
  firstReleaseFrom: z.int().optional().describe("First released in this year or later."),
  firstReleaseTo: z.int().optional().describe("First released in this year or earlier."),
  id: list("Only these meshes."),
  text: z.string().min(1).max(200).optional().describe("Text that the name or an alias contains."),
});

/** Splits `performance:9` at its last colon, so that global ids (`criterion:performance:9`) pass. */
function halves(text: string): [string, string | undefined] {
  const colon = text.lastIndexOf(":");
  return colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}

function featureOf(text: string, index: number): { id: string; support?: SupportLevel[] } {
  const [name, level] = halves(text);
  if (level === undefined || name === "feature") return { id: text };
  const support = nameAmong(supportLevelSchema.options, level);
  if (support) return { id: name, support: [support] };
  throw new InputError(`Unknown support level \`${level}\`.`, [
    {
      path: `feature.${index}`,
      message: `unknown support level \`${level}\``,
      fix: validNames(supportLevelSchema.options),
    },
  ]);
}

function minScoreOf(text: string, index: number): MeshFilter {
  const [criterion, least] = halves(text);
  if (least !== undefined && /^\d+(\.\d+)?$/.test(least)) return { score: { criterion, gte: Number(least) } };
  throw new InputError(`\`${text}\` is not a minimum score.`, [
    {
      path: `minScore.${index}`,
      message: `\`${text}\` is not of the form criterion:score`,
      fix: "Use a form such as `performance:9`.",
    },
  ]);
}

/** Paths in the filter, and the parameters that they come from. */
const parameterPaths: readonly (readonly [RegExp, string])[] = [
  [/^where\.features\.all\.(\d+).*$/, "feature.$1"],
  [/^where\.modes\.all\.(\d+).*$/, "mode.$1"],
  [/^where\.and\.(\d+).*$/, "minScore.$1"],
  [/^where\.(status|id|cncfStatus)\.in\.(\d+).*$/, "$1.$2"],
  [/^where\.text.*$/, "text"],
];

export const meshSugar: Sugar = {
  replaces: ["where"],
  shape: meshParameters.shape,
  expand(parameters) {
    const { feature, mode, cncfStatus, status, minScore, firstReleaseFrom, firstReleaseTo, id, text } =
      meshParameters.parse(parameters);
    const where: MeshFilter = {
      ...(feature && { features: { all: feature.map(featureOf) } }),
      ...(mode && { modes: { all: mode } }),
      ...(cncfStatus && { cncfStatus: { in: cncfStatus } }),
      ...(status && { status: { in: status } }),
      ...(minScore && { and: minScore.map(minScoreOf) }),
      ...((firstReleaseFrom ?? firstReleaseTo) !== undefined && {
        firstRelease: {
          ...(firstReleaseFrom !== undefined && { gte: firstReleaseFrom }),
          ...(firstReleaseTo !== undefined && { lte: firstReleaseTo }),
        },
      }),
      ...(id && { id: { in: id } }),
      ...(text !== undefined && { text }),
    };
    // Without conditions it is the same question as without a filter, and its cursors are the same.
    return Object.keys(where).length > 0 ? { where } : {};
  },
  rethrow(error) {
    if (!(error instanceof InputError)) throw error;
    const faults = error.faults.map((fault) => ({
      ...fault,
      path: parameterPaths.reduce((path, [place, parameter]) => path.replace(place, parameter), fault.path),
    }));
    throw new InputError(error.message, faults, error.code);
  },
};

/** `q`, the usual name in a URL, for a field of the input. */
export const q = (field: string, description: string): Sugar => ({
  replaces: [field],
  shape: { q: z.string().min(1).describe(description) },
  expand: (parameters) => ({ [field]: parameters.q }),
  rethrow(error) {
    if (!(error instanceof InputError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, path: fault.path === field ? "q" : fault.path }));
    throw new InputError(error.message.replace(`\`${field}\``, "`q`"), faults, error.code);
  },
});

/** `q` and, for a follow-up, the question before it; longer conversations are sent as a body. */
export const asking = (description: string): Sugar => {
  const { replaces, shape, rethrow } = q("question", description);
  return {
    replaces: [...replaces, "context"],
    shape: {
      ...shape,
      context: z.string().min(1).optional().describe("The question before, to which this one refers."),
    },
    expand: ({ q: question, context }) => ({
      question,
      ...(context !== undefined && { context: [{ question: context }] }),
    }),
    rethrow,
  };
};
