import { type SearchFilter, type SearchRow, searchRows } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { Steps } from "../../model/steps.ts";
import { bigramsOf } from "../parse/items.ts";
import { type Question, readStatement } from "../parse/question.ts";
import { factIndexOf } from "./fact-index.ts";
import type { Postings } from "./postings.ts";

/** A query in terms of the index: one group per item that it names, of which any term will do. */
export interface SearchTerms {
  groups: string[][];
}

export function searchTerms(reading: Reading, query: string): SearchTerms {
  const question = readStatement(reading.catalog, query);
  const content = question.items.filter(({ isFunctionWord, senses }) => !isFunctionWord || senses.length > 0);
  const groups = content.map(({ tokens, terms }) => [...new Set([...tokens, ...terms])]);
  const distinct = new Map(groups.map((group) => [group.join(" "), group]));
  const named = [...distinct.values()].filter((group) => group.length > 0).slice(0, maxGroups);
  // If a query has only everyday words, those are searched for.
  return { groups: named.length > 0 ? named : everyWord(question) };
}

/** Of longer queries only the first groups are searched for. */
const maxGroups = 24;

function everyWord({ units }: Question): string[][] {
  const terms = [...new Set(bigramsOf(units))].slice(0, maxGroups);
  return terms.length > 0 ? [terms] : [];
}

// Terms consist of letters, digits and Chinese characters, in quotes: nothing in them is FTS5 syntax.
const anyOf = (terms: readonly string[]): string => `(${terms.map((term) => `"${term}"`).join(" OR ")})`;

/** A term in this many facts says next to nothing beside rarer ones. */
const common = 50_000;

function selectiveTerms(postings: Postings, terms: readonly string[]): readonly string[] {
  const rarer = terms.filter((term) => postings.count(term) < common);
  return rarer.length > 0 ? rarer : terms;
}

/** What matches every part of the query, or any part if nothing matches all. */
export function* searchCatalog(reading: Reading, { groups }: SearchTerms, filter: SearchFilter): Steps<SearchRow[]> {
  if (groups.length === 0) return [];
  const { postings } = factIndexOf(reading.catalog);
  const selective = groups.map((group) => selectiveTerms(postings, group));
  const strict = searchRows(reading, selective.map(anyOf).join(" AND "), filter);
  if (strict.length > 0 || groups.length === 1) return strict;
  yield;
  return searchRows(reading, anyOf(selectiveTerms(postings, selective.flat())), filter);
}
