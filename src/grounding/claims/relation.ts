import { refsById } from "../../catalog/entities.ts";
import { statedFacts } from "../../catalog/search.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Value } from "../../model/value.ts";
import { predicatesOfIntents } from "../intents.ts";
import type { Claim } from "./claim.ts";
import { isMaking } from "./leave.ts";
import { type Finding, isNamed, say } from "./verdict.ts";

/** Predicates of which the document names every object: another one named is a contradiction. */
export const exhaustive: ReadonlySet<string> = new Set([
  "founded-by",
  "provided-by",
  "acquired-by",
  "migrates-to",
  "introduced-by",
  "recommends",
]);

/** `Istio was founded by Google`: an edge of the graph between two entities that the claim names. */
export function checkRelation(reading: Reading, claim: Claim): Finding | undefined {
  const { catalog } = reading;
  const { question } = claim;
  const meant = predicatesOfIntents(catalog, question).filter((predicate) => predicate !== "supports");
  const predicates = new Set([
    ...meant,
    ...(claim.named.some(isMaking) ? makers : []),
    ...(/migrat|迁移/iu.test(claim.text) ? ["migrates-to"] : []),
  ]);
  const entities = [...question.entities, ...innerOrganizations(claim)];
  for (const subject of question.entities) {
    for (const predicate of predicates) {
      const stated = statedFacts(catalog, subject, predicate).filter(({ object }) => object !== null);
      if (stated.length === 0) continue;
      const others = entities.filter((id) => id !== subject);
      const named = stated.filter(({ object }) => others.includes(object!));
      const alike = others.filter((id) => stated.some(({ object }) => typeOf(object!) === typeOf(id)));
      const isElse = alike.some((id) => !stated.some(({ object }) => object === id));
      if (alike.length === 0 || (isElse && !exhaustive.has(predicate))) continue;
      const names = refsById(reading, [subject, ...others]);
      const list = alike.map((id) => names.get(id)?.name ?? id).join(", ");
      const sentence = say(
        reading,
        `${names.get(subject)?.name} — ${predicate} — ${list}.`,
        `${names.get(subject)?.name} — ${predicate} — ${list}。`,
      );
      const released = makers.includes(predicate) ? releaseOf(catalog, claim, subject) : [];
      // Denied of several, it is wrong if it is so of one.
      const isSo = claim.isNegative ? named.length > 0 : !isElse;
      const holds = isSo && !released.some(({ isLater }) => isLater);
      return {
        verdict: holds ? "SUPPORTED" : "CONTRADICTED",
        facts: [...(holds || !isElse ? named : stated), ...released].map(({ fact }) => fact),
        reading: sentence,
        // One maker too many may have a name that nobody knows.
        takes: (item) =>
          isNamed(alike)(item) ||
          alike.some((id) => item.within.some(({ target }) => target === id)) ||
          (isElse && /^[A-Z]/.test(item.text)),
      };
    }
  }
  return undefined;
}

const makers: readonly string[] = ["founded-by", "provided-by", "introduced-by"];

/** Organizations within longer wordings that mean something else: Google Cloud. */
const innerOrganizations = ({ named }: Claim): string[] =>
  named.flatMap(({ senses, within }) =>
    senses.some(({ role }) => role === "ENTITY")
      ? []
      : within.flatMap(({ role, target }) => (role === "ENTITY" && typeOf(target) === "organization" ? [target] : [])),
  );

/** The release of what was made, where the claim names a year; nothing is made after its release. */
function releaseOf(catalog: Catalog, { figures }: Claim, subject: string): { fact: string; isLater: boolean }[] {
  const year = figures.find(({ text }) => /^(?:19|20)\d\d$/.test(text))?.min;
  if (year === undefined) return [];
  return ["first-release", "launched"].flatMap((predicate) =>
    statedFacts(catalog, subject, predicate).flatMap(({ fact, value }) => {
      const released = value === null ? undefined : (JSON.parse(value) as Value);
      return released?.type === "YEAR" ? [{ fact, isLater: year > released.value }] : [];
    }),
  );
}
