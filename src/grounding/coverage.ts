import type { Reading } from "../catalog/catalog.ts";
import { entitiesById } from "../catalog/entities.ts";
import type { Missing } from "../model/grounding.ts";
import { typeOf } from "../model/ids.ts";
import { conceptToken } from "./lexicon.ts";
import type { Item, Question } from "./question.ts";
import type { Ranked } from "./rank.ts";

/** From here on an item counts as answered to. */
const answered = 0.45;

/** Whether every attribute that was asked for by name is left without an answer. */
function losesAttribute(items: readonly Item[], uncovered: readonly Item[]): boolean {
  const attributes = items.filter(
    ({ senses, isWording }) =>
      !isWording && senses.some(({ role }) => role === "PREDICATE") && !senses.some(({ role }) => role === "ENTITY"),
  );
  return attributes.length > 0 && attributes.every((item) => uncovered.includes(item));
}

/** A fact that answers to less of the question than this shares words with it by chance. */
const leastCoverage = 0.52;

export interface Coverage {
  missing: Missing[];
  /** Whether what is missing leaves nothing that could be called an answer. */
  isHopeless: boolean;
}

/** Types of things that facts are about; features and concepts are what is said of them. */
export const things: ReadonlySet<string> = new Set([
  "mesh",
  "mode",
  "component",
  "tool",
  "organization",
  "library",
  "scenario",
]);

/**
 * The guard against false answers. A question is answered only where the facts chosen answer to all that it names: an
 * unknown name, or a word for which no fact about what was asked has a place, is a question that the document does not answer.
 */
export function coverage(reading: Reading, question: Question, chosen: readonly Ranked[]): Coverage {
  const { items } = question;
  const about = chosen.filter(({ profile }) => concerns(question, profile));
  const isMet = (item: Item, index: number, facts: readonly Ranked[]) =>
    item.isClass || item.isWording || facts.some(({ strengths }) => strengths[index]! >= answered);
  const uncovered = items.filter((item, index) => !isMet(item, index, namesThing(item) ? chosen : about));
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const lost = uncovered.reduce((sum, { weight }) => sum + weight, 0);
  const isHopeless =
    chosen.length === 0 ||
    items.length === 0 ||
    uncovered.some(isTelling) ||
    lost > 0.5 * total ||
    losesAttribute(items, uncovered) ||
    Math.max(...chosen.map((fact) => fact.coverage)) < leastCoverage ||
    !isTogether(question, chosen) ||
    !isJoined(question, about) ||
    !isFigured(question, chosen);
  return { missing: uncovered.map((item) => missing(reading, question, item)), isHopeless };
}

export const namesThing = ({ senses }: Item): boolean =>
  senses.some(({ role, target }) => role === "ENTITY" && things.has(typeOf(target)));

/** Words that look like a name, or that the catalog hardly has: of these the document says nothing. */
const isTelling = ({ isName, weight, senses }: Item): boolean =>
  isName || (senses.length === 0 ? weight > 0.8 : weight > 0.95);

/** Whether a fact is about one of the things that the question names; all facts are where it names none. */
function concerns({ entities }: Question, { concepts }: Ranked["profile"]): boolean {
  const asked = entities.filter((id) => things.has(typeOf(id)));
  return asked.length === 0 || asked.some((id) => concepts.has(conceptToken("ENTITY", id)));
}

/** Two things of different types are asked of together, so one fact has to speak of both. */
function isTogether({ items }: Question, chosen: readonly Ranked[]): boolean {
  const slots = new Map<string, number[]>();
  for (const [index, { senses, isClass }] of items.entries()) {
    const types = senses.flatMap(({ role, target }) => (role === "ENTITY" ? [typeOf(target)] : []));
    if (types.length === 0 || isClass) continue;
    const slot = types.sort().join(" ");
    slots.set(slot, [...(slots.get(slot) ?? []), index]);
  }
  if (slots.size !== 2) return true;
  return chosen.some(({ strengths }) =>
    [...slots.values()].every((places) => places.some((at) => strengths[at]! >= answered)),
  );
}

const diagrams: ReadonlySet<string> = new Set(["EXAMPLE", "STRUCTURE"]);

/**
 * `Kubernetes versions of Linkerd` is about versions of Kubernetes: where a name stands right before a word and something
 * else is asked about, one fact has to have both.
 */
function isJoined({ items, units, entities }: Question, about: readonly Ranked[]): boolean {
  if (entities.length < 2) return true;
  return items.every((item, index) => {
    const next = items[index + 1];
    if (!next || item.to !== next.from || units[next.from]!.afterBreak) return true;
    if (!namesThing(item) || item.isClass || next.isClass || namesThing(next)) return true;
    if (!next.senses.some(({ role, target }) => role === "INTENT" && target === "version")) return true;
    return about.some(({ strengths }) => strengths[index]! >= answered && strengths[index + 1]! >= answered);
  });
}

/** How many is answered by a figure, or by a list that can be counted, in a fact that is among the best. */
function isFigured({ intents }: Question, chosen: readonly Ranked[]): boolean {
  if (!intents.has("quantity")) return true;
  const best = Math.max(...chosen.map(({ coverage }) => coverage));
  return chosen.some(({ profile, coverage }) => {
    const counts = profile.hasFigure || (profile.members > 1 && !diagrams.has(profile.kind));
    return counts && !diagrams.has(profile.kind) && coverage >= figureShare * best;
  });
}

const figureShare = 0.75;

function missing(reading: Reading, { entities }: Question, item: Item): Missing {
  const { lang } = reading;
  const entity = entities.find((id) => things.has(typeOf(id)));
  const name = entity && entitiesById(reading, [entity]).get(entity)?.name;
  const text = item.text;
  if (item.isName) {
    return {
      predicate: text,
      reason: lang === "en" ? `The document does not mention “${text}”.` : `文档没有提到「${text}」。`,
    };
  }
  const of = name ?? (lang === "en" ? "this" : "此处所问");
  return {
    ...(entity && { entity }),
    predicate: text,
    reason: lang === "en" ? `The document says nothing of “${text}” for ${of}.` : `文档没有说明 ${of} 的「${text}」。`,
  };
}
