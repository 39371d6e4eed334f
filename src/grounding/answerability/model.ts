import type { FeatureName, Features } from "./features.ts";
import fitted from "./fitted.json" with { type: "json" };

/** What `npm run fit` found over labelled questions; how well it did on those it had not seen is kept beside it. */
interface Fitted {
  /** From this probability on a question counts as answered. */
  threshold: number;
  bias: number;
  weights: Partial<Record<FeatureName, number>>;
}

const { threshold, bias, weights }: Fitted = fitted;

export const fittedThreshold = threshold;

/** The probability that the facts answer the question: a logistic function of what speaks against it. */
export function probability(features: Features): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as FeatureName];
  return 1 / (1 + Math.exp(-sum));
}
