import type { Catalog } from "../catalog/snapshot.ts";
import {
  type Interval,
  type SmaaResult,
  type StabilityRange,
  type Steps,
  smaaSteps,
  smallestFlip,
  weightStability,
} from "../engine/index.ts";
import type { MethodName, Recommendation } from "../model/recommendation.ts";
import { type Alternatives, reordered } from "./alternatives.ts";
import type { ResolvedInput } from "./resolve-input.ts";
import type { ScoreTable } from "./score-table.ts";
import { tidy, tidyFound } from "./tidy.ts";

type Robustness = NonNullable<Recommendation["robustness"]>;
type Sensitivity = Pick<Robustness, "weightStability" | "smallestFlip">;

/** How near the given weights `AROUND` draws: concentration of the Dirichlet distribution. */
const concentration = 100;

/** How firm the ranking is. Everything is listed in the order of the ranking, `order`. */
export function* robustnessOf(
  catalog: Catalog,
  table: ScoreTable,
  options: Alternatives,
  { method, robustness }: Pick<ResolvedInput, "method" | "robustness">,
  order: readonly number[],
): Steps<Robustness> {
  yield;
  const result = yield* drawn(catalog, table, options, method, robustness);
  const mesh = (a: number) => options.meshes[a]!;
  const { necessaryWinners, possibleWinners } = options.intervals;
  return {
    ...robustness,
    rankAcceptability: order.map((a) => ({
      mesh: mesh(a),
      shares: result.rankAcceptability[a]!.map(tidy),
      margin: tidy(result.margin[a]![0]!),
    })),
    pairwise: order.flatMap((a) =>
      order.flatMap((b) =>
        a === b ? [] : [{ mesh: mesh(a), over: mesh(b), share: tidy(result.pairwiseWinning[a]![b]!) }],
      ),
    ),
    centralWeights: order.map((a) => ({
      mesh: mesh(a),
      weights:
        result.centralWeights[a]?.map((weight, k) => ({ criterion: table.criteria[k]!.slug, weight: tidy(weight) })) ??
        null,
    })),
    confidence: order.map((a) => {
      const value = result.confidenceFactors[a];
      return { mesh: mesh(a), value: value == null ? null : tidy(value) };
    }),
    ...(yield* sensitivity(table, options, order)),
    necessaryWinners: order.filter((a) => necessaryWinners.includes(a)).map(mesh),
    possibleWinners: order.filter((a) => possibleWinners.includes(a)).map(mesh),
  };
}

/** The draws cost more than all the rest, and depend on no more than this key: uniform ones not even on the weights. */
function* drawn(
  catalog: Catalog,
  { scale }: ScoreTable,
  { meshes, cells, problem }: Alternatives,
  method: MethodName,
  { samples, seed, weights }: ResolvedInput["robustness"],
): Steps<SmaaResult> {
  const model = weights === "UNIFORM" ? { model: weights } : { model: weights, concentration };
  const given = [method, samples, seed, meshes, weights === "UNIFORM" ? null : problem.weights];
  const key = `draws ${JSON.stringify(given)}`;
  const known = catalog.memo.find<SmaaResult>(key);
  if (known) return known;
  const gap: Interval = [scale.min, scale.max];
  const isWhole = cells.every((row) => !row.includes(null));
  const scores = isWhole ? {} : { scores: cells.map((row) => row.map((score) => (score === null ? gap : null))) };
  const options = { samples, seed, weights: model, method: { name: method }, ...scores };
  return catalog.memo.keep(key, yield* smaaSteps(problem, options));
}

/** What turns the weighted sum: the range of each weight, and the least change of all. */
function* sensitivity(table: ScoreTable, options: Alternatives, order: readonly number[]): Steps<Sensitivity> {
  yield;
  const problem = reordered(options.problem, order);
  const groups = table.criteria.map(({ group }) => table.groups.findIndex(({ slug }) => slug === group));
  const stability = weightStability(problem, { groups });
  const meshAt = (place: number) => options.meshes[order[place]!]!;
  const rival = (place: number | null) => (place === null ? null : meshAt(place));
  const range = ({ weight, low, high, lowRival, highRival }: StabilityRange) => ({
    weight: tidy(weight),
    low: tidy(low),
    high: tidy(high),
    lowRival: rival(lowRival),
    highRival: rival(highRival),
  });
  const flips: Sensitivity["smallestFlip"] = [];
  for (let challenger = 1; challenger < order.length; challenger++) {
    yield;
    const flip = smallestFlip(problem, challenger);
    const change = flip.possible ? tidyFound(flip.change) : null;
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
