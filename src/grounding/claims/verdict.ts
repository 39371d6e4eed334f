import { factList } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { ClaimCheck, ClaimVerdict } from "../../model/grounding.ts";
import type { Item } from "../parse/items.ts";

/** What one check of a claim found: the verdict, the facts that decide it, and the claim as understood. */
export interface ClaimFinding {
  verdict: ClaimVerdict;
  facts: string[];
  reading: string;
  /** The claim with a `not`; without it, the claim is negated as a whole. */
  denial?: string;
  /** Whether the check covers an item that the facts may lack, such as the wrong maker of a mesh. */
  covers?: (item: Item) => boolean;
  /** Labels of the claimed level: a statement with one may contradict the tables. */
  labels?: readonly string[];
  /** Whether the check covers the negation of the claim. */
  coversNegation?: boolean;
  /** Whether the check covers quantifiers such as `all` and `only`. */
  coversQuantifiers?: boolean;
}

/** A negated claim is right if the plain one is wrong. What is not stated stays so. */
export function negated(reading: Reading, finding: ClaimFinding): ClaimFinding {
  const { verdict, facts, reading: sentence } = finding;
  const denial = finding.denial ?? inLanguage(reading, `This is not the case: ${sentence}`, `并非如此：${sentence}`);
  const opposite = { SUPPORTED: "CONTRADICTED", CONTRADICTED: "SUPPORTED", NOT_STATED: "NOT_STATED" } as const;
  return { ...finding, verdict: opposite[verdict], facts, reading: denial, denial: sentence };
}

export const toCheck = (reading: Reading, { verdict, facts, reading: sentence }: ClaimFinding): ClaimCheck => ({
  verdict,
  facts: factList(reading, [...new Set(facts)]),
  reading: sentence,
});

/** One of two sentences, in the language of the answer. */
export const inLanguage = ({ lang }: Reading, en: string, zh: string): string => (lang === "en" ? en : zh);

/** Findings about several: supported if all are, contradicted if one is. */
export function combined(reading: Reading, findings: readonly ClaimFinding[]): ClaimFinding {
  if (findings.length === 1) return findings[0]!;
  const wrong = findings.filter(({ verdict }) => verdict === "CONTRADICTED");
  const holds = findings.every(({ verdict }) => verdict === "SUPPORTED");
  const sentence = findings.map((each) => each.reading).join(reading.lang === "en" ? " " : "");
  return {
    verdict: wrong.length > 0 ? "CONTRADICTED" : holds ? "SUPPORTED" : "NOT_STATED",
    facts: (wrong.length > 0 ? wrong : findings).flatMap(({ facts }) => facts),
    covers: (item) => findings.some(({ covers }) => covers?.(item)),
    reading: sentence,
  };
}

/** Whether an item names one of the entities. */
export const namesAny =
  (ids: readonly string[]) =>
  ({ senses }: Item): boolean =>
    senses.some(({ target }) => ids.includes(target));
