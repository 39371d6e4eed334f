import type { Profile } from "./fact-index.ts";
import type { Question } from "./question.ts";
import type { RankedFact } from "./ranked-fact.ts";

/** Terms that measure time. */
const time = /^\d+(?:ms|s|m|h|d)$|^(?:ms|second|minut|hour|day|week|month|year)$|[秒年月]|小时|分钟/;
/** Terms that tell how often something happens. */
const interval = /^\d+(?:ms|s|m|h|d)$|^(?:regular|continu|continuous|daili|weekli|monthli)/;
const intervalHan = /定期|持续|每天|每周|每月|[秒时]$/;
/** Terms that measure size. */
const size = /^\d+(?:\.\d+)?(?:[kmg]i?b?|c\d+g)$/;

const diagrams: ReadonlySet<string> = new Set(["EXAMPLE", "STRUCTURE"]);

const isMeasure = ({ value }: Profile): boolean => value?.type === "NUMBER" || value?.type === "RANGE";

const holds = ({ body }: Profile, pattern: RegExp): boolean => [...body].some((term) => pattern.test(term));

/** A figure, or a list that can be counted. Steps bear numbers that measure nothing. */
const counts = ({ hasNumber, members, kind }: Profile): boolean =>
  !diagrams.has(kind) && kind !== "STEP" && (hasNumber || members > 1);

/** A port or a version is a number too, but one without a unit. */
const measuresSize = (profile: Profile): boolean =>
  (isMeasure(profile) && profile.value !== null && "unit" in profile.value) || holds(profile, size);

/** What a fact has to be like to answer a question of an intent. */
const kinds: Readonly<Record<string, (profile: Profile) => boolean>> = {
  duration: (profile) => holds(profile, time),
  frequency: (profile) => holds(profile, interval) || holds(profile, intervalHan),
  size: measuresSize,
  percentage: (profile) => holds(profile, /^\d/) && !diagrams.has(profile.kind),
  "exact-date": ({ value }) => value?.type === "DATE",
  score: ({ kind }) => kind === "SCORE" || kind === "TOTAL" || kind === "WEIGHT",
  total: ({ kind }) => kind === "TOTAL" || kind === "WEIGHT" || kind === "SCORE",
};

/** Whether what was chosen is the sort of thing that was asked for: a figure for how many, a date for which day. */
export function hasExpectedType(question: Question, chosen: readonly RankedFact[]): boolean {
  const { intents } = question;
  const best = Math.max(...chosen.map(({ coverage }) => coverage));
  const leading = chosen.filter(({ coverage }) => coverage >= leadingShare * best);
  for (const [intent, isMet] of Object.entries(kinds)) {
    if (intents.has(intent) && !leading.some(({ profile }) => isMet(profile))) return false;
  }
  // Why a score is as it is, is told by a reason; the score alone is none.
  if (intents.has("reason") && intents.has("score") && !leading.some(({ profile }) => profile.kind === "REASON"))
    return false;
  if (question.asked.has("version") && !leading.some(({ profile }) => holds(profile, /\d/))) return false;
  if (intents.has("quantity") && !leading.some(({ profile }) => counts(profile))) return false;
  return isBounded(question, leading) && isSlotFilled(question, chosen);
}

/** How much of what the best fact answers to a fact has to answer to as well to count as an answer. */
const leadingShare = 0.75;

/** Words that ask what a thing is able to do. */
const able = /\bcan\b|\bable to\b|\bhandle|\bsupport|能支持|能承载|能跑|能带/iu;

/** How many at most of a thing is told by a figure of that thing. */
function isBounded({ intents, named, text }: Question, leading: readonly RankedFact[]): boolean {
  const asksBound = intents.has("upper-bound") || (intents.has("quantity") && able.test(text));
  if (!asksBound || named.length === 0) return true;
  return leading.some(({ profile }) => isMeasure(profile) && named.some((token) => profile.own.has(token)));
}

/** Attributes of which the catalog has a fact where the document tells them: the lack of one is a lack of an answer. */
const slots: Readonly<Record<string, ReadonlySet<string>>> = {
  founding: new Set(["founded-by", "provided-by", "introduced-by", "acquired-by", "author", "part-of"]),
  procedure: new Set(["step", "installs", "injection", "setting", "view-command", "dashboard", "workflow-step"]),
};

/** `Who made Envoy?` names a thing and one attribute of it, and nothing else. */
function isSlotFilled({ intents, named, items }: Question, chosen: readonly RankedFact[]): boolean {
  const isBare = items.every(({ senses, isFunctionWord, isClass, weight }) => {
    const isEntity = senses.some(({ role }) => role === "ENTITY");
    return isFunctionWord || isClass || isEntity || weight < 0.2;
  });
  if (named.length === 0 || !isBare) return true;
  return Object.entries(slots).every(
    ([intent, predicates]) =>
      !intents.has(intent) ||
      chosen.some(
        ({ profile }) => predicates.has(profile.predicate) && named.some((token) => profile.concepts.has(token)),
      ),
  );
}
