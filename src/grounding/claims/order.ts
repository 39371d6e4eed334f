import { refsById } from "../../catalog/entities.ts";
import { cellsOf, rankedCells } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../items.ts";
import { lexiconOf } from "../lexicon.ts";
import { dimensionsOf } from "../slots.ts";
import { type Row, tablesOf } from "../tables.ts";
import type { Claim } from "./claim.ts";
import { isMeasuring } from "./leave.ts";
import { dimensionId, nameOf } from "./naming.ts";
import { type Finding, say } from "./verdict.ts";

type Relation = "MORE" | "LESS" | "BETTER" | "WORSE";
const relations: readonly Relation[] = ["BETTER", "WORSE", "MORE", "LESS"];

const orders: Readonly<Record<Relation, { en: string; zh: string }>> = {
  BETTER: { en: "better", zh: "优于" },
  WORSE: { en: "worse", zh: "逊于" },
  MORE: { en: "more", zh: "高于" },
  LESS: { en: "less", zh: "低于" },
};

/** The word of comparison in a claim and where it stands. */
export function relationOf({ text, question: { relationWords, items } }: Claim): Relation | undefined {
  const inner = new Set(
    /\bthan\b|比/iu.test(text) ? items.flatMap(({ within }) => within.map(({ role }) => role)) : [],
  );
  return relations.find(
    (relation) => relationWords.has(relation) || withBi[relation].test(text) || inner.has(relation),
  );
}

/** 甲比乙快: the word of comparison is a plain adjective at the end. */
const withBi: Readonly<Record<Relation, RegExp>> = {
  BETTER: /比[^，。；]*(?:好|快|强|优|成熟|活跃|简单|容易|易用|完整|全)[^，。；]{0,2}$/u,
  WORSE: /比[^，。；]*(?:差|慢|弱|难|复杂)[^，。；]{0,2}$/u,
  MORE: /比[^，。；]*(?:高|多|大|重|陡峭)[^，。；]{0,2}$/u,
  LESS: /比[^，。；]*(?:低|少|小|轻|平缓)[^，。；]{0,2}$/u,
};

/** Before or behind a name: it is what the other one is held against. */
const standardBefore =
  /(?:与|和|跟|同|比起|相比于?|相较于?|较之|对比|compared (?:to|with)|relative to|unlike|than|over|versus)\s*(?:the )?$/iu;

/** The two that are compared, the one that the claim is about first. */
export function comparedPair({
  question: { items, units },
  text,
}: Pick<Claim, "question" | "text">): [string?, string?] {
  const columns = items.flatMap(({ senses, from, to }) => {
    const id = senses.find(({ role, target }) => role === "ENTITY" && /^(?:mesh|mode):/.test(target))?.target;
    return id === undefined ? [] : [{ id, start: units[from]!.start, end: units[to - 1]!.end }];
  });
  const [first, second] = columns;
  if (!first || !second || columns.length > 2 || first.id === second.id) return [];
  const isStandard = standardBefore.test(text.slice(0, first.start));
  return isStandard ? [second.id, first.id] : [first.id, second.id];
}

/** Rows of the tables that the claim speaks of and that have an order, tables of meshes and modes before scores. */
function orderedRows(reading: Reading, { question: { items, intents } }: Claim): Row[] {
  const lexicon = lexiconOf(reading.catalog);
  const direct = items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  const wanted = direct.length > 0 ? direct : items.flatMap(({ within }) => dimensionsOf(lexicon, within));
  if (wanted.length === 0 && (intents.has("total") || intents.has("score")))
    wanted.push({ comparison: "scores", slug: "total" });
  const { rows } = tablesOf(reading.catalog);
  return rows.filter(
    ({ comparison, dimension, isOrdered }) =>
      isOrdered &&
      wanted.some(({ comparison: of, slug }) => slug === dimension && (of === comparison || comparison === "scores")),
  );
}

