import { refsById } from "../../catalog/entities.ts";
import { statedFacts } from "../../catalog/search.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Value } from "../../model/value.ts";
import { lexiconOf, targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { wordSet } from "../parse/text.ts";
import type { Claim } from "./claim.ts";
import { isCreationVerb } from "./optional-terms.ts";
import { type ClaimFinding, inLanguage, namesAny } from "./verdict.ts";

/** Predicates of which the document names every object: a different object is a contradiction. */
export const exhaustivePredicates: ReadonlySet<string> = wordSet(`
  founded-by provided-by acquired-by migrates-to introduced-by recommends
`);

/** `Istio was founded by Google`: looks for an edge of the graph between two entities that the claim names. */
export function checkRelation(reading: Reading, claim: Claim): ClaimFinding | undefined {
  const { catalog } = reading;
  const { question } = claim;
  const intended = predicatesIn(catalog, question).filter((predicate) => predicate !== "supports");
  const predicates = new Set([
    ...intended,
    ...(claim.named.some(isCreationVerb) ? makerPredicates : []),
    ...(/migrat|迁移/iu.test(claim.text) ? ["migrates-to"] : []),
  ]);
  const entities = [...question.entities, ...organizationsWithin(claim)];
  for (const subject of question.entities) {
    for (const predicate of predicates) {
      const stated = statedFacts(catalog, subject, predicate).filter(({ object }) => object !== null);
      if (stated.length === 0) continue;
      const others = entities.filter((id) => id !== subject);
      const named = stated.filter(({ object }) => others.includes(object!));
      const sameType = others.filter((id) => stated.some(({ object }) => typeOf(object!) === typeOf(id)));
      const hasOther = sameType.some((id) => !stated.some(({ object }) => object === id));
      if (sameType.length === 0 || (hasOther && !exhaustivePredicates.has(predicate))) continue;
      const names = refsById(reading, [subject, ...others]);
      const list = sameType.map((id) => names.get(id)?.name ?? id).join(", ");
      const sentence = inLanguage(
        reading,
        `${names.get(subject)?.name} — ${predicate} — ${list}.`,
        `${names.get(subject)?.name} — ${predicate} — ${list}。`,
      );
      const released = makerPredicates.includes(predicate) ? releaseOf(catalog, claim, subject) : [];
      // A denial of several is wrong if one of them holds.
      const isStated = claim.isNegative ? named.length > 0 : !hasOther;
      const holds = isStated && !released.some(({ isLater }) => isLater);
      return {
        verdict: holds ? "SUPPORTED" : "CONTRADICTED",
        facts: [...(holds || !hasOther ? named : stated), ...released].map(({ fact }) => fact),
        reading: sentence,
        // A wrong maker may have an unknown name.
        covers: (item) =>
          namesAny(sameType)(item) ||
          sameType.some((id) => item.innerSenses.some(({ target }) => target === id)) ||
          (hasOther && /^[A-Z]/.test(item.text)),
      };
    }
  }
  return undefined;
}

/** Predicates that a question names, or asks for by its intents. */
function predicatesIn(catalog: Catalog, { items, intents }: Question): string[] {
  const named = items.flatMap(({ senses }) => targetsOf(senses, "PREDICATE"));
  const lexicon = lexiconOf(catalog);
  const intended = [...intents].flatMap((intent) => [...(lexicon.intents.get(intent)?.predicates ?? [])]);
  return [...named, ...intended];
}

const makerPredicates: readonly string[] = ["founded-by", "provided-by", "introduced-by"];

/** Organizations within longer wordings with another meaning: Google Cloud. */
const organizationsWithin = ({ named }: Claim): string[] =>
  named.flatMap(({ senses, innerSenses }) =>
    senses.some(({ role }) => role === "ENTITY")
      ? []
      : innerSenses.flatMap(({ role, target }) =>
          role === "ENTITY" && typeOf(target) === "organization" ? [target] : [],
        ),
  );

/** If the claim names a year, the releases of the subject: nothing is made after its release. */
function releaseOf(catalog: Catalog, { quantities }: Claim, subject: string): { fact: string; isLater: boolean }[] {
  const year = quantities.find(({ dimension }) => dimension === "YEAR")?.min;
  if (year === undefined) return [];
  return ["first-release", "launched"].flatMap((predicate) =>
    statedFacts(catalog, subject, predicate).flatMap(({ fact, value }) => {
      const released = value === null ? undefined : (JSON.parse(value) as Value);
      return released?.type === "YEAR" ? [{ fact, isLater: year > released.value }] : [];
    }),
  );
}
