import { wordsIn } from "../../language/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Lang } from "../../model/text.ts";
import type { DecisionPath } from "../analysis/advice.ts";
import type { Analysis } from "../analysis/analyse.ts";
import type { Assessment, RequirementCheck } from "../analysis/requirements.ts";
import type { DecisionData } from "../input/decision-data.ts";
import { adviceSentences } from "./advice.ts";
import { type ExplanationContext, quotable } from "./context.ts";
import { firmnessSentences } from "./firmness.ts";
import { limitSentences } from "./limits.ts";
import { outcomeSentences } from "./outcome.ts";

/** A recommendation before it is stored. */
export type Decision = Omit<Recommendation, "id" | "createdAt" | "otherSources" | "warnings">;

/** Puts an analysis into words, using the templates in `language/`. */
export function explained(data: DecisionData, analysis: Analysis, lang: Lang): Decision {
  const words = wordsIn(lang).recommendation;
  const context: ExplanationContext = { data, analysis, words, nameOf: (mesh) => data.meshNames.get(mesh) ?? mesh };
  const { input, excluded, unscored, decisionPath } = analysis;
  return {
    lang,
    ...analysis,
    input: { ...input },
    excluded: excluded.map((each) => {
      const { mesh, checks } = each;
      return { mesh, reason: exclusionReason(context, each), checks: [...checks] };
    }),
    unscored: unscored.map((each) => {
      const { mesh, checks } = each;
      const eligibility = each.eligibility === "CONDITIONAL" ? "CONDITIONAL" : "ELIGIBLE";
      return { mesh, eligibility, reason: unscoredReason(context, each), checks: [...checks] };
    }),
    decisionPath: decisionPath && { ...decisionPath, nextQuestion: nextQuestionReason(context, decisionPath) },
    explanation: explanationOf(context),
  };
}

/** The requirements that exclude the mesh, with their facts. */
function exclusionReason(context: ExplanationContext, { mesh, checks, violated }: Assessment): string {
  const reasons = checks.flatMap((check, place) => (violated.has(place) ? [checkReason(context, mesh, check)] : []));
  return reasons.join(context.words.betweenSentences);
}

/** Says that the document has no scores, and which requirements are undecided. */
function unscoredReason(context: ExplanationContext, { mesh, eligibility, checks }: Assessment): string {
  const open = eligibility === "CONDITIONAL" ? checks.filter(({ verdict }) => verdict === "UNKNOWN") : [];
  const reasons = open.map((check) => checkReason(context, mesh, check));
  return [context.words.unscored([context.nameOf(mesh)]), ...reasons].join(context.words.betweenSentences);
}

const checkReason = ({ words, nameOf }: ExplanationContext, mesh: string, check: RequirementCheck): string =>
  check.verdict === "FAIL"
    ? words.fails(nameOf(mesh), quotable(check.sentence), check.facts)
    : words.silent([nameOf(mesh)], [quotable(check.sentence)]);

/** The next question, and what each answer would leave. */
function nextQuestionReason({ words, nameOf }: ExplanationContext, { nextQuestion }: DecisionPath) {
  if (!nextQuestion) return null;
  const { question, text, yes, no } = nextQuestion;
  return { question, text, reason: words.branches(yes.map(nameOf), no.map(nameOf)) };
}

/** Half a page. Another catalog may have longer ids and names, so sentences are left out to stay within it. */
const mostCharacters = 1500;

/** Which mesh is first and why; how robust that is; what is excluded or unknown; and what contradicts it. */
function explanationOf(context: ExplanationContext): string {
  const paragraphs = [
    outcomeSentences(context),
    firmnessSentences(context),
    [...limitSentences(context), ...adviceSentences(context)],
  ];
  const upTo = (most: number) =>
    paragraphs
      .map((sentences) => sentences.filter(({ detail }) => detail <= most).map(({ text }) => text))
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => sentences.join(context.words.betweenSentences))
      .join("\n\n");
  for (let most = Math.max(...paragraphs.flat().map(({ detail }) => detail)); most > 0; most--) {
    const text = upTo(most);
    if (text.length <= mostCharacters) return text;
  }
  return upTo(0);
}
