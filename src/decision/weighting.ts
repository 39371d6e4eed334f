import { criticWeights, entropyWeights, rankOrderCentroidWeights } from "../engine/index.ts";
import { InputError, type InputFault } from "../errors.ts";
import type { Weighting } from "../model/recommendation.ts";
import type { ScoreTable } from "./score-table.ts";
import { readTargets, type Target } from "./weighting-targets.ts";

/**
 * One weight per criterion, in any unit: only proportions count. Whole per cents and whole values stay whole, so that
 * exact ties stay exact. `candidates` are the meshes from whose scores entropy and CRITIC read the weights.
 */
export function weightsOf(table: ScoreTable, weighting: Weighting, candidates: readonly string[]): number[] {
  const faults = faultsOf(weighting);
  if (faults.length > 0) throw refusal(faults);
  const weights = computed(table, weighting, candidates);
  if (weights.some((weight) => weight > 0)) return weights;
  throw refusal([
    {
      path: weighting.order ? "weighting.order" : "weighting.values",
      message: "leaves every criterion at a weight of 0",
      fix: "Give at least one criterion or group a value above 0.",
    },
  ]);
}

function computed(table: ScoreTable, weighting: Weighting, candidates: readonly string[]): number[] {
  const { by, values = [], order = [] } = weighting;
  switch (by) {
    case "DOCUMENT":
      return table.criteria.map(({ percent }) => percent);
    case "DIRECT":
    case "SWING":
      return shared(table, separate(readTargets(table, values)));
    case "ADJUST":
      return adjusted(table, readTargets(table, values));
    case "RANK_ORDER": {
      const targets = separate(readTargets(table, order));
      const shares = rankOrderCentroidWeights(targets.length);
      return shared(
        table,
        targets.map((target, place) => ({ ...target, value: shares[place]! })),
      );
    }
    case "ENTROPY":
    case "CRITIC":
      return objective(table, by, candidates);
  }
}

/** Each target's value, divided among its criteria by the document's weights; whatever is not named weighs nothing. */
function shared(table: ScoreTable, targets: readonly Target[]): number[] {
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

/** Factors multiply, so that a group and a criterion inside it can both be stressed. */
function adjusted(table: ScoreTable, targets: readonly Target[]): number[] {
  const weights = table.criteria.map(({ percent }) => percent);
  for (const { criteria, value } of targets) for (const k of criteria) weights[k]! *= value;
  return weights;
}

/** Only meshes with all scores can tell how much a criterion distinguishes; without any, all criteria weigh alike. */
function objective(table: ScoreTable, by: "ENTROPY" | "CRITIC", candidates: readonly string[]): number[] {
  const rows = table.cells.filter(
    (row, a) => candidates.includes(table.meshes[a]!) && !row.includes(null),
  ) as number[][];
  if (rows.length === 0) return table.criteria.map(() => 1);
  const weights =
    by === "ENTROPY"
      ? entropyWeights(rows)
      : criticWeights(
          rows,
          table.criteria.map(() => "MAX" as const),
        );
  return weights;
}

/** A value for a group is shared out inside it, so a criterion may not be weighted a second time beside its group. */
function separate(targets: readonly Target[]): readonly Target[] {
  const faults: InputFault[] = [];
  const taken = new Map<number, string>();
  for (const { criteria, name, path } of targets) {
    const before = criteria.flatMap((k) => taken.get(k) ?? [])[0];
    if (before !== undefined) {
      faults.push({ path, message: `\`${name}\` overlaps with \`${before}\``, fix: "Name the group or its criteria." });
    }
    for (const k of criteria) taken.set(k, name);
  }
  if (faults.length > 0) throw refusal(faults);
  return targets;
}

const takesValues = ["DIRECT", "ADJUST", "SWING"];

function faultsOf({ by, values, order }: Weighting): InputFault[] {
  const faults: InputFault[] = [];
  const needsValues = takesValues.includes(by);
  if (needsValues && !values?.length) {
    faults.push({
      path: "weighting.values",
      message: values ? "is empty" : "is missing",
      fix: `${by} needs values, such as [{"criterion": "performance", "value": 2}].`,
    });
  }
  if (!needsValues && values) {
    faults.push({
      path: "weighting.values",
      message: `${by} takes no values`,
      fix: `Leave \`values\` out, or weigh by ${takesValues.join(", ")}.`,
    });
  }
  if (by === "RANK_ORDER" && !order?.length) {
    faults.push({
      path: "weighting.order",
      message: order ? "is empty" : "is missing",
      fix: 'RANK_ORDER needs an order, most important first, such as ["performance", "ease-of-use"].',
    });
  }
  if (by !== "RANK_ORDER" && order) {
    faults.push({
      path: "weighting.order",
      message: `${by} takes no order`,
      fix: "Leave `order` out, or weigh by RANK_ORDER.",
    });
  }
  return faults;
}

const refusal = (faults: readonly InputFault[]): InputError =>
  new InputError(`The weighting cannot be used: \`${faults[0]!.path}\` ${faults[0]!.message}.`, faults);
