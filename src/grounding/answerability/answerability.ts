import { entitiesById } from "../../catalog/entities.ts";
import { groupBy, type Reading } from "../../catalog/snapshot.ts";
import type { Missing } from "../../model/grounding.ts";
import { typeOf } from "../../model/ids.ts";
import { type Item, namesTopic, topicTypes } from "../parse/items.ts";
import { conceptToken, hasTarget } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { isAboutTopic, type RankedFact } from "../rank/ranked-fact.ts";
import { hasExpectedType } from "./answer-type.ts";

/** An item counts as answered from this strength on. */
const answered = 0.45;

/** Coverage from which unanswered words are ignored. */
const nearlyAll = 0.65;
/** Unanswered words that weigh less than this are ignored. */
const missed = 0.3;
/** Ratio of unanswered to answered weight from which the answer fails; stricter where a number or a setting is wanted. */
const missedShare = { any: 0.7, measured: 0.5 };

/**
 * Whether most of what is asked about a named topic has no answer. A number or a setting of the topic is no answer if it
 * belongs to something else than what was asked.
 */
function isMostlyUnanswered(
  { named, intents, items }: Question,
  uncovered: readonly Item[],
  chosen: readonly RankedFact[],
): boolean {
  if (named.length === 0) return false;
  const asked = items.filter((item) => !item.isFunctionWord && !item.isClass && !namesTopic(item));
  const outweighs = (share: number, among: readonly Item[]) => {
    const lost = weigh(among.filter((item) => uncovered.includes(item)));
    return lost >= missed && lost > share * (weigh(among) - lost);
  };
  const asksSetting = items.some((item) => hasTarget(item, "default"));
  if (intents.has("figure") || asksSetting) {
    const recognized = asked.filter(({ senses }) => senses.length > 0);
    if (outweighs(missedShare.measured, recognized)) return true;
  }
  return outweighs(missedShare.any, asked) && chosen.every(({ coverage }) => coverage < nearlyAll);
}

/** Whether only numbers match: that a fact has the year says nothing about `the world cup of 2022`. */
const matchesNumbersOnly = (items: readonly Item[], uncovered: readonly Item[]): boolean =>
  uncovered.length > 0 &&
  items.every((item) => item.isFunctionWord || item.isClass || item.isNumber || uncovered.includes(item));

const weigh = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

interface Answerability {
  missing: Missing[];
  /** Whether so much is missing that the rest is no answer. */
  isUnanswerable: boolean;
}

/**
 * The guard against false answers: a question is answered only if the chosen facts cover what it names. A name that the
 * catalog lacks, or a word that no fact about the topic covers, makes it unanswerable.
 */
export function answerability(
  reading: Reading,
  question: Question,
  chosen: readonly RankedFact[],
  isFromTable: boolean,
): Answerability {
  const { items } = question;
  const about = chosen.filter(({ profile }) => isAboutTopic(question, profile));
  const isAnswered = (item: Item, index: number, facts: readonly RankedFact[]) =>
    item.isClass || item.isFunctionWord || facts.some(({ strengths }) => strengths[index]! >= answered);
  const uncovered = items.filter((item, index) => !isAnswered(item, index, namesTopic(item) ? chosen : about));
  const isUnanswerable =
    chosen.length === 0 ||
    items.length === 0 ||
    hasDistinctiveGap(question, uncovered, chosen, isFromTable) ||
    weigh(uncovered) > 0.5 * weigh(items) ||
    uncovered.some((item) => item.isCounted) ||
    isMostlyUnanswered(question, uncovered, chosen) ||
    matchesNumbersOnly(items, uncovered) ||
    (!isFromTable && !mentionsBothTypes(question, chosen)) ||
    !connectsBothTopics(question, chosen) ||
    !keepsCompoundTogether(question, about) ||
    !hasExpectedType(question, chosen);
  const missing = isUnanswerable ? uncovered : uncovered.filter(({ weight }) => weight > 0.2);
  return { missing: reasons(reading, question, missing, isUnanswerable), isUnanswerable };
}

/** Share of the rest of the question that one fact must answer for one unknown word to be ignored. */
const restAnswered = 0.85;

