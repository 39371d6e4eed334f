import { criticWeights, entropyWeights, rankOrderCentroidWeights } from "../../engine/index.ts";
import type { InputFault } from "../../errors.ts";
import type { Weighting } from "../../model/recommendation.ts";
import type { ScoreTable } from "./score-table.ts";
import { invalidWeighting, resolveTargets, type WeightedTarget } from "./weighting-targets.ts";

/**
 * One weight per criterion, in any unit, since only proportions matter. Whole percentages and values stay whole, so that
 * exact ties stay exact. Entropy and CRITIC compute the weights from the scores of `candidates`.
 */
export function weightsOf(table: ScoreTable, weighting: Weighting, candidates: readonly string[]): number[] {
  const faults = faultsOf(weighting);
  if (faults.length > 0) throw invalidWeighting(faults);
  const weights = computeWeights(table, weighting, candidates);
  if (weights.some((weight) => weight > 0)) return weights;
  throw invalidWeighting([
    {
      path: weighting.order ? "weighting.order" : "weighting.values",
      message: "gives every criterion a weight of 0",
      fix: "Give at least one criterion or group a value above 0.",
    },
  ]);
}

function computeWeights(table: ScoreTable, weighting: Weighting, candidates: readonly string[]): number[] {
  const { by, values = [], order = [] } = weighting;
  switch (by) {
    case "DOCUMENT":
      return table.criteria.map(({ percent }) => percent);
    case "DIRECT":
    case "SWING":
      return distributed(table, withoutOverlap(resolveTargets(table, values)));
    case "ADJUST":
      return adjusted(table, resolveTargets(table, values));
    case "RANK_ORDER": {
      const targets = withoutOverlap(resolveTargets(table, order));
      const shares = rankOrderCentroidWeights(targets.length);
      return distributed(
        table,
        targets.map((target, place) => ({ ...target, value: shares[place]! })),
      );
    }
    case "ENTROPY":
    case "CRITIC":
      return objective(table, by, candidates);
  }
}

/** Distributes each target's value over its criteria by the document's weights; all other criteria get none. */
function distributed(table: ScoreTable, targets: readonly WeightedTarget[]): number[] {
  const weights = new Array<number>(table.criteria.length).fill(0);
  for (const { criteria, value } of targets) {
    const percents = criteria.map((k) => table.criteria[k]!.percent);
    const whole = percents.reduce((sum, percent) => sum + percent, 0);
    criteria.forEach((k, i) => {
      weights[k]! += whole > 0 ? (value * percents[i]!) / whole : value / criteria.length;
    });
  }
  return weights;
}

/** Factors multiply, so that a group and a criterion inside it can both be emphasized. */
function adjusted(table: ScoreTable, targets: readonly WeightedTarget[]): number[] {
  const weights = table.criteria.map(({ percent }) => percent);
  for (const { criteria, value } of targets) for (const k of criteria) weights[k]! *= value;
  return weights;
}

/** Only meshes without missing scores show how well a criterion discriminates; without any, all weights are equal. */
function objective(table: ScoreTable, by: "ENTROPY" | "CRITIC", candidates: readonly string[]): number[] {
  const rows = table.scores.filter(
    (row, a) => candidates.includes(table.meshes[a]!) && !row.includes(null),
  ) as number[][];
  if (rows.length === 0) return table.criteria.map(() => 1);
  if (by === "ENTROPY") return entropyWeights(rows);
  const directions = table.criteria.map(() => "MAX" as const);
  return criticWeights(rows, directions);
}

/** A group's value is divided among its criteria, so none of them may also have a value of its own. */
function withoutOverlap(targets: readonly WeightedTarget[]): readonly WeightedTarget[] {
  const faults: InputFault[] = [];
  const taken = new Map<number, string>();
  for (const { criteria, name, path } of targets) {
    const before = criteria.flatMap((k) => taken.get(k) ?? [])[0];
    if (before !== undefined) {
      faults.push({ path, message: `overlaps with \`${before}\``, fix: "List either the group or its criteria." });
    }
    for (const k of criteria) taken.set(k, name);
  }
  if (faults.length > 0) throw invalidWeighting(faults);
  return targets;
}

function faultsOf({ by, values, order }: Weighting): InputFault[] {
  const valuesExample = '[{"criterion": "performance", "value": 2}]';
  const orderExample = '["performance", "ease-of-use"], most important first';
  return [
    ...presenceFaults("values", by, values, ["DIRECT", "ADJUST", "SWING"], valuesExample),
    ...presenceFaults("order", by, order, ["RANK_ORDER"], orderExample),
  ];
}

function presenceFaults(
  name: "values" | "order",
  by: Weighting["by"],
  list: readonly unknown[] | undefined,
  usedBy: readonly Weighting["by"][],
  example: string,
): InputFault[] {
  const path = `weighting.${name}`;
  if (!usedBy.includes(by)) {
    const fix = `Leave \`${name}\` out, or weight by ${usedBy.join(", ")}.`;
    return list ? [{ path, message: `is not used by ${by}`, fix }] : [];
  }
  if (list && list.length > 0) return [];
  return [{ path, message: list ? "is empty" : "is missing", fix: `${by} needs \`${name}\`, such as ${example}.` }];
}
