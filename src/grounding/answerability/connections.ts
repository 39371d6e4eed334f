import { groupBy } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { type Item, namesTopic, topicTypes } from "../parse/items.ts";
import { conceptToken } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import type { RankedFact } from "../rank/ranked-fact.ts";

/** An item counts as answered from this strength on. */
const answered = 0.45;

/** Whether an item is the noun asked for: `which database`, `the lifetime of`, 寿命是多少. */
export function isAskedFor({ units }: Question, { from, to }: Item): boolean {
  const [before, after] = [units[from - 1]?.text, units.slice(to, to + 1).map((unit) => unit.text)[0]];
  return (
    before === "which" || before === "what" || before === "many" || after === "of" || after === "是" || after === "有"
  );
}

/** From this strength on a fact mentions a topic, not just part of its name. */
const mentioned = 0.6;

/**
 * Two entities of different types within one clause are asked about together, so one fact must mention both. Tables and
 * filters are exempt: they have a fact for each.
 */
export function mentionsBothTypes({ items, units }: Question, chosen: readonly RankedFact[]): boolean {
  const places = new Map<string, number[]>();
  for (const [index, { senses, isClass }] of items.entries()) {
    const types = senses.flatMap(({ role, target }) => (role === "ENTITY" ? [typeOf(target)] : []));
    if (types.length === 0 || isClass || types.every((type) => type === "stage")) continue;
    const key = types.sort().join(" ");
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  if (places.size !== 2) return true;
  const [from, to] = [...places.values()].map(([first]) => items[first!]!.from) as [number, number];
  if (units.slice(Math.min(from, to) + 1, Math.max(from, to) + 1).some(({ afterBreak }) => afterBreak)) return true;
  return chosen.some(({ strengths }) =>
    [...places.values()].every((indexes) => indexes.some((at) => strengths[at]! >= mentioned)),
  );
}

/**
 * `Migrate from Linkerd to Istio`: two topics of one type that are neither compared nor listed need a fact about one of
 * them that mentions the other.
 */
export function connectsBothTopics(
  { entities, intents, comparativeRoles, text }: Question,
  chosen: readonly RankedFact[],
): boolean {
  if (comparativeRoles.size > 0 || sideBySideIntents.some((intent) => intents.has(intent)) || enumeration.test(text))
    return true;
  const named = entities.filter((id) => topicTypes.has(typeOf(id)));
  return [...groupBy(named, typeOf).values()].every((ids) => {
    const tokens = ids.map((id) => conceptToken("ENTITY", id));
    const isAboutBoth = ({ own, concepts }: RankedFact["profile"]) =>
      tokens.some((token) => own.has(token)) && tokens.every((token) => concepts.has(token));
    return ids.length !== 2 || chosen.some(({ profile }) => isAboutBoth(profile));
  });
}

/** Intents that ask for facts about several topics side by side. */
const sideBySideIntents = ["comparison", "superlative", "score", "recommendation", "which"];
const enumeration = /\band\b|\bor\b|[和与或、,，]|还是|以及/iu;

/**
 * `Kubernetes versions of Linkerd` asks about versions of Kubernetes: if a name modifies `version` and the question is about
 * another topic, one fact must have both.
 */
export function keepsCompoundTogether({ items, units, entities }: Question, about: readonly RankedFact[]): boolean {
  if (entities.length < 2) return true;
  return items.every((item, index) => {
    const next = items[index + 1];
    if (!next || item.to !== next.from || units[next.from]!.afterBreak) return true;
    if (!namesTopic(item) || item.isClass || next.isClass || namesTopic(next)) return true;
    if (!next.senses.some(({ role, target }) => role === "INTENT" && target === "version")) return true;
    return about.some(({ strengths }) => strengths[index]! >= answered && strengths[index + 1]! >= answered);
  });
}
