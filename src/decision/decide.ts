import type { Reading } from "../catalog/snapshot.ts";
import type { RecommendInput } from "../model/recommendation.ts";
import type { Steps } from "../model/steps.ts";
import { analyse } from "./analysis/analyse.ts";
import { type Decision, explained } from "./explain/explanation.ts";
import { decisionData } from "./input/decision-data.ts";
import { resolveInput } from "./input/resolve-input.ts";

export type { Decision };

/**
 * What was asked → what follows from the document → what is said about it. The same input over the same catalog in the same
 * language on the same UTC day gives the same bytes. Throws an `InputError` for unknown names, unusable weightings and
 * requirements without sense.
 */
export function* decide(reading: Reading, input: RecommendInput, day: string): Steps<Decision> {
  const resolved = resolveInput(reading, input);
  const data = decisionData(reading);
  const analysis = yield* analyse(reading, data, resolved);
  yield;
  return explained(reading, data, analysis, day);
}
