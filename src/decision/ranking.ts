import type { Recommendation } from "../model/recommendation.ts";
import type { Alternatives } from "./alternatives.ts";
import type { Ranked } from "./methods.ts";
import type { Judged } from "./requirements.ts";
import type { ScoreTable } from "./score-table.ts";
import { tidy } from "./tidy.ts";

type Entry = Recommendation["ranking"][number];

/** Places of the alternatives, best first: of equals those that meet all requirements for certain, then the table's order. */
export function orderOf({ meshes }: Alternatives, { ranks }: Ranked, judged: ReadonlyMap<string, Judged>): number[] {
  const doubt = meshes.map((mesh) => (judged.get(mesh)!.standing === "CONDITIONAL" ? 1 : 0));
  return meshes.map((_, a) => a).sort((a, b) => ranks[a]! - ranks[b]! || doubt[a]! - doubt[b]! || a - b);
}

export function rankingOf(
  table: ScoreTable,
  options: Alternatives,
  ranked: Ranked,
  order: readonly number[],
  judged: ReadonlyMap<string, Judged>,
): Entry[] {
  const { weights } = options.problem;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return order.map((a) => {
    const mesh = options.meshes[a]!;
    const row = options.cells[a]!;
    const { standing, checks } = judged.get(mesh)!;
    const isComplete = row.every((score, k) => score !== null || weights[k] === 0);
    const { low, high } = options.intervals.totals[a]!;
    return {
      rank: ranked.ranks[a]!,
      mesh,
      total: ranked.figures[a]!,
      range: isComplete ? null : { low: tidy(low), high: tidy(high) },
      contributions: table.criteria.map(({ slug }, k) => ({
        criterion: slug,
        score: row[k]!,
        weight: tidy(weights[k]! / total),
        contribution: row[k] === null ? null : tidy((weights[k]! * row[k]!) / total),
        fact: table.facts[options.places[a]!]![k]!,
      })),
      groups: table.groups.map(({ slug }) => groupOf(table, slug, row, weights, total)),
      eligibility: standing === "CONDITIONAL" ? "CONDITIONAL" : "ELIGIBLE",
      checks: [...checks],
    };
  });
}

function groupOf(
  { criteria }: ScoreTable,
  group: string,
  row: readonly (number | null)[],
  weights: readonly number[],
  total: number,
): Entry["groups"][number] {
  const members = criteria.flatMap((criterion, k) => (criterion.group === group ? [k] : []));
  const isKnown = members.every((k) => row[k] !== null);
  const sum = (of: (k: number) => number) => tidy(members.reduce((all, k) => all + of(k), 0) / total);
  return {
    group,
    weight: sum((k) => weights[k]!),
    contribution: isKnown ? sum((k) => weights[k]! * row[k]!) : null,
  };
}
