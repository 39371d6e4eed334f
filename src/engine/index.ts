export type { Method, SmaaResult } from "./acceptability.ts";
export { type Dominance, type DominancePair, dominance } from "./dominance.ts";
export { type IntervalProblem, type IntervalSum, intervalSum } from "./interval-sum.ts";
export { criticWeights, entropyWeights } from "./objective-weights.ts";
export type { Preference, PreferenceShape } from "./preference.ts";
export type { Direction, Interval, Problem } from "./problem.ts";
export { type PrometheeOptions, type PrometheeResult, prometheeII } from "./promethee.ts";
export { rankOrderCentroidWeights, rankReciprocalWeights, rankSumWeights, swingWeights } from "./rank-weights.ts";
export { type Correction, type Relaxations, relaxations } from "./relaxations.ts";
export { type SmaaOptions, smaa, smaaSteps } from "./smaa.ts";
export { type Draws, smaaFromDraws } from "./smaa-from-draws.ts";
export { type SmallestFlip, smallestFlip } from "./smallest-flip.ts";
export { rank } from "./ties.ts";
export { type TopsisNormalization, type TopsisOptions, type TopsisResult, topsis } from "./topsis.ts";
export { type VikorOptions, type VikorResult, type VikorWarning, vikor } from "./vikor.ts";
export type { WeightModel } from "./weight-draws.ts";
export {
  type StabilityRange,
  type WeightStability,
  type WeightStabilityOptions,
  weightStability,
} from "./weight-stability.ts";
export {
  type WeightedSumNormalization,
  type WeightedSumOptions,
  type WeightedSumResult,
  weightedSum,
} from "./weighted-sum.ts";
