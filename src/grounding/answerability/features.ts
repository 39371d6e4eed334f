import type { Reading } from "../../catalog/snapshot.ts";
import type { Compiled } from "../compile/compiled.ts";
import { isSilent } from "../compile/silence.ts";
import { type Item, namesTopic } from "../parse/items.ts";
import { conceptToken, lexiconOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { isAboutTopic, type RankedFact } from "../rank/ranked-fact.ts";
import { hasExpectedType } from "./answer-type.ts";
import { connectsBothTopics, isAskedFor, keepsCompoundTogether, mentionsBothTypes } from "./connections.ts";
import { foreignWords } from "./foreign-words.ts";

/** An item counts as answered from this strength on. */
const answered = 0.45;

/** What tells whether facts answer a question: each 0–1, and 0 where nothing speaks against the answer. */
export type Features = Record<FeatureName, number>;
export type FeatureName = (typeof featureNames)[number];

export const featureNames = [
  "uncovered",
  "topUncovered",
  "unknownName",
  "unknownWord",
  "missingWord",
  "missingConcept",
  "missingAsked",
  "missingCounted",
  "missingNumber",
  "secondGap",
  "otherType",
  "typesApart",
  "topicsApart",
  "compoundApart",
  "numbersOnly",
  "topicAside",
  "noTopic",
  "bare",
  "lowScore",
  "otherPredicate",
  "retrieved",
  "wordsMissed",
  "nothing",
  "foreignShare",
  "foreignMost",
  "foreignOffTopic",
  "foreignBare",
  "silent",
] as const;

/** What the examination of an answer found. */
export interface Examination {
  features: Features;
  /** What is asked and no chosen fact says. */
  uncovered: readonly Item[];
}

/** How many of the best facts are held against the words of a question. */
const leading = 3;

const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);

/** Compares what is asked with what the chosen facts say, best first. */
export function examine(
  reading: Reading,
  question: Question,
  chosen: readonly RankedFact[],
  compiled: Compiled | undefined,
): Examination {
  const { items, intents } = question;
  const about = chosen.filter(({ profile }) => isAboutTopic(question, profile));
  const strengthOf = (item: Item, at: number) =>
    most((namesTopic(item) ? chosen : about).map(({ strengths }) => strengths[at]!));
  const asked = items.flatMap((item, at) =>
    item.isContext || item.isClass || item.isFunctionWord ? [] : [{ item, at, strength: strengthOf(item, at) }],
  );
  const gaps = asked.filter(({ strength }) => strength < answered).map(({ item }) => item);
  const [top] = chosen;
  const missed = (strengths: (each: (typeof asked)[number]) => number) => {
    const total = asked.reduce((sum, { item }) => sum + item.weight, 0);
    const lost = asked.reduce((sum, each) => sum + each.item.weight * (1 - Math.min(1, strengths(each))), 0);
    return total === 0 ? 0 : lost / total;
  };
  const weightOf = (isMeant: (item: Item) => boolean) => most(gaps.filter(isMeant).map(({ weight }) => weight));
  const foreign = foreignWords(question, chosen.slice(0, leading), answered);
  const lexicon = lexiconOf(reading.catalog);
  const wanted = [...intents].flatMap((intent) => [...(lexicon.intents.get(intent)?.predicates ?? [])]);
  const named = question.items.flatMap(({ senses }) =>
    senses.flatMap(({ role, target }) => (role === "PREDICATE" ? target : [])),
  );
  const predicates = new Set([...wanted, ...named]);
  const flag = (isTrue: boolean) => (isTrue ? 1 : 0);
  const features: Features = {
    uncovered: missed(({ strength }) => strength),
    topUncovered: missed(({ at }) => top?.strengths[at] ?? 0),
    unknownName: flag(gaps.some(({ isName, isNumber }) => isName && !isNumber)),
    unknownWord: most(
      gaps
        .filter(({ senses, isName, isKnown }) => senses.length === 0 && !isName && !isKnown)
        .map((item) => item.informativeness),
    ),
    missingWord: weightOf(({ senses, isKnown, isNumber }) => senses.length === 0 && isKnown && !isNumber),
    missingConcept: weightOf(({ senses }) => senses.length > 0),
    missingAsked: flag(gaps.some((item) => isAskedFor(question, item))),
    missingCounted: flag(gaps.some(({ isCounted }) => isCounted)),
    missingNumber: flag(gaps.some(({ isNumber }) => isNumber)),
    secondGap: gaps.map(({ weight }) => weight).sort((a, b) => b - a)[1] ?? 0,
    otherType: flag(!hasExpectedType(question, chosen)),
    typesApart: flag(!compiled && !mentionsBothTypes(question, chosen)),
    topicsApart: flag(!connectsBothTopics(question, chosen)),
    compoundApart: flag(!keepsCompoundTogether(question, about)),
    numbersOnly: flag(gaps.length > 0 && asked.every(({ item }) => item.isNumber || gaps.includes(item))),
    topicAside: flag(top !== undefined && !isAboutTopic(question, top.profile)),
    noTopic: flag(question.named.length === 0),
    bare: asked.length === 0 ? 1 : asked.length === 1 ? 0.5 : 0,
    lowScore: Math.max(0, 1 - (top?.score ?? 0) / 1.2),
    otherPredicate: flag(
      predicates.size > 0 &&
        !chosen
          .slice(0, 3)
          .some(
            ({ profile }) =>
              predicates.has(profile.predicate) ||
              named.some((predicate) => profile.concepts.has(conceptToken("PREDICATE", predicate))),
          ),
    ),
    retrieved: flag(!compiled),
    wordsMissed: 1 - (top?.overlap ?? 0),
    foreignShare: foreign.share,
    foreignMost: foreign.most,
    foreignOffTopic: question.named.length === 0 ? foreign.share : 0,
    foreignBare: asked.length === 0 && question.named.length === 0 ? foreign.share : 0,
    silent: flag(compiled === undefined && isSilent(reading, question)),
    nothing: flag(asked.length === 0 && (top?.score ?? 0) < 0.4),
  };
  return { features, uncovered: gaps };
}
