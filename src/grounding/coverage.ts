import { entitiesById } from "../catalog/entities.ts";
import { groupBy, type Reading } from "../catalog/snapshot.ts";
import type { Missing } from "../model/grounding.ts";
import { typeOf } from "../model/ids.ts";
import { isOfKind } from "./answer-kinds.ts";
import type { Item } from "./items.ts";
import { conceptToken } from "./lexicon.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./ranked.ts";
import { concerns, namesThing, things } from "./things.ts";

/** From here on an item counts as answered to. */
const answered = 0.45;

/** What a fact has to answer to for missed words to be passed over. */
const nearlyAll = 0.65;
/** From this weight on, words are missed. */
const missed = 0.3;
/** From these shares on, what is missing outweighs what is there: where a figure or a setting is asked for, sooner. */
const missedShare = { any: 0.7, measured: 0.5 };

/**
 * Of a thing that the question names, most of what is asked is left without an answer. A figure or a setting of a thing is
 * none where it is one of something else than what was asked for.
 */
function isOfPart({ named, intents, items }: Question, uncovered: readonly Item[], chosen: readonly Ranked[]): boolean {
  if (named.length === 0) return false;
  const asked = items.filter((item) => !item.isWording && !item.isClass && !namesThing(item));
  const outweighs = (share: number, among: readonly Item[]) => {
    const lost = weigh(among.filter((item) => uncovered.includes(item)));
    return lost >= missed && lost > share * (weigh(among) - lost);
  };
  const asksSetting = items.some(({ senses }) => senses.some(({ target }) => target === "default"));
  if (intents.has("figure") || asksSetting) {
    const known = asked.filter(({ senses }) => senses.length > 0);
    if (outweighs(missedShare.measured, known)) return true;
  }
  return outweighs(missedShare.any, asked) && chosen.every(({ coverage }) => coverage < nearlyAll);
}

/** A year or a number that a fact has as well says nothing where no word does: `the world cup of 2022`. */
const meetsFiguresAlone = (items: readonly Item[], uncovered: readonly Item[]): boolean =>
  uncovered.length > 0 &&
  items.every((item) => item.isWording || item.isClass || item.isFigure || uncovered.includes(item));

const weigh = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

export interface Coverage {
  missing: Missing[];
  /** Whether what is missing leaves nothing that could be called an answer. */
  isHopeless: boolean;
}

/**
 * The guard against false answers. A question is answered only where the facts chosen answer to all that it names: an
 * unknown name, or a word for which no fact about what was asked has a place, is a question that the document does not answer.
 */
export function coverage(
  reading: Reading,
  question: Question,
  chosen: readonly Ranked[],
  isSlotted: boolean,
): Coverage {
  const { items } = question;
  const about = chosen.filter(({ profile }) => concerns(question, profile));
  const isMet = (item: Item, index: number, facts: readonly Ranked[]) =>
    item.isClass || item.isWording || facts.some(({ strengths }) => strengths[index]! >= answered);
  const uncovered = items.filter((item, index) => !isMet(item, index, namesThing(item) ? chosen : about));
  const isHopeless =
    chosen.length === 0 ||
    items.length === 0 ||
    tellsApart(question, uncovered, chosen, isSlotted) ||
    weigh(uncovered) > 0.5 * weigh(items) ||
    uncovered.some((item) => item.isCounted) ||
    isOfPart(question, uncovered, chosen) ||
    meetsFiguresAlone(items, uncovered) ||
    (!isSlotted && !isTogether(question, chosen)) ||
    !isBetween(question, chosen) ||
    !isJoined(question, about) ||
    !isOfKind(question, chosen);
  const told = isHopeless ? uncovered : uncovered.filter(({ weight }) => weight > 0.2);
  return { missing: reasons(reading, question, told, isHopeless), isHopeless };
}

/** What the rest of the question has to be answered to for one odd word to be passed over. */
const restAnswered = 0.85;

/**
 * Whether words without an answer show that the question is about something that the document does not have. A name does, and
 * so does the word that is asked for. One other odd word does not where a fact answers to all the rest, and the rest is more
 * than a name.
 */
function tellsApart(
  question: Question,
  uncovered: readonly Item[],
  chosen: readonly Ranked[],
  isSlotted: boolean,
): boolean {
  const telling = uncovered.filter(
    (item) => isTelling(item) || (item.senses.length === 0 && item.weight > 0.8 && isAskedFor(question, item)),
  );
  const [odd] = telling;
  if (!odd) return false;
  if (telling.length > 1 || odd.isName || odd.senses.length > 0 || isAskedFor(question, odd)) return true;
  if (isSlotted) return false;
  const rest = question.items.filter((item) => item !== odd && !item.isClass && !item.isWording);
  if (rest.length < 2 || rest.every(namesThing)) return true;
  const weight = rest.reduce((sum, item) => sum + item.weight, 0);
  const isAnswered = ({ strengths }: Ranked) => {
    const met = rest.reduce(
      (sum, item) => sum + item.weight * Math.min(1, strengths[question.items.indexOf(item)]!),
      0,
    );
    return met >= restAnswered * weight;
  };
  return !chosen.some(isAnswered);
}

