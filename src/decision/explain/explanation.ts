import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { DecisionPath } from "../analysis/advice.ts";
import { type Analysis, meshNamer } from "../analysis/analyse.ts";
import type { Assessment, RequirementCheck } from "../analysis/requirements.ts";
import type { DecisionData } from "../input/decision-data.ts";
import { asAdvised, type ExplanationContext, quotable } from "./context.ts";
import { firmnessSentences, turnsIf } from "./firmness.ts";
import { limitSentences } from "./limits.ts";
import { outcomeSentences } from "./outcome.ts";
import { briefly } from "./summary.ts";
import { treeSentences } from "./tree.ts";
import { contradictionsIn, warningsOf } from "./warnings.ts";

/** A recommendation before it is stored. */
export type Decision = Omit<Recommendation, "id" | "createdAt" | "otherSources">;

/** Puts an analysis into words, using the templates in `language/`. `day`: the UTC day of the life cycles that are told. */
export function explained(reading: Reading, data: DecisionData, analysis: Analysis, day: string): Decision {
  const words = wordsIn(reading.lang).recommendation;
  const nameOf = meshNamer(data, analysis.table);
  const context: ExplanationContext = { reading, day, data, analysis, words, nameOf };
  const { table: _, leader: __, treePlace: ___, reversals: ____, choice, ...told } = analysis;
  const { used, decisive } = contradictionsIn(context);
  const warnings = warningsOf(context, decisive);
  const lifecycle = warnings.filter(({ kind }) => kind === "LIFECYCLE");
  return {
    formatVersion: 2,
    lang: reading.lang,
    ...told,
    choice: choice ? choiceIn(context, choice) : null,
    summary: briefly(context, lifecycle),
    excluded: analysis.excluded.map((each) => {
      const { mesh, checks } = each;
      return { mesh, name: nameOf(mesh), reason: exclusionReason(context, each), checks: [...checks] };
    }),
    unscored: analysis.unscored.map((each) => {
      const { mesh, checks } = each;
      const eligibility = each.eligibility === "CONDITIONAL" ? "CONDITIONAL" : "ELIGIBLE";
      return { mesh, name: nameOf(mesh), eligibility, reason: unscoredReason(context, each), checks: [...checks] };
    }),
    decisionPath: analysis.decisionPath && {
      ...analysis.decisionPath,
      nextQuestion: nextQuestionReason(context, analysis.decisionPath),
    },
    discrepancies: used,
    warnings,
    explanation: explanationOf(
      context,
      lifecycle.map(({ sentence }) => sentence),
    ),
  };
}

function choiceIn(context: ExplanationContext, choice: NonNullable<Analysis["choice"]>): Recommendation["choice"] {
  const { mesh, firmness, runnerUp } = choice;
  const { name, variant, slugs } = asAdvised(context, mesh);
  return {
    mesh,
    name,
    ...(variant !== undefined && { variant }),
    tools: slugs,
    firmness,
    ...(runnerUp !== undefined && { runnerUp }),
    turnsIf: turnsIf(context, choice),
  };
}

/** The requirements that exclude the mesh, with their facts. */
function exclusionReason(context: ExplanationContext, { mesh, checks, violated, unmet }: Assessment): string {
  const { analysis, words } = context;
  const failed = checks.filter(({ verdict }, place) => violated.has(place) && unmet.has(place) && verdict !== "PASS");
  const decisive = analysis.input.unknowns === "EXCLUDE" ? failed : failed.filter(({ verdict }) => verdict === "FAIL");
  if (decisive.length > 0)
    return decisive.map((check) => checkReason(context, mesh, check)).join(words.betweenSentences);
  const contradictions = analysis.conflicts.filter(({ isContradiction }) => isContradiction);
  return contradictions
    .map(({ sentences }) => words.contradiction(sentences.map(quotable)))
    .join(words.betweenSentences);
}

/** Says that the document has no scores, and which requirements are undecided. */
function unscoredReason(context: ExplanationContext, { mesh, eligibility, checks }: Assessment): string {
  const open = eligibility === "CONDITIONAL" ? checks.filter(({ verdict }) => verdict === "UNKNOWN") : [];
  const reasons = open.map((check) => checkReason(context, mesh, check));
  return [context.words.unscored([context.nameOf(mesh)]), ...reasons].join(context.words.betweenSentences);
}

function checkReason({ words, nameOf, analysis }: ExplanationContext, mesh: string, check: RequirementCheck): string {
  if (check.requirement === analysis.treePlace) return words.notLedTo(check.sentence, check.facts);
  return check.verdict === "UNKNOWN"
    ? words.silent([nameOf(mesh)], [quotable(check.sentence)])
    : words.fails(nameOf(mesh), quotable(check.sentence), check.facts);
}

/** The next question, and what each answer would leave. */
function nextQuestionReason({ words, nameOf }: ExplanationContext, { nextQuestion }: DecisionPath) {
  if (!nextQuestion) return null;
  const { question, text, yes, no } = nextQuestion;
  return { question, text, reason: words.branches(yes.map(nameOf), no.map(nameOf)) };
}

/** What is chosen and why; how firm that is; what is excluded or unknown, and what else was advised. */
const explanationOf = (context: ExplanationContext, lifecycle: readonly string[]): string =>
  [
    [...outcomeSentences(context), ...lifecycle],
    firmnessSentences(context),
    [...limitSentences(context), ...treeSentences(context)],
  ]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(context.words.betweenSentences))
    .join("\n\n");
