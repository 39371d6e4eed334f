import { factsById } from "../../catalog/facts.ts";
import { cellsOf } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import { type Lexicon, lexiconOf } from "../parse/lexicon.ts";
import { statedLevels } from "../values/mesh-question.ts";
import { dimensionsOf } from "../values/slots.ts";
import { type Level, tablesOf } from "../values/tables.ts";
import type { Claim } from "./claim.ts";
import { dimensionId, entityName, nameInSentence } from "./naming.ts";
import { type ClaimFinding, inLanguage } from "./verdict.ts";

/** `The learning curve of Istio is gentle`: compares the claimed value with the cell. */
export function checkLevel(reading: Reading, claim: Claim): ClaimFinding | undefined {
  const { question } = claim;
  const subject = question.entities.find((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (!subject) return undefined;
  const lexicon = lexiconOf(reading.catalog);
  const { rows, levels, features } = tablesOf(reading.catalog);
  const wanted = question.items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  for (const row of rows) {
    const { comparison, dimension } = row;
    if (features.has(dimension) || !wanted.some(({ comparison: of, slug }) => of === comparison && slug === dimension))
      continue;
    const rowLevels = levels.get(`${comparison} ${dimension}`) ?? [];
    const isRow = (item: Item) => isOfRow(lexicon, item, dimension);
    const claimed = claimedLevels(claim, isRow, rowLevels);
    const [cell] = cellsOf(reading.catalog, row, [subject]);
    const fact = cell && factsById(reading, [cell.fact]).get(cell.fact);
    if (!fact?.value) continue;
    const sentence = (value: string) => {
      const what = nameInSentence(reading, dimensionId(comparison, dimension));
      const name = entityName(reading, subject);
      return inLanguage(reading, `The ${what} of ${name}: ${value}.`, `${name} 的${what}：${value}。`);
    };
    if (claimed.length === 0) {
      const other = exhaustiveRows.has(dimension) ? otherName(claim, subject, lexicon, dimension) : undefined;
      if (!other) continue;
      const covers = (item: Item) => item === other || isRow(item);
      return { verdict: "CONTRADICTED", facts: [fact.id], reading: sentence(other.text), covers };
    }
    const stated = [fact.value.value].flat().map(String);
    if (isQualified(rowLevels, claimed, stated)) continue;
    const holds = claimed.every((level) => stated.includes(level));
    const matchingLevels = rowLevels.filter(({ value }) => claimed.includes(value));
    const words = matchingLevels.flatMap(({ labels }) => labels.flat());
    return {
      verdict: holds ? "SUPPORTED" : "CONTRADICTED",
      facts: [fact.id],
      reading: sentence(matchingLevels.map(({ [reading.lang]: label }) => label).join(", ")),
      covers: (item) =>
        question.units.slice(item.from, item.to).every(({ text }) => words.includes(text)) ||
        isRow(item) ||
        // What the whole lacks, its parts lack too.
        (!holds && item.senses.some(({ target }) => target.startsWith("concept:"))),
      labels: matchingLevels.flatMap(({ en, zh }) => [en, zh]),
      coversQuantifiers: claimed.includes("ALL"),
    };
  }
  return undefined;
}

/** Whether the stated value grants the claimed one in part: not needed at layer 4, needed at layer 7. */
function isQualified(levels: readonly Level[], claimed: readonly string[], stated: readonly string[]): boolean {
  const label = (value: string) => levels.find((level) => level.value === value);
  return stated.some((value) => {
    const whole = label(value);
    return claimed.some(
      (part) => part !== value && whole?.zh.includes(label(part)?.zh ?? "\0") && whole.zh.includes("不"),
    );
  });
}

/** Levels in a claim, except those within the name of the row (production maturity). `Every` and the like mean the level ALL. */
function claimedLevels({ question, text }: Claim, isRow: (item: Item) => boolean, levels: readonly Level[]): string[] {
  const stated = longest(statedLevels(question, levels), levels);
  const rows = question.items.filter(isRow).map((item) => item.text.toLowerCase());
  const isOfName = (value: string) =>
    levels.some(
      (level) => level.value === value && rows.some((row) => row.includes(level.zh) || row.includes(level.en)),
    );
  const apart = stated.filter((value) => !isOfName(value));
  const saysAll =
    levels.some(({ value }) => value === "ALL") && /\b(?:all|every|any)\b|所有|全部|任何|任意/iu.test(text);
  if (apart.length > 0) return apart;
  return stated.length === 0 && saysAll ? ["ALL"] : stated;
}

/** Of levels that overlap in the text, the longest: very mature, not mature. */
function longest(stated: readonly string[], levels: readonly Level[]): string[] {
  const labelsOf = (value: string) =>
    levels.find((level) => level.value === value)!.labels.map((units) => units.join(" "));
  const isWithin = (value: string, other: string) =>
    labelsOf(value).some((label, at) => {
      const whole = labelsOf(other)[at]!;
      return whole !== label && whole.includes(label);
    });
  return stated.filter((value) => !stated.some((other) => other !== value && isWithin(value, other)));
}

/** Rows whose cells are complete: another name is wrong. */
const exhaustiveRows: ReadonlySet<string> = new Set(["language", "data-plane"]);

const isOfRow = (lexicon: Lexicon, { senses }: Item, dimension: string): boolean =>
  dimensionsOf(lexicon, senses).some(({ slug }) => slug === dimension);

/** The only name in a claim besides its subject and the row. */
function otherName(claim: Claim, subject: string, lexicon: Lexicon, dimension: string): Item | undefined {
  const others = claim.named.filter(
    (item) =>
      /^[A-Z]/.test(item.text) &&
      !item.isFunctionWord &&
      !isOfRow(lexicon, item, dimension) &&
      !item.senses.some(({ target }) => target === subject),
  );
  return others.length === 1 ? others[0] : undefined;
}
