import type { DecisionPath } from "../analysis/advice.ts";
import type { Analysis } from "../analysis/analyse.ts";
import type { RequirementCheck } from "../analysis/requirements.ts";
import type { ExplanationContext } from "./context.ts";

/** The requirements that exclude the mesh, with their facts. */
export function exclusionReason(context: ExplanationContext, excluded: Analysis["excluded"][number]): string {
  const { mesh, checks, violated } = excluded;
  const reasons = checks.flatMap((check, place) => (violated.has(place) ? [checkReason(context, mesh, check)] : []));
  return reasons.join(context.words.betweenSentences);
}

/** That the document gives no score, and what is open about the requirements. */
export function unscoredReason(context: ExplanationContext, unscored: Analysis["unscored"][number]): string {
  const { mesh, eligibility, checks } = unscored;
  const open = eligibility === "CONDITIONAL" ? checks.filter(({ verdict }) => verdict === "UNKNOWN") : [];
  const reasons = open.map((check) => checkReason(context, mesh, check));
  return [context.words.unscored([context.nameOf(mesh)]), ...reasons].join(context.words.betweenSentences);
}

const checkReason = ({ words, nameOf }: ExplanationContext, mesh: string, check: RequirementCheck): string =>
  check.verdict === "FAIL"
    ? words.fails(nameOf(mesh), check.sentence, check.facts)
    : words.silent([nameOf(mesh)], [check.sentence]);

/** The next question with what each answer would leave. */
export function nextQuestionReason({ words, nameOf }: ExplanationContext, { nextQuestion }: DecisionPath) {
  if (!nextQuestion) return null;
  const { question, text, yes, no } = nextQuestion;
  return { question, text, reason: words.branches(yes.map(nameOf), no.map(nameOf)) };
}