/** Whether an item names one of the rows, or a word of order. */
function isOfRows({ catalog }: Reading, rows: readonly Row[]): (item: Item) => boolean {
  const lexicon = lexiconOf(catalog);
  return ({ text, senses, within }) =>
    isMeasuring({ text }) ||
    [...senses, ...within].some(({ role }) => relations.some((relation) => relation === role)) ||
    dimensionsOf(lexicon, [...senses, ...within]).some(({ slug }) =>
      rows.some(({ dimension }) => dimension === slug),
    ) ||
    senses.some(({ target }) => target === "superlative" || target === "comparison" || target === "total");
}

/** `Cilium is faster than Istio`: both in one row, compared by the order of its values, then by their scores. */
export function checkComparison(reading: Reading, claim: Claim): Finding | undefined {
  const relation = relationOf(claim);
  const [first, second] = comparedPair(claim);
  if (!relation || !first || !second || typeOf(first) !== typeOf(second)) return undefined;
  const rows = orderedRows(reading, claim);
  const names = refsById(reading, [first, second]);
  const [a, b] = [names.get(first)!.name, names.get(second)!.name];
  for (const row of rows) {
    const { comparison, dimension, isLowerBetter } = row;
    const [left, right] = [first, second].map((column) => cellsOf(reading.catalog, row, [column])[0]);
    if (left?.rank == null || right?.rank == null) continue;
    const isBest = comparison === rows.at(-1)!.comparison;
    if (left.rank === right.rank && !isBest) continue;
    // Ranks say how good a value is; of resource consumption, more is worse.
    const asksQuantity = relation === "MORE" || relation === "LESS";
    const isAbove = asksQuantity && isLowerBetter ? left.rank < right.rank : left.rank > right.rank;
    const isBelow = asksQuantity && isLowerBetter ? left.rank > right.rank : left.rank < right.rank;
    const holds = relation === "MORE" || relation === "BETTER" ? isAbove : isBelow;
    const what = nameOf(reading, dimensionId(comparison, dimension));
    const { en, zh } = orders[relation];
    const sentence = say(
      reading,
      asksQuantity ? `${a} has ${en} ${what} than ${b}.` : `${a} does ${en} than ${b} in ${what}.`,
      `在${what}上，${a} ${zh} ${b}。`,
    );
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts: [left.fact, right.fact],
      reading: sentence,
      takes: isOfRows(reading, rows),
    };
  }
  return undefined;
}

/** `Cilium has the best performance`: no other column of the row is above it. */
export function checkSuperlative(reading: Reading, claim: Claim): Finding | undefined {
  const { question } = claim;
  const [subject, ...others] = question.entities.filter((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (!subject || others.length > 0 || !question.intents.has("superlative")) return undefined;
  const rows = orderedRows(reading, claim);
  for (const row of rows) {
    const { comparison, dimension, isLowerBetter } = row;
    const [own] = cellsOf(reading.catalog, row, [subject]);
    if (own?.rank == null) continue;
    const isLow =
      question.units.some(({ word }) => lowest.has(word)) || /最低|最少|最小|最差|最慢|最弱/.test(question.text);
    const wantsTop = isLow === (isLowerBetter ?? false);
    const first = rankedCells(reading.catalog, row, mostRivals + 1, !wantsTop);
    const extreme = first[0]!.rank;
    const rivals = first.filter(({ rank, column }) => rank === extreme && column !== subject).map(({ fact }) => fact);
    const holds = own.rank === extreme;
    const name = refsById(reading, [subject]).get(subject)!.name;
    const what = nameOf(reading, dimensionId(comparison, dimension));
    const en = `In ${what}, ${name} stands at the ${wantsTop ? "best" : "worst"} end.`;
    const zh = `在${what}上，${name} 处于${wantsTop ? "最优" : "最末"}一端。`;
    const facts = holds ? [own.fact] : [own.fact, ...rivals];
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts,
      reading: say(reading, en, zh),
      takes: isOfRows(reading, rows),
      isExtensive: true,
    };
  }
  return undefined;
}

/** Facts of others that are given against a claim, at most. */
const mostRivals = 20;

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
