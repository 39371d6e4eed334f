import { type Decision, decide } from "../decision/decide.ts";
import type { RecommendInput } from "../model/recommendation.ts";
import type { OtherSource } from "../model/sources.ts";
import { dayOf, type OperationContext } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";
import { sourceWarnings } from "./recommendation-warnings.ts";
import { scheduled } from "./scheduled.ts";

/** How to ask for less work. */
export const lighterDecision =
  "Name fewer `candidates`, use fewer conditions in `require`, or lower `robustness.samples`.";

/** A decision with what other sources say against its facts. */
type FullDecision = Decision & { otherSources: OtherSource[] };

/** A decision depends only on the catalog, the language, the input and the day, so it is computed once for each. */
export async function decisionFor(context: OperationContext, input: RecommendInput): Promise<FullDecision> {
  const { catalog, lang } = context;
  const day = dayOf(context.now());
  context.onDay?.(day);
  const key = `decision ${lang} ${day} ${JSON.stringify(input)}`;
  const known = catalog.memo.find<FullDecision>(key);
  if (known) return known;
  const decision = await scheduled(context, decide(context, input, day), lighterDecision);
  const otherSources = otherSourcesOf(context, decision);
  const warnings = [...decision.warnings, ...sourceWarnings(decision, otherSources)];
  return catalog.memo.keep(key, { ...decision, warnings, otherSources });
}
