import type { Catalog } from "../../catalog/snapshot.ts";
import { type SmaaResult, type StabilityRange, smaaSteps, smallestFlip, weightStability } from "../../engine/index.ts";
import type { MethodName, Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Steps } from "../../model/steps.ts";
import type { DecisionTable } from "../input/decision-table.ts";
import type { Alternatives } from "./alternatives.ts";
import { rounded } from "./ranking.ts";

type Robustness = NonNullable<Recommendation["robustness"]>;
type Sensitivity = Pick<Robustness, "weightStability" | "smallestFlip">;

/** How close to the requested weights `AROUND` draws: concentration of the Dirichlet distribution. */
const concentration = 100;

/** SMAA and sensitivity analysis, listed in the order of the ranking. */
export function* robustnessOf(
  catalog: Catalog,
  table: DecisionTable,
  alternatives: Alternatives,
  { method, robustness }: Pick<ResolvedInput, "method" | "robustness">,
  order: readonly number[],
): Steps<Robustness> {
  yield;
  const result = yield* acceptability(catalog, table, alternatives, method, robustness);
  const mesh = (a: number) => alternatives.meshes[a]!;
  const { necessaryWinners, possibleWinners } = alternatives.intervals;
  return {
    ...robustness,
    rankAcceptability: order.map((a) => ({
      mesh: mesh(a),
      shares: result.rankAcceptability[a]!.map(rounded),
      margin: rounded(result.margin[a]![0]!),
    })),
    pairwise: order.flatMap((a) =>
      order.flatMap((b) =>
        a === b ? [] : [{ mesh: mesh(a), over: mesh(b), share: rounded(result.pairwiseWinning[a]![b]!) }],
      ),
    ),
    centralWeights: order.map((a) => ({
      mesh: mesh(a),
      weights:
        result.centralWeights[a]?.map((weight, k) => ({
          criterion: table.criteria[k]!.slug,
          weight: rounded(weight),
        })) ?? null,
    })),
    confidence: order.map((a) => {
      const value = result.confidenceFactors[a];
      return { mesh: mesh(a), value: value == null ? null : rounded(value) };
    }),
    ...(yield* sensitivity(table, alternatives, order)),
    necessaryWinners: order.filter((a) => necessaryWinners.includes(a)).map(mesh),
    possibleWinners: order.filter((a) => possibleWinners.includes(a)).map(mesh),
  };
}

/** SMAA takes longer than all the rest and depends only on this key; with uniform sampling, not even on the weights. */
function* acceptability(
  catalog: Catalog,
  { ranges }: DecisionTable,
  { rows, problem }: Alternatives,
  method: MethodName,
  { samples, seed, weights }: ResolvedInput["robustness"],
): Steps<SmaaResult> {
  const model = weights === "UNIFORM" ? { model: weights } : { model: weights, concentration };
  const scores = rows.map((row) => [...ranges[row]!]);
  const isComplete = scores.every((row) => row.every((range) => range === null));
  const drawn = weights === "UNIFORM" ? null : problem.weights;
  const key = `smaa ${JSON.stringify([method, samples, seed, problem.matrix, isComplete ? null : scores, drawn])}`;
  const remembered = catalog.memo.find<SmaaResult>(key);
  if (remembered) return remembered;
  const options = { samples, seed, weights: model, method: { name: method }, ...(!isComplete && { scores }) };
  return catalog.memo.keep(key, yield* smaaSteps(problem, options));
}

/** What reverses the weighted sum: the stability range of each weight, and the smallest change of all weights. */
function* sensitivity(table: DecisionTable, alternatives: Alternatives, order: readonly number[]): Steps<Sensitivity> {
  yield;
  const problem = { ...alternatives.problem, matrix: order.map((row) => alternatives.problem.matrix[row]!) };
  const groups = table.criteria.map(({ group }) => table.groups.findIndex(({ slug }) => slug === group));
  const stability = weightStability(problem, { groups });
  const meshAt = (place: number) => alternatives.meshes[order[place]!]!;
  const rival = (place: number | null) => (place === null ? null : meshAt(place));
  const range = ({ weight, low, high, lowRival, highRival }: StabilityRange) => ({
    weight: rounded(weight),
    low: rounded(low),
    high: rounded(high),
    lowRival: rival(lowRival),
    highRival: rival(highRival),
  });
  const flips: Sensitivity["smallestFlip"] = [];
  for (let challenger = 1; challenger < order.length; challenger++) {
    yield;
    const flip = smallestFlip(problem, challenger);
    const change = flip.possible ? roundedSolution(flip.change) : null;
    flips.push({ challenger: meshAt(challenger), change, possible: flip.possible });
  }
  return {
    weightStability: [
      ...stability.criteria.map((found, k) => ({ criterion: table.criteria[k]!.slug, ...range(found) })),
      ...stability.groups.map((found, g) => ({ group: table.groups[g]!.slug, ...range(found) })),
    ],
    smallestFlip: flips,
  };
}

/** Rounds the solution of a linear program, which is accurate to about 1e-10. */
const roundedSolution = (figure: number): number => Math.round(figure * 1e9) / 1e9 + 0;
