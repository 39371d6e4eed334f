import { cellsOf, rankedCells } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import { lexiconOf } from "../parse/lexicon.ts";
import { wordSet } from "../parse/text.ts";
import { dimensionsOf } from "../values/slots.ts";
import { type RowDefinition, tablesOf } from "../values/tables.ts";
import type { Claim } from "./claim.ts";
import { dimensionId, entityName, nameInSentence } from "./naming.ts";
import { isMeasurementVerb } from "./optional-terms.ts";
import { type ClaimFinding, inLanguage } from "./verdict.ts";

type Comparative = "MORE" | "LESS" | "BETTER" | "WORSE";
const comparatives: readonly Comparative[] = ["BETTER", "WORSE", "MORE", "LESS"];

const orders: Readonly<Record<Comparative, { en: string; zh: string }>> = {
  BETTER: { en: "better", zh: "优于" },
  WORSE: { en: "worse", zh: "逊于" },
  MORE: { en: "more", zh: "高于" },
  LESS: { en: "less", zh: "低于" },
};

/** The comparative of a claim. */
export function comparativeOf({ text, question: { comparativeRoles, items } }: Claim): Comparative | undefined {
  const inner = new Set(
    /\bthan\b|比/iu.test(text) ? items.flatMap(({ innerSenses }) => innerSenses.map(({ role }) => role)) : [],
  );
  return comparatives.find(
    (comparative) => comparativeRoles.has(comparative) || withBi[comparative].test(text) || inner.has(comparative),
  );
}

/** 甲比乙快: the comparative is a plain adjective at the end. */
const withBi: Readonly<Record<Comparative, RegExp>> = {
  BETTER: /比[^，。；]*(?:好|快|强|优|成熟|活跃|简单|容易|易用|完整|全)[^，。；]{0,2}$/u,
  WORSE: /比[^，。；]*(?:差|慢|弱|难|复杂)[^，。；]{0,2}$/u,
  MORE: /比[^，。；]*(?:高|多|大|重|陡峭)[^，。；]{0,2}$/u,
  LESS: /比[^，。；]*(?:低|少|小|轻|平缓)[^，。；]{0,2}$/u,
};

/** Before a name: the other one is compared with it. */
const referenceMarker =
  /(?:与|和|跟|同|比起|相比于?|相较于?|较之|对比|compared (?:to|with)|relative to|unlike|than|over|versus)\s*(?:the )?$/iu;

/** The two columns that a claim compares, the one that it is about first. */
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
  const isReference = referenceMarker.test(text.slice(0, first.start));
  return isReference ? [second.id, first.id] : [first.id, second.id];
}

/** The ordered rows that a claim names, tables of meshes and modes before scores. */
function orderedRows(reading: Reading, { question: { items, intents } }: Claim): RowDefinition[] {
  const lexicon = lexiconOf(reading.catalog);
  const direct = items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  const wanted = direct.length > 0 ? direct : items.flatMap(({ innerSenses }) => dimensionsOf(lexicon, innerSenses));
  if (wanted.length === 0 && (intents.has("total") || intents.has("score")))
    wanted.push({ comparison: "scores", slug: "total" });
  const { rows } = tablesOf(reading.catalog);
  return rows.filter(
    ({ comparison, dimension, isOrdered }) =>
      isOrdered &&
      wanted.some(({ comparison: of, slug }) => slug === dimension && (of === comparison || comparison === "scores")),
  );
}

/** Whether an item names one of the rows, or compares. */
function isOfRows({ catalog }: Reading, rows: readonly RowDefinition[]): (item: Item) => boolean {
  const lexicon = lexiconOf(catalog);
  return ({ text, senses, innerSenses }) =>
    isMeasurementVerb({ text }) ||
    [...senses, ...innerSenses].some(({ role }) => comparatives.some((comparative) => comparative === role)) ||
    dimensionsOf(lexicon, [...senses, ...innerSenses]).some(({ slug }) =>
      rows.some(({ dimension }) => dimension === slug),
    ) ||
    senses.some(({ target }) => target === "superlative" || target === "comparison" || target === "total");
}

/** `Cilium is faster than Istio`: compares both in one row by the order of its values, then by their scores. */
export function checkComparison(reading: Reading, claim: Claim): ClaimFinding | undefined {
  const comparative = comparativeOf(claim);
  const [first, second] = comparedPair(claim);
  if (!comparative || !first || !second || typeOf(first) !== typeOf(second)) return undefined;
  const rows = orderedRows(reading, claim);
  const [a, b] = [entityName(reading, first), entityName(reading, second)];
  for (const row of rows) {
    const { comparison, dimension, isLowerBetter } = row;
    const [left, right] = [first, second].map((column) => cellsOf(reading.catalog, row, [column])[0]);
    if (left?.rank == null || right?.rank == null) continue;
    const isBest = comparison === rows.at(-1)!.comparison;
    if (left.rank === right.rank && !isBest) continue;
    // Ranks say how good a value is: more resource consumption is worse.
    const asksQuantity = comparative === "MORE" || comparative === "LESS";
    const lead = asksQuantity && isLowerBetter ? right.rank - left.rank : left.rank - right.rank;
    const holds = comparative === "MORE" || comparative === "BETTER" ? lead > 0 : lead < 0;
    const what = nameInSentence(reading, dimensionId(comparison, dimension));
    const { en, zh } = orders[comparative];
    const sentence = inLanguage(
      reading,
      asksQuantity ? `${a} has ${en} ${what} than ${b}.` : `${a} is ${en} than ${b} in ${what}.`,
      `在${what}上，${a} ${zh} ${b}。`,
    );
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts: [left.fact, right.fact],
      reading: sentence,
      covers: isOfRows(reading, rows),
    };
  }
  return undefined;
}

/** `Cilium has the best performance`: no other column of the row ranks above it. */
export function checkSuperlative(reading: Reading, claim: Claim): ClaimFinding | undefined {
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
    const first = rankedCells(reading.catalog, row, maxRivals + 1, !wantsTop);
    const extreme = first[0]!.rank;
    const rivals = first.filter(({ rank, column }) => rank === extreme && column !== subject).map(({ fact }) => fact);
    const holds = own.rank === extreme;
    const name = entityName(reading, subject);
    const what = nameInSentence(reading, dimensionId(comparison, dimension));
    const en = `In ${what}, ${name} ranks ${wantsTop ? "best" : "worst"}.`;
    const zh = `在${what}上，${name} ${wantsTop ? "最优" : "最差"}。`;
    const facts = holds ? [own.fact] : [own.fact, ...rivals];
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts,
      reading: inLanguage(reading, en, zh),
      covers: isOfRows(reading, rows),
      coversQuantifiers: true,
    };
  }
  return undefined;
}

/** At most this many facts about others are cited against a claim. */
const maxRivals = 20;

const lowest: ReadonlySet<string> = wordSet("lowest least fewest smallest worst slowest weakest gentlest");
