import { factList } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { ClaimCheck, ClaimVerdict } from "../../model/grounding.ts";
import type { Item } from "../items.ts";

/** What one way of reading a claim found: the verdict, the facts that decide it, and the claim as it was understood. */
export interface Finding {
  verdict: ClaimVerdict;
  facts: string[];
  reading: string;
  /** How the claim reads with a `not`; without it the whole of it is denied. */
  denial?: string;
  /** What of the claim this way of reading it has taken in, though the facts may not have it: the wrong maker of a mesh. */
  takes?: (item: Item) => boolean;
  /** Wordings of a value that is wrong by the tables; a statement that has one may say otherwise. */
  labels?: readonly string[];
  /** Whether it has taken in the `not` of the claim. */
  isDenied?: boolean;
  /** Whether it has taken in words of extent, such as `all` and `only`. */
  isExtensive?: boolean;
}

/** A claim that says `not` is right where the plain one is wrong. Silence stays silence. */
export function negated(reading: Reading, finding: Finding): Finding {
  const { verdict, facts, reading: sentence } = finding;
  const denial = finding.denial ?? say(reading, `It is not so: ${sentence}`, `并非如此：${sentence}`);
  const opposite = { SUPPORTED: "CONTRADICTED", CONTRADICTED: "SUPPORTED", NOT_STATED: "NOT_STATED" } as const;
  return { ...finding, verdict: opposite[verdict], facts, reading: denial, denial: sentence };
}

export const toCheck = (reading: Reading, { verdict, facts, reading: sentence }: Finding): ClaimCheck => ({
  verdict,
  facts: factList(reading, [...new Set(facts)]),
  reading: sentence,
});

/** One sentence in the language of the answer. */
export const say = ({ lang }: Reading, en: string, zh: string): string => (lang === "en" ? en : zh);

/** What is said of several: it holds if it does of each, and is wrong if it is of one. */
export function together(reading: Reading, findings: readonly Finding[]): Finding {
  if (findings.length === 1) return findings[0]!;
  const wrong = findings.filter(({ verdict }) => verdict === "CONTRADICTED");
  const holds = findings.every(({ verdict }) => verdict === "SUPPORTED");
  const sentence = findings.map((each) => each.reading).join(reading.lang === "en" ? " " : "");
  return {
    verdict: wrong.length > 0 ? "CONTRADICTED" : holds ? "SUPPORTED" : "NOT_STATED",
    facts: (wrong.length > 0 ? wrong : findings).flatMap(({ facts }) => facts),
    takes: (item) => findings.some(({ takes }) => takes?.(item)),
    reading: sentence,
  };
}

/** Whether an item names one of the entities. */
export const isNamed =
  (ids: readonly string[]) =>
  ({ senses }: Item): boolean =>
    senses.some(({ target }) => ids.includes(target));
