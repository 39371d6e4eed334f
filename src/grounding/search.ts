import { type SearchFilter, type SearchRow, searchRows } from "../catalog/search.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { factIndexOf } from "./fact-index.ts";
import { bigramsOf } from "./items.ts";
import type { Postings } from "./postings.ts";
import { type Question, readQuestion } from "./question.ts";

/** A query in terms of the index: one group for each thing that it names, any term of a group standing for it. */
export interface SearchTerms {
  groups: string[][];
}

export function searchTerms(reading: Reading, query: string): SearchTerms {
  const question = readQuestion(reading.catalog, query);
  const content = question.items.filter(({ isWording, senses }) => !isWording || senses.length > 0);
  const groups = content.map(({ tokens, terms }) => [...new Set([...tokens, ...terms])]);
  const distinct = new Map(groups.map((group) => [group.join(" "), group]));
  const named = [...distinct.values()].filter((group) => group.length > 0).slice(0, mostGroups);
  // A query of everyday words alone is searched for those words.
  return { groups: named.length > 0 ? named : everyWord(question) };
}

/** A query that names more than this is searched for what it names first. */
const mostGroups = 24;

function everyWord({ units }: Question): string[][] {
  const terms = [...new Set(bigramsOf(units))].slice(0, mostGroups);
  return terms.length > 0 ? [terms] : [];
}

// Terms hold letters, digits and Chinese characters only, and stand in quotes: nothing in them is syntax of FTS5.
const anyOf = (terms: readonly string[]): string => `(${terms.map((term) => `"${term}"`).join(" OR ")})`;

/** From this number of facts on, a term tells next to nothing beside rarer ones. */
const common = 50_000;

function tellingOf(postings: Postings, terms: readonly string[]): readonly string[] {
  const rarer = terms.filter((term) => postings.count(term) < common);
  return rarer.length > 0 ? rarer : terms;
}

/** What answers to every part of the query; where nothing does, what answers to any. */
export function searchCatalog(reading: Reading, { groups }: SearchTerms, filter: SearchFilter): SearchRow[] {
  if (groups.length === 0) return [];
  const { postings } = factIndexOf(reading.catalog);
  const telling = groups.map((group) => tellingOf(postings, group));
  const strict = searchRows(reading, telling.map(anyOf).join(" AND "), filter);
  if (strict.length > 0 || groups.length === 1) return strict;
  return searchRows(reading, anyOf(tellingOf(postings, telling.flat())), filter);
}
