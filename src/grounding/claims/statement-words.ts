import type { Language } from "../../language/en/index.ts";
import { everyLanguage } from "../../language/index.ts";
import { wordSet } from "../parse/text.ts";

type Statements = Language["statements"];
type PatternKey = { [K in keyof Statements]: Statements[K] extends string ? K : never }[keyof Statements];

const all = everyLanguage.map(({ statements }) => statements);

const merged = (sources: readonly string[], flags = "iu"): RegExp =>
  new RegExp(sources.map((source) => `(?:${source})`).join("|"), flags);

/** A pattern of every language: texts mix them. */
export const pattern = (key: PatternKey, flags?: string): RegExp =>
  merged(
    all.map((each) => each[key]),
    flags,
  );

/** The same for a whole word. */
export const wholeWord = (key: PatternKey): RegExp => new RegExp(`^(?:${pattern(key).source})$`, "iu");

export const quantifiers: readonly RegExp[] = all[0]!.quantifiers.map((_, at) =>
  merged(all.map(({ quantifiers: each }) => each[at]!)),
);

/** Words without which a claim is not about facts of a kind. */
export const kindWords: ReadonlyMap<string, RegExp> = new Map(
  Object.keys(all[0]!.kinds).map((kind) => [kind, merged(all.map(({ kinds }) => kinds[kind]!))]),
);

const stopWords: ReadonlySet<string> = new Set(
  all.flatMap(({ stopWords: words, stopPhrases }) => [...wordSet(words), ...stopPhrases]),
);

/** Whether a word names nothing; nearly every single Chinese character does not. */
export const isStopWord = (text: string): boolean =>
  stopWords.has(text.trim().toLowerCase()) || /^\p{Script=Han}$/u.test(text);

/** The side of a pair of antonyms that a text has, and the other one. */
export interface Antonym {
  has: RegExp;
  excludes: RegExp;
}

const pairs = all[0]!.antonyms.map((_, at) =>
  [0, 1].map((side) => merged(all.map(({ antonyms }) => antonyms[at]![side]!))),
);

export function antonymsIn(text: string): Antonym[] {
  return pairs.flatMap(([one, other]) => {
    const [isOne, isOther] = [one!.test(text), other!.test(text)];
    if (isOne === isOther) return [];
    return isOne ? [{ has: one!, excludes: other! }] : [{ has: other!, excludes: one! }];
  });
}
