import type { Reading } from "../../catalog/catalog.ts";
import { refsById } from "../../catalog/entities.ts";
import { statedFacts } from "../../catalog/search.ts";
import { predicatesOfIntents } from "../intents.ts";
import type { Question } from "../question.ts";
import { type Finding, say } from "./verdict.ts";

/** Predicates of which the document names every object: another one named is a contradiction. */
const exhaustive: ReadonlySet<string> = new Set([
  "founded-by",
  "provided-by",
  "acquired-by",
  "migrates-to",
  "introduced-by",
]);

/** `Istio was founded by Google`: an edge of the graph between two entities that the claim names. */
export function checkRelation(reading: Reading, question: Question): Finding | undefined {
  const { catalog } = reading;
  const predicates = predicatesOfIntents(catalog, question).filter((predicate) => predicate !== "supports");
  for (const subject of question.entities) {
    for (const predicate of predicates) {
      const stated = statedFacts(catalog, subject, predicate).filter(({ object }) => object !== null);
      if (stated.length === 0) continue;
      const others = question.entities.filter((id) => id !== subject);
      const named = stated.filter(({ object }) => others.includes(object!));
      const isOfKind = others.some((id) => stated.some(({ object }) => kindOf(object!) === kindOf(id)));
      if (named.length === 0 && !(exhaustive.has(predicate) && isOfKind)) continue;
      const names = refsById(reading, [subject, ...others]);
      const list = others.map((id) => names.get(id)?.name ?? id).join(", ");
      const sentence = say(
        reading,
        `${names.get(subject)?.name} — ${predicate} — ${list}.`,
        `${names.get(subject)?.name} — ${predicate} — ${list}。`,
      );
      const holds = named.length > 0;
      return {
        verdict: holds ? "SUPPORTED" : "CONTRADICTED",
        facts: (holds ? named : stated).map(({ fact }) => fact),
        reading: sentence,
      };
    }
  }
  return undefined;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));
