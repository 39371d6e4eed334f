import { cellsOf, rankedCells } from "../catalog/search.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import type { Item } from "./items.ts";
import { type Lexicon, lexiconOf, type Sense } from "./lexicon.ts";
import type { Question } from "./question.ts";
import { type Row, tablesOf } from "./tables.ts";

/** What columns of a table are. */
const columnTypes: Record<string, string> = {
  meshes: "mesh",
  scores: "mesh",
  modes: "mode",
  approaches: "approach",
};

/** Slugs of dimensions and criteria that an item may mean, by comparison. */
export function dimensionsOf({ rows }: Lexicon, senses: readonly Sense[]): { comparison: string; slug: string }[] {
  const named = senses.flatMap(({ role, target }) => (role === "ENTITY" ? [target] : []));
  const likened = senses.flatMap(({ role, target }) => (role === "SYNONYM" ? (rows.get(target) ?? []) : []));
  return (named.length > 0 ? named : likened).flatMap((target) => {
    const slug = target.slice(target.indexOf(":") + 1);
    if (target.startsWith("criterion:")) return [{ comparison: "scores", slug }];
    if (target.startsWith("feature:")) return [{ comparison: "meshes", slug }];
    if (!target.startsWith("dimension:")) return [];
    const [comparison, dimension] = slug.includes(".") ? (slug.split(".") as [string, string]) : ["meshes", slug];
    return [{ comparison, slug: dimension }];
  });
}

/**
 * The cells that a comparing question asks for: of the columns named, or of all columns where the question asks which of
 * them. Row by row, and where a row has an order and all columns are asked for, the best first.
 */
export function comparedCells({ catalog }: Reading, question: Question): string[] {
  const lexicon = lexiconOf(catalog);
  const wanted = wantedRows(lexicon, question);
  if (question.intents.has("total")) wanted.push({ comparison: "scores", slug: "total" });
  const asksScore = question.intents.has("score") || question.intents.has("total");
  const named = (type: string) => question.entities.filter((id) => typeOf(id) === type);
  const found: Row[] = [];
  for (const row of tablesOf(catalog).rows) {
    if (!wanted.some(({ comparison, slug }) => comparison === row.comparison && slug === row.dimension)) continue;
    if ((row.comparison === "scores") !== asksScore) continue;
    const type = columnTypes[row.comparison];
    if (type === undefined || !isCompared(question, type, named(type))) continue;
    found.push(row);
  }
  return found.flatMap((row) => {
    const columns = named(columnTypes[row.comparison]!);
    const cells = columns.length >= 2 ? cellsOf(catalog, row, columns) : rankedCells(catalog, row, mostCells);
    return cells.map(({ fact }) => fact);
  });
}

/** Cells of a row that an answer is chosen from, at most. */
const mostCells = 100;

/** Rows that the question names; where it names none, those it hints at, as `highest performance` does by a part. */
function wantedRows(lexicon: Lexicon, { items, intents }: Question): { comparison: string; slug: string }[] {
  const isNamed = (item: Item) => item.senses.some(({ role }) => role === "ENTITY");
  const named = items.filter(isNamed).flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  const likened = named.length > 0 ? named : items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  if (likened.length > 0 || intents.has("recommendation")) return likened;
  return items.flatMap(({ within }) => dimensionsOf(lexicon, within));
}

const rivals: ReadonlySet<string> = new Set(Object.values(columnTypes));

/** Two or more columns by name, or the whole type where the question asks which. */
function isCompared(question: Question, type: string, named: readonly string[]): boolean {
  const { asked, classes, intents, entities } = question;
  if (named.length >= 2) return true;
  // The new way is compared with the old one by naming the old one and meshes.
  if (type === "approach") return named.length === 1 && classes.has("mesh") && intents.has("comparison");
  if (named.length > 0) return false;
  if (asked.has(type)) return true;
  const isOtherNamed = entities.some((id) => typeOf(id) !== type && rivals.has(typeOf(id)));
  const asksAll = intents.has("superlative") || (intents.has("comparison") && !isOtherNamed);
  // `Who scores highest` names no type: meshes are what the document is about.
  return asksAll && (classes.has(type) || (type === "mesh" && classes.size === 0 && intents.has("superlative")));
}
