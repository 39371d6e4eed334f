import type { Catalog } from "../catalog/snapshot.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Question } from "./question.ts";

/** Predicates that a text names, or asks for by its wording. */
export function predicatesOfIntents(catalog: Catalog, { items, intents }: Question): string[] {
  const named = items.flatMap(({ senses }) =>
    senses.flatMap(({ role, target }) => (role === "PREDICATE" ? [target] : [])),
  );
  const lexicon = lexiconOf(catalog);
  const meant = [...intents].flatMap((intent) => [...(lexicon.intents.get(intent)?.predicates ?? [])]);
  return [...new Set([...named, ...meant])];
}
