import { type Catalog, memo, type Reading } from "../catalog/catalog.ts";
import { factsById } from "../catalog/facts.ts";
import type { Fact } from "../model/fact.ts";

const kept = new WeakMap<Catalog, Map<string, Map<string, Fact>>>();

/** Facts in the order asked for. Questions draw on the same few hundred facts, which are read once for each language. */
export function keptFacts(reading: Reading, ids: readonly string[]): Map<string, Fact> {
  const known = memo(reading.catalog, kept, reading.lang, () => new Map<string, Fact>());
  const unread = ids.filter((id) => !known.has(id));
  if (unread.length > 0) for (const [id, fact] of factsById(reading, unread)) known.set(id, fact);
  return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
}