/**
 * Whether unanswered words show that the question is about something that the document lacks. A name does, and so does the
 * word that is asked for. One other unknown word does not if a fact answers all the rest, and the rest is more than a name.
 */
function hasDistinctiveGap(
  question: Question,
  uncovered: readonly Item[],
  chosen: readonly RankedFact[],
  isFromTable: boolean,
): boolean {
  const distinctive = uncovered.filter(
    (item) => isDistinctive(item) || (item.senses.length === 0 && item.weight > 0.8 && isAskedFor(question, item)),
  );
  const [odd] = distinctive;
  if (!odd) return false;
  if (distinctive.length > 1 || odd.isName || odd.senses.length > 0 || isAskedFor(question, odd)) return true;
  if (isFromTable) return false;
  const rest = question.items.filter((item) => item !== odd && !item.isClass && !item.isFunctionWord);
  if (rest.length < 2 || rest.every(namesTopic)) return true;
  const weight = rest.reduce((sum, item) => sum + item.weight, 0);
  const isAnswered = ({ strengths }: RankedFact) => {
    const met = rest.reduce(
      (sum, item) => sum + item.weight * Math.min(1, strengths[question.items.indexOf(item)]!),
      0,
    );
    return met >= restAnswered * weight;
  };
  return !chosen.some(isAnswered);
}

/** Whether an item is the noun asked for: `which database`, `the lifetime of`, 寿命是多少. */
function isAskedFor({ units }: Question, { from, to }: Item): boolean {
  const [before, after] = [units[from - 1]?.text, units.slice(to, to + 1).map((unit) => unit.text)[0]];
  return (
    before === "which" || before === "what" || before === "many" || after === "of" || after === "是" || after === "有"
  );
}

/** Words that look like a name, or that hardly any fact has. */
const isDistinctive = ({ isName, isNumber, weight, senses }: Item): boolean =>
  (isName && !isNumber) || (senses.length > 0 && weight > 0.95);

/** From this strength on a fact mentions a topic, not just part of its name. */
const mentioned = 0.6;

/**
 * Two entities of different types within one clause are asked about together, so one fact must mention both. Tables and
 * filters are exempt: they have a fact for each.
 */
function mentionsBothTypes({ items, units }: Question, chosen: readonly RankedFact[]): boolean {
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
function connectsBothTopics(
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
function keepsCompoundTogether({ items, units, entities }: Question, about: readonly RankedFact[]): boolean {
  if (entities.length < 2) return true;
  return items.every((item, index) => {
    const next = items[index + 1];
    if (!next || item.to !== next.from || units[next.from]!.afterBreak) return true;
    if (!namesTopic(item) || item.isClass || next.isClass || namesTopic(next)) return true;
    if (!next.senses.some(({ role, target }) => role === "INTENT" && target === "version")) return true;
    return about.some(({ strengths }) => strengths[index]! >= answered && strengths[index + 1]! >= answered);
  });
}

/** Why parts of the question have no answer; if no single word is to blame, the question as a whole has none. */
function reasons(reading: Reading, question: Question, items: readonly Item[], isUnanswerable: boolean): Missing[] {
  if (items.length === 0 && !isUnanswerable) return [];
  const { lang } = reading;
  const about = question.entities.find((id) => topicTypes.has(typeOf(id)));
  const name = about && entitiesById(reading, [about]).get(about)?.name;
  const entity = about === undefined ? {} : { entity: about };
  const unanswered = items.filter(({ senses }) => !senses.some(({ target }) => target === about));
  if (unanswered.length === 0) {
    const about = name === undefined ? "" : lang === "en" ? ` about ${name}` : `关于 ${name} 的`;
    const reason =
      lang === "en" ? `The document doesn't answer this question${about}.` : `文档没有回答这个${about}问题。`;
    return [{ ...entity, reason }];
  }
  return unanswered.map(({ text: predicate, isName }) => {
    if (isName || name === undefined) {
      return {
        predicate,
        reason: lang === "en" ? `The document doesn't mention “${predicate}”.` : `文档没有提到“${predicate}”。`,
      };
    }
    const reason =
      lang === "en"
        ? `The document says nothing about “${predicate}” for ${name}.`
        : `文档没有说明 ${name} 的“${predicate}”。`;
    return { ...entity, predicate, reason };
  });
}
