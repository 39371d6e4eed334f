import type { Reading } from "../../catalog/catalog.ts";
import { refsById } from "../../catalog/entities.ts";
import { typeOf } from "../../model/ids.ts";
import { lexiconOf } from "../lexicon.ts";
import type { Question } from "../question.ts";
import { dimensionsOf } from "../slots.ts";
import { type Row, tablesOf } from "../tables.ts";
import { type Finding, say } from "./verdict.ts";

type Relation = "MORE" | "LESS" | "BETTER" | "WORSE";
const relations: readonly Relation[] = ["BETTER", "WORSE", "MORE", "LESS"];

/** The word of comparison in a claim and where it stands. */
function relationOf({ relationWords }: Question): Relation | undefined {
  return relations.find((relation) => relationWords.has(relation));
}

/** Rows of the tables that the claim speaks of and that have an order, tables of meshes and modes before scores. */
function orderedRows(reading: Reading, { items }: Question): Row[] {
  const lexicon = lexiconOf(reading.catalog);
  const direct = items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  const wanted = direct.length > 0 ? direct : items.flatMap(({ within }) => dimensionsOf(lexicon, within));
  const { rows } = tablesOf(reading.catalog);
  return rows.filter(
    ({ comparison, dimension, cells }) =>
      cells.some(({ rank }) => rank !== null) &&
      wanted.some(({ comparison: of, slug }) => slug === dimension && (of === comparison || comparison === "scores")),
  );
}

/** `Cilium is faster than Istio`: both in one row, compared by the order of its values, then by their scores. */
export function checkComparison(reading: Reading, question: Question): Finding | undefined {
  const relation = relationOf(question);
  const [first, second] = question.entities.filter((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (!relation || !first || !second || typeOf(first) !== typeOf(second)) return undefined;
  const rows = orderedRows(reading, question);
  const names = refsById(reading, [first, second]);
  const [a, b] = [names.get(first)!.name, names.get(second)!.name];
  for (const { comparison, dimension, cells, isLowerBetter } of rows) {
    const [left, right] = [first, second].map((column) => cells.find((cell) => cell.column === column));
    if (left?.rank == null || right?.rank == null) continue;
    const isBest = comparison === rows.at(-1)!.comparison;
    if (left.rank === right.rank && !isBest) continue;
    // Ranks say how good a value is; of resource consumption, more is worse.
    const asksQuantity = relation === "MORE" || relation === "LESS";
    const isAbove = asksQuantity && isLowerBetter ? left.rank < right.rank : left.rank > right.rank;
    const isBelow = asksQuantity && isLowerBetter ? left.rank > right.rank : left.rank < right.rank;
    const holds = relation === "MORE" || relation === "BETTER" ? isAbove : isBelow;
    const word = relation.toLowerCase();
    const en = `${a} compared with ${b} on ${dimension}: ${word}.`;
    const zh = `${a} 与 ${b} 在 ${dimension} 上相比：${relation === "MORE" || relation === "BETTER" ? "更胜或更高" : "更逊或更低"}。`;
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts: [left.fact, right.fact],
      reading: say(reading, en, zh),
    };
  }
  return undefined;
}

/** `Cilium has the best performance`: no other column of the row is above it. */
export function checkSuperlative(reading: Reading, question: Question): Finding | undefined {
  const [subject, ...others] = question.entities.filter((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (!subject || others.length > 0 || !question.intents.has("superlative")) return undefined;
  for (const { dimension, cells, isLowerBetter } of orderedRows(reading, question)) {
    const own = cells.find(({ column }) => column === subject);
    if (own?.rank == null) continue;
    const isLow =
      question.units.some(({ word }) => lowest.has(word)) || /最低|最少|最小|最差|最慢|最弱/.test(question.text);
    const wantsTop = isLow === (isLowerBetter ?? false);
    const extreme = cells.reduce(
      (best, { rank }) => (wantsTop ? Math.max(best, rank!) : Math.min(best, rank!)),
      own.rank,
    );
    const rivals = cells.filter(({ rank, column }) => rank === extreme && column !== subject).map(({ fact }) => fact);
    const holds = own.rank === extreme;
    const name = refsById(reading, [subject]).get(subject)!.name;
    const en = `No other is above ${name} on ${dimension} in the sense claimed.`;
    const zh = `在 ${dimension} 上，没有其他项超过 ${name}。`;
    const facts = holds ? [own.fact] : [own.fact, ...rivals];
    return { verdict: holds ? "SUPPORTED" : "CONTRADICTED", facts, reading: say(reading, en, zh) };
  }
  return undefined;
}

const lowest: ReadonlySet<string> = new Set([
  "lowest",
  "least",
  "fewest",
  "smallest",
  "worst",
  "slowest",
  "weakest",
  "gentlest",
]);