/** The noun that the question asks for: `which database`, `the lifetime of`, 寿命是多少. */
function isAskedFor({ units }: Question, { from, to }: Item): boolean {
  const [before, after] = [units[from - 1]?.text, units.slice(to, to + 1).map((unit) => unit.text)[0]];
  return (
    before === "which" || before === "what" || before === "many" || after === "of" || after === "是" || after === "有"
  );
}

/** Words that look like a name, or that the catalog hardly has: of these the document says nothing. */
const isTelling = ({ isName, isFigure, weight, senses }: Item): boolean =>
  (isName && !isFigure) || (senses.length > 0 && weight > 0.95);

/** From here on a fact speaks of a thing, not only of a part of its name. */
const spoken = 0.6;

/**
 * Two things of different types within one clause are asked of together, so one fact has to speak of both; but for a table or
 * a filter, which has a fact for each.
 */
function isTogether({ items, units }: Question, chosen: readonly Ranked[]): boolean {
  const slots = new Map<string, number[]>();
  for (const [index, { senses, isClass }] of items.entries()) {
    const types = senses.flatMap(({ role, target }) => (role === "ENTITY" ? [typeOf(target)] : []));
    if (types.length === 0 || isClass || types.every((type) => type === "stage")) continue;
    const slot = types.sort().join(" ");
    slots.set(slot, [...(slots.get(slot) ?? []), index]);
  }
  if (slots.size !== 2) return true;
  const [from, to] = [...slots.values()].map((places) => items[places[0]!]!.from) as [number, number];
  if (units.slice(Math.min(from, to) + 1, Math.max(from, to) + 1).some(({ afterBreak }) => afterBreak)) return true;
  return chosen.some(({ strengths }) =>
    [...slots.values()].every((places) => places.some((at) => strengths[at]! >= spoken)),
  );
}

/**
 * `Migrate from Linkerd to Istio`, `the kernel for ztunnel`: two things of a type that are neither compared nor listed are
 * answered by a fact about one of them that speaks of the other.
 */
function isBetween({ entities, intents, relationWords, text }: Question, chosen: readonly Ranked[]): boolean {
  if (relationWords.size > 0 || freely.some((intent) => intents.has(intent)) || listed.test(text)) return true;
  const named = entities.filter((id) => things.has(typeOf(id)));
  return [...groupBy(named, typeOf).values()].every((ids) => {
    const tokens = ids.map((id) => conceptToken("ENTITY", id));
    const isAboutBoth = ({ own, concepts }: Ranked["profile"]) =>
      tokens.some((token) => own.has(token)) && tokens.every((token) => concepts.has(token));
    return ids.length !== 2 || chosen.some(({ profile }) => isAboutBoth(profile));
  });
}

/** Intents that ask for the facts of several things side by side. */
const freely = ["comparison", "superlative", "score", "recommendation", "which"];
const listed = /\band\b|\bor\b|[和与或、,，]|还是|以及/iu;

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

/** Why parts of the question have no answer; where no single word is to blame, that nothing fits the whole. */
function reasons(reading: Reading, question: Question, items: readonly Item[], isHopeless: boolean): Missing[] {
  if (items.length === 0 && !isHopeless) return [];
  const { lang } = reading;
  const about = question.entities.find((id) => things.has(typeOf(id)));
  const name = about && entitiesById(reading, [about]).get(about)?.name;
  const entity = about === undefined ? {} : { entity: about };
  if (items.length === 0) {
    const of = name ?? (lang === "en" ? "this" : "此问题");
    const reason = lang === "en" ? `The document does not answer this for ${of}.` : `文档没有就 ${of} 回答这一点。`;
    return [{ ...entity, reason }];
  }
  return items.map(({ text: predicate, isName }) => {
    if (isName || name === undefined) {
      return {
        predicate,
        reason: lang === "en" ? `The document does not know “${predicate}”.` : `文档没有提到「${predicate}」。`,
      };
    }
    const reason =
      lang === "en"
        ? `The document says nothing of “${predicate}” for ${name}.`
        : `文档没有说明 ${name} 的「${predicate}」。`;
    return { ...entity, predicate, reason };
  });
}
