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
 * language gives the same bytes. Throws an `InputError` for unknown names and unusable weightings.
 */
export function* decide(reading: Reading, input: RecommendInput): Steps<Decision> {
  const resolved = resolveInput(reading, input);
  const data = decisionData(reading);
  const analysis = yield* analyse(reading, data, resolved);
  yield;
  return explained(data, analysis, reading.lang);
}
