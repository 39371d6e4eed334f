import { cellsOf, rankedCells } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import { hasRole, type Lexicon, lexiconOf, type Sense, targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { type RowDefinition, tablesOf } from "./tables.ts";

/** The entity type of the columns of a comparison. */
const columnTypes: Record<string, string> = {
  meshes: "mesh",
  scores: "mesh",
  modes: "mode",
  approaches: "approach",
};

/** Slugs of dimensions and criteria that senses may mean, by comparison. */
export function dimensionsOf({ rows }: Lexicon, senses: readonly Sense[]): { comparison: string; slug: string }[] {
  const named = targetsOf(senses, "ENTITY");
  const bySynonym = senses.flatMap(({ role, target }) => (role === "SYNONYM" ? (rows.get(target) ?? []) : []));
  return (named.length > 0 ? named : bySynonym).flatMap((target) => {
    const slug = target.slice(target.indexOf(":") + 1);
    if (target.startsWith("criterion:")) return [{ comparison: "scores", slug }];
    if (target.startsWith("feature:")) return [{ comparison: "meshes", slug }];
    if (!target.startsWith("dimension:")) return [];
    const [comparison, dimension] = slug.includes(".") ? (slug.split(".") as [string, string]) : ["meshes", slug];
    return [{ comparison, slug: dimension }];
  });
}

/**
 * The facts of the cells that a comparing question asks for, row by row: those of the columns it names or, if it asks
 * which of them, of all columns, best first if the row has an order.
 */
export function comparedCells({ catalog }: Reading, question: Question): string[] {
  const lexicon = lexiconOf(catalog);
  const wanted = wantedRows(lexicon, question);
  if (question.intents.has("total")) wanted.push({ comparison: "scores", slug: "total" });
  const asksScore = question.intents.has("score") || question.intents.has("total");
  const named = (type: string) => question.entities.filter((id) => typeOf(id) === type);
  const found: RowDefinition[] = [];
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

/** An answer is chosen from at most this many cells per row. */
const mostCells = 100;

/** Rows that the question names, else those that part of a wording names, as in `highest performance`. */
function wantedRows(lexicon: Lexicon, { items, intents }: Question): { comparison: string; slug: string }[] {
  const isNamed = (item: Item) => hasRole(item, "ENTITY");
  const named = items.filter(isNamed).flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  const direct = named.length > 0 ? named : items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  if (direct.length > 0 || intents.has("recommendation")) return direct;
  return items.flatMap(({ innerSenses }) => dimensionsOf(lexicon, innerSenses));
}

const rivals: ReadonlySet<string> = new Set(Object.values(columnTypes));

/** Whether the question compares columns: two or more by name, or the whole type if it asks which. */
function isCompared(question: Question, type: string, named: readonly string[]): boolean {
  const { asked, classes, intents, entities } = question;
  if (named.length >= 2) return true;
  // The service mesh approach is compared with another by naming the other and meshes.
  if (type === "approach") return named.length === 1 && classes.has("mesh") && intents.has("comparison");
  if (named.length > 0) return false;
  if (asked.has(type)) return true;
  const isOtherNamed = entities.some((id) => typeOf(id) !== type && rivals.has(typeOf(id)));
  const asksAll = intents.has("superlative") || (intents.has("comparison") && !isOtherNamed);
  // `Who scores highest` names no type; it means meshes, which the document is about.
  return asksAll && (classes.has(type) || (type === "mesh" && classes.size === 0 && intents.has("superlative")));
}
