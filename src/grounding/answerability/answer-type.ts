import type { Question } from "../parse/question.ts";
import type { RankedFact } from "../rank/ranked-fact.ts";
import type { Profile } from "../retrieve/fact-index.ts";

/** Terms of time. */
const time = /^\d+(?:ms|s|m|h|d)$|^(?:ms|second|minut|hour|day|week|month|year)$|[秒年月]|小时|分钟/;
/** Terms of frequency. */
const interval = /^\d+(?:ms|s|m|h|d)$|^(?:regular|continu|continuous|daili|weekli|monthli)/;
const intervalHan = /定期|持续|每天|每周|每月|[秒时]$/;
/** Terms of size. */
const size = /^\d+(?:\.\d+)?(?:[kmg]i?b?|c\d+g)$/;

const diagrams: ReadonlySet<string> = new Set(["EXAMPLE", "STRUCTURE"]);

const isMeasure = ({ value }: Profile): boolean => value?.type === "NUMBER" || value?.type === "RANGE";

const hasTerm = ({ body }: Profile, pattern: RegExp): boolean => [...body].some((term) => pattern.test(term));

/** A number, or a list that can be counted. The numbers of steps measure nothing. */
const counts = ({ hasNumber, members, kind }: Profile): boolean =>
  !diagrams.has(kind) && kind !== "STEP" && (hasNumber || members > 1);

/** Ports and versions are numbers too, but without a unit. */
const measuresSize = (profile: Profile): boolean =>
  (isMeasure(profile) && profile.value !== null && "unit" in profile.value) || hasTerm(profile, size);

/** What a fact must have to answer a question with an intent. */
const expectedTypes: Readonly<Record<string, (profile: Profile) => boolean>> = {
  duration: (profile) => hasTerm(profile, time),
  frequency: (profile) => hasTerm(profile, interval) || hasTerm(profile, intervalHan),
  size: measuresSize,
  percentage: (profile) => hasTerm(profile, /^\d/) && !diagrams.has(profile.kind),
  "exact-date": ({ value }) => value?.type === "DATE",
  score: ({ kind }) => kind === "SCORE" || kind === "TOTAL" || kind === "WEIGHT",
  total: ({ kind }) => kind === "TOTAL" || kind === "WEIGHT" || kind === "SCORE",
};

/** Whether the chosen facts have the expected answer type: a number for how many, a date for which day. */
export function hasExpectedType(question: Question, chosen: readonly RankedFact[]): boolean {
  const { intents } = question;
  const best = Math.max(...chosen.map(({ coverage }) => coverage));
  const leading = chosen.filter(({ coverage }) => coverage >= leadingShare * best);
  for (const [intent, isMet] of Object.entries(expectedTypes)) {
    if (intents.has(intent) && !leading.some(({ profile }) => isMet(profile))) return false;
  }
  // A question about the reason for a score needs a reason, not just the score.
  if (intents.has("reason") && intents.has("score") && !leading.some(({ profile }) => profile.kind === "REASON"))
    return false;
  if (question.asked.has("version") && !leading.some(({ profile }) => hasTerm(profile, /\d/))) return false;
  if (intents.has("quantity") && !leading.some(({ profile }) => counts(profile))) return false;
  return isBounded(question, leading) && hasRequiredPredicate(question, chosen);
}

/** Facts with at least this share of the best coverage count as answers. */
const leadingShare = 0.75;

/** Words that ask what something can do. */
const ability = /\bcan\b|\bable to\b|\bhandle|\bsupport|能支持|能承载|能跑|能带/iu;

/** An upper bound for something must be a number about that thing. */
function isBounded({ intents, named, text }: Question, leading: readonly RankedFact[]): boolean {
  const asksBound = intents.has("upper-bound") || (intents.has("quantity") && ability.test(text));
  if (!asksBound || named.length === 0) return true;
  return leading.some(({ profile }) => isMeasure(profile) && named.some((token) => profile.own.has(token)));
}

/** Intents whose answers always use one of these predicates: without such a fact there is no answer. */
const requiredPredicates: Readonly<Record<string, ReadonlySet<string>>> = {
  founding: new Set(["founded-by", "provided-by", "introduced-by", "acquired-by", "author", "part-of"]),
  procedure: new Set(["step", "installs", "injection", "setting", "view-command", "dashboard", "workflow-step"]),
};

/** `Who made Envoy?` names a topic and one of its attributes, and nothing else. */
function hasRequiredPredicate({ intents, named, items }: Question, chosen: readonly RankedFact[]): boolean {
  const isBare = items.every(({ senses, isFunctionWord, isClass, weight }) => {
    const isEntity = senses.some(({ role }) => role === "ENTITY");
    return isFunctionWord || isClass || isEntity || weight < 0.2;
  });
  if (named.length === 0 || !isBare) return true;
  return Object.entries(requiredPredicates).every(
    ([intent, predicates]) =>
      !intents.has(intent) ||
      chosen.some(
        ({ profile }) => predicates.has(profile.predicate) && named.some((token) => profile.concepts.has(token)),
      ),
  );
}
