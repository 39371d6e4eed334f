import type { Catalog } from "../../../src/catalog/snapshot.ts";
import type { Lang } from "../../../src/model/text.ts";
import { type Chance, chance } from "../../chance.ts";
import { falsePremises } from "./false-premises.ts";
import { namePairs, noisyVariants } from "./noise.ts";
import type { Asked, Split } from "./split.ts";
import { readStated } from "./stated.ts";
import { absentProperties, offTopic, silentProperties, type Unanswerable, withUnknownProduct } from "./swaps.ts";

/** What an answer comes to: its status, and its facts, best first. */
export interface Outcome {
  status: string;
  facts: readonly { id: string }[];
}
export type Ask<T extends Asked> = (question: T) => Outcome;

export interface TrialOptions {
  split: Split;
  seed: number;
  /** Takes each question that changed or was answered wrongly. */
  print?: (text: string) => void;
}

/** How often something happened, of how many times it could have. */
export interface Rate {
  count: number;
  of: number;
  share: number;
}
export type Rates = Record<string, Rate>;

const isAnswered = ({ status }: Outcome): boolean => status === "OK" || status === "PARTIAL";

/** What must stay the same: whether there is an answer, and its first fact. */
const core = (outcome: Outcome): string => (isAnswered(outcome) ? (outcome.facts[0]?.id ?? "") : "refused");

/** By kind of noise, how many outcomes it changed. */
export function changedByNoise<T extends Asked>(
  catalog: Catalog,
  questions: readonly T[],
  ask: Ask<T>,
  { split, seed, print }: TrialOptions,
): Rates {
  const names = namePairs(catalog);
  const random = chance(seed);
  const trials = questions.flatMap((question) => {
    const plain = core(ask(question));
    return noisyVariants(question, random, { split, names }).map(({ kind, question: noisy }) => {
      const found = core(ask({ ...question, question: noisy }));
      const happened = found !== plain;
      if (happened) print?.(`${kind}: ${noisy} — ${found} instead of ${plain}`);
      return { kind, lang: question.lang, happened };
    });
  });
  return ratesOf(trials);
}

/** By kind of unanswerable question, how many were answered. */
export function falseAnswersToSwaps<T extends Asked & { expected: string }>(
  catalog: Catalog,
  questions: readonly T[],
  ask: Ask<Asked>,
  options: TrialOptions & { perKind?: number },
): Rates {
  const trials = unanswerableQuestions(catalog, questions, options).map((question) => {
    const { kind, lang } = question;
    const outcome = ask({ lang, question: question.question });
    const happened = isAnswered(outcome);
    if (happened) options.print?.(`${kind}: ${question.question} — ${core(outcome)}`);
    return { kind, lang, happened };
  });
  return ratesOf(trials);
}

/** Questions without an answer, at most so many of each kind and language; the unknown products are put into `questions`. */
export function unanswerableQuestions(
  catalog: Catalog,
  questions: readonly (Asked & { expected: string })[],
  { split, seed, perKind = 60 }: TrialOptions & { perKind?: number },
): Unanswerable[] {
  const stated = readStated(catalog);
  const random = chance(seed);
  return (["en", "zh"] as const).flatMap((lang) => {
    const drawing = { stated, lang, chance: random, split };
    const answerable = questions.filter((each) => each.lang === lang && each.expected === "answer");
    const all = [
      ...answerable.flatMap(({ question }) => withUnknownProduct(drawing, question)),
      ...silentProperties(drawing),
      ...absentProperties(drawing),
      ...falsePremises(drawing),
      ...offTopic(drawing),
    ];
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    return kinds.flatMap((kind) =>
      sample(
        all.filter((each) => each.kind === kind),
        perKind,
        random,
      ),
    );
  });
}

/** Some of a list, drawn without putting back. */
export function sample<T>(list: readonly T[], count: number, random: Chance): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => left.splice(random.below(left.length), 1)[0]!);
}

function ratesOf(trials: readonly { kind: string; lang: Lang; happened: boolean }[]): Rates {
  const keysOf = ({ kind, lang }: { kind: string; lang: Lang }) => [`${lang}: all`, `${lang}: ${kind}`];
  const keys = [...new Set(trials.flatMap(keysOf))].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const group = trials.filter((trial) => keysOf(trial).includes(key));
      const count = group.filter(({ happened }) => happened).length;
      return [key, { count, of: group.length, share: Math.round((count / group.length) * 1000) / 1000 }] as const;
    }),
  );
}
