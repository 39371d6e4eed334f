import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { Interval } from "../../engine/index.ts";
import { wordsIn } from "../../language/index.ts";
import type { ResolvedInput } from "../../model/recommendation.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ScoreTable } from "./score-table.ts";
import { weightsOf } from "./weighting.ts";

/** The scores to decide by: those of the document, with the caller's corrections, alternatives and preferences. */
export interface DecisionTable extends ScoreTable {
  /** The range of a score that is not known exactly; null where it is. */
  ranges: readonly (readonly (Interval | null)[])[];
  /** Whether a score is the caller's. */
  isOwn: readonly (readonly boolean[])[];
  /** Names of the caller's alternatives, by id. */
  alternatives: ReadonlyMap<string, string>;
  /** One weight per criterion, in any unit. */
  weights: readonly number[];
}

interface Cell {
  score: number | null;
  range: Interval | null;
  fact: string | null;
  isOwn: boolean;
}

type Value = number | { min: number; max: number };

/** Ranks those that meet a preference higher, by the whole scale. */
export function decisionTable(
  reading: Reading,
  table: ScoreTable,
  input: ResolvedInput,
  candidates: readonly string[],
): DecisionTable {
  const { scale, criteria } = table;
  const whole: Interval = [scale.min, scale.max];
  const unknown: Cell = { score: null, range: whole, fact: null, isOwn: false };
  const own = (value: Value): Cell => ({
    score: typeof value === "number" ? value : value.min === value.max ? value.min : null,
    range: typeof value === "number" || value.min === value.max ? null : [value.min, value.max],
    fact: null,
    isOwn: true,
  });
  const rows = new Map<string, Cell[]>(
    table.meshes.map((mesh, a) => [
      mesh,
      criteria.map((_, k) => {
        const score = table.scores[a]![k]!;
        return score === null ? unknown : { score, range: null, fact: table.facts[a]![k]!, isOwn: false };
      }),
    ]),
  );
  const set = (mesh: string, criterion: string, value: Value): void => {
    const row = rows.get(mesh) ?? criteria.map(() => unknown);
    rows.set(
      mesh,
      row.map((cell, k) => (criteria[k]!.slug === criterion ? own(value) : cell)),
    );
  };
  for (const { mesh, criterion, value } of input.scores ?? []) set(mesh, criterion, value);
  for (const { id, scores } of input.alternatives ?? []) {
    rows.set(
      id,
      criteria.map(() => unknown),
    );
    for (const { criterion, value } of scores) set(id, criterion, value);
  }
  const alternatives = new Map((input.alternatives ?? []).map(({ id, name }) => [id, name]));
  const scored = tableOf(table, rows);
  const weights = weightsOf(scored, input.weighting, [...candidates, ...alternatives.keys()]);
  const { prefer = [] } = input;
  if (prefer.length === 0) return { ...scored, alternatives, weights };

  const metBy: Record<Verdict, Cell> = {
    PASS: { score: scale.max, range: null, fact: null, isOwn: false },
    FAIL: { score: scale.min, range: null, fact: null, isOwn: false },
    UNKNOWN: unknown,
  };
  const { recommendation: words } = wordsIn(reading.lang);
  const wishes = prefer.map(({ where }, index) => {
    const { sentence, verdict, checks } = filterMeshes(reading, where, ["prefer", index, "where"]);
    const of = (mesh: string): Cell => {
      if (alternatives.has(mesh)) return unknown;
      const met = verdict(`mesh:${mesh}`);
      return { ...metBy[met], fact: checks(`mesh:${mesh}`).flatMap(({ facts }) => facts)[0] ?? null };
    };
    return { slug: `prefer-${index + 1}`, name: sentence, inText: words.preference(sentence), of };
  });
  for (const [mesh, row] of rows) rows.set(mesh, [...row, ...wishes.map(({ of }) => of(mesh))]);
  const share = prefer.reduce((sum, { weight }) => sum + weight, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const group = { slug: "preferences", name: words.preferences };
  const more = wishes.map(({ slug, name, inText }) => ({ slug, name, inText, group: group.slug, percent: 0 }));
  return {
    ...tableOf({ ...table, criteria: [...criteria, ...more], groups: [...table.groups, group] }, rows),
    alternatives,
    weights: [...weights.map((weight) => weight * (1 - share)), ...prefer.map(({ weight }) => weight * total)],
  };
}

const tableOf = (table: ScoreTable, rows: ReadonlyMap<string, readonly Cell[]>) => {
  const cells = [...rows.values()];
  return {
    ...table,
    meshes: [...rows.keys()],
    scores: cells.map((row) => row.map(({ score }) => score)),
    ranges: cells.map((row) => row.map(({ range }) => range)),
    facts: cells.map((row) => row.map(({ fact }) => fact)),
    isOwn: cells.map((row) => row.map(({ isOwn }) => isOwn)),
  };
};
