import { comparisonSlugs } from "../catalog/comparisons.ts";
import { nameAmong } from "../catalog/references.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { AnyOperation } from "../faces/rest/routes.ts";
import { meshSugar, type Sugar } from "../faces/rest/sugar.ts";
import type { Lang } from "../model/text.ts";
import { operations } from "../operations/index.ts";
import { comparisonRows, scoreRows } from "./display/matrices.ts";

/** An operation as a command: its input as arguments and options, its answer as a table. */
export interface QuestionCommand {
  readonly operation: AnyOperation;
  readonly command: string;
  /** Fields of the input that are given without an option, in order. The last may take several words. */
  readonly positional: readonly string[];
  /** Options that stand for a part of the input. */
  readonly sugar?: Sugar;
  /** What a table shows unless `--fields` says otherwise; by default all there is. */
  readonly fields?: readonly string[];
  readonly examples: readonly string[];
  /** Fields that have no option of their own. */
  readonly hidden?: readonly string[];
  /** Fills in what the input needs besides what was given. */
  prepare?(given: Record<string, unknown>, reading: Reading): Record<string, unknown>;
  /** Adds the input that was made from options to one given as JSON. */
  merge?(input: Record<string, unknown>): unknown;
  /** The answer in the rows and columns of its table. */
  arrange?(answer: never, lang: Lang): object;
}

type Presentation = Partial<Omit<QuestionCommand, "operation">>;

/** What a recommendation is read for; everything else is in the JSON. */
export const decisionFields = [
  ...["id", "outcome", "choice", "explanation", "ranking.rank", "ranking.mesh", "ranking.total", "ranking.eligibility"],
  ...["excluded.mesh", "excluded.reason", "warnings.sentence", "current.sentences"],
];

/** By operation. Whatever isn't said here follows from the operation itself. */
const presentations: Record<string, Presentation> = {
  "find-meshes": {
    sugar: meshSugar,
    fields: ["slug", "name", "firstRelease", "cncfStatus", "modes", "dataPlane", "languages"],
    examples: [
      "meshes --feature vm-support --feature mtls:automatic",
      "meshes --min-score performance:8 --order-by=-score.performance",
    ],
  },
  "get-mesh": { examples: ["mesh istio", "mesh istio --fields name,scores"] },
  "find-evidence": { command: "ask", examples: ['ask "Does Linkerd support virtual machines?"'] },
  "verify-claim": {
    command: "check",
    positional: ["text"],
    examples: ['check "Istio was first released in 2017"', "check --mesh linkerd --feature vm-support"],
  },
  compare: {
    positional: ["columns"],
    hidden: ["id"],
    examples: ["compare istio linkerd --dimensions mtls,performance", "compare modes"],
    // The first word may name the table; it is that of the meshes otherwise.
    prepare: ({ columns = [], ...given }, reading) => {
      const [first = "", ...others] = (columns as string[]).flatMap((each) => each.split(","));
      const table = nameAmong(comparisonSlugs(reading), first);
      const wanted = table || first === "" ? others : [first, ...others];
      return { ...given, id: table ?? "meshes", ...(wanted.length > 0 && { columns: wanted }) };
    },
    arrange: comparisonRows,
  },
  "get-score-matrix": {
    command: "scores",
    positional: ["meshes"],
    arrange: scoreRows,
    examples: ["scores istio kuma"],
  },
  "list-features": { fields: ["slug", "name", "area", "meshes"], examples: ["features --area security"] },
  "list-modes": { fields: ["slug", "name", "summary", "meshes"] },
  "list-scenarios": { fields: ["slug", "kind", "name", "recommendations.mesh"] },
  "list-criteria": { fields: ["slug", "name", "group", "weight"] },
  "list-facts": { fields: ["id", "statement", "citations"], examples: ["facts --subject mesh:istio --kind figure"] },
  "list-sections": { fields: ["number", "title", "startLine", "endLine"] },
  "list-entities": { fields: ["id", "name", "summary"], examples: ["entities --type tool"] },
  "list-relations": { fields: ["direction", "label", "other.id", "fact"], examples: ["relations mesh:istio"] },
  "find-paths": { fields: ["length", "entities"], examples: ["paths mesh:istio mesh:kuma"] },
  search: { fields: ["id", "text", "score"], examples: ["search circuit breaking"] },
  "list-recommendations": { fields: ["id", "outcome", "choice", "scenario"] },
  "get-recommendation": { fields: decisionFields },
};

/** `find-meshes` becomes `meshes`. */
const shortName = ({ name }: AnyOperation): string => name.replace(/^(get|list|find)-/, "");

const requiredFields = ({ input }: AnyOperation): string[] =>
  Object.entries(input.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);

const questionOf = (operation: AnyOperation): QuestionCommand => ({
  operation,
  command: shortName(operation),
  positional: requiredFields(operation),
  examples: [],
  ...presentations[operation.name],
});

/** A command for every operation that only reads; `recommend --preview` stands for previews. */
export const questions: readonly QuestionCommand[] = Object.values<AnyOperation>(operations)
  .filter(({ scope = "read", name }) => scope === "read" && !name.startsWith("preview-"))
  .map(questionOf);
