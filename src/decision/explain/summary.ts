import type { Warning } from "../../model/recommendation.ts";
import type { Choice } from "../analysis/choice.ts";
import { asAdvised, type ExplanationContext, hasRequirements, names, quotable } from "./context.ts";
import { turnsIf } from "./firmness.ts";
import { leadOf, onFiguresSentences, outcomeSentences, whyAlone } from "./outcome.ts";

/** The recommendation in two sentences: what is chosen, and what matters most about it. */
export const briefly = (context: ExplanationContext, lifecycle: readonly Warning[]): string =>
  [first(context), second(context, lifecycle)].join(context.words.betweenSentences);

function first(context: ExplanationContext): string {
  const { analysis, words } = context;
  const { choice, outcome } = analysis;
  if (outcome === "CONDITIONAL") {
    const open = [...analysis.ranking, ...analysis.unscored].map(({ mesh }) => mesh);
    return words.brief.conditional(names(context, open));
  }
  if (!choice) return outcomeSentences(context)[0]!;
  if (choice.tied.length > 1) return words.brief.tie(names(context, choice.tied));
  const advised = asAdvised(context, choice.mesh);
  if (choice.runnerUp === undefined) return words.brief.alone(advised, whyAlone(context, choice));
  return words.brief.lead(advised, leadOf(context, choice, choice.runnerUp), hasRequirements(context));
}

function second(context: ExplanationContext, [ending]: readonly Warning[]): string {
  const { analysis, words, nameOf } = context;
  const { choice, conflicts, relaxations, robustness, outcome } = analysis;
  if (ending) return words.oneSentence(ending.sentence);
  if (!choice) {
    if (outcome === "ONLY_UNSCORED") return words.brief.unranked;
    const contradiction = conflicts.find(({ isContradiction }) => isContradiction);
    if (contradiction) return words.contradiction(contradiction.sentences.map(quotable));
    const [way] = relaxations;
    return way ? words.relaxation(way.sentences.map(quotable), names(context, way.unlocks)) : words.nothingHelps;
  }
  if (choice.tied.length > 1) return words.brief.cannotSeparate;
  if (choice.runnerUp === undefined) return withoutRival(context, choice);
  const turn = choice.firmness === "NARROW" ? turnsIf(context, choice) : null;
  if (turn !== null) return turn;
  return choice.share === undefined || !robustness
    ? words.noFlip
    : words.aheadOf(nameOf(choice.mesh), nameOf(choice.runnerUp), (choice.share * 100).toFixed(1));
}

/** Where advice left one mesh, others may fit as well. */
function withoutRival(context: ExplanationContext, choice: Choice): string {
  const { analysis, words } = context;
  const [onFigures] = onFiguresSentences(context, choice, false);
  const isAlone = analysis.ranking.filter(({ eligibility }) => eligibility === "ELIGIBLE").length === 1;
  return onFigures ?? (isAlone ? words.brief.noRival : words.brief.othersNotAdvised);
}
