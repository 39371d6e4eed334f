import type { Reading } from "../../catalog/snapshot.ts";
import type { Item } from "../parse/items.ts";
import { quantitiesIn } from "../values/quantity.ts";
import type { Claim } from "./claim.ts";
import { directionMatch } from "./direction.ts";
import { isOptional } from "./optional-terms.ts";
import { coversQuantifiersOf, mentions, type ParsedFact, parseFacts, relevantClauses } from "./parsed-fact.ts";
import { compareQuantities } from "./quantity.ts";
import type { ClaimFinding } from "./verdict.ts";

/** What a check has handled itself. */
export interface CheckOptions {
  /** Words that exclude each other, such as `more` and `less`. */
  readsAntonyms?: boolean;
  /** Whether statements of the document may contradict its tables. */
  isDisputed?: boolean;
}

/**
 * Accepts a finding only if its facts cover all that the claim names: that a mesh has a feature does not say for how many
 * days. Undefined if something is not covered.
 */
export function acceptFinding(
  reading: Reading,
  claim: Claim,
  finding: ClaimFinding,
  options: CheckOptions = {},
): ClaimFinding | undefined {
  const parsedFacts = parseFacts(reading, claim, finding.facts);
  const isUncovered = (item: Item) =>
    !isEveryday(item) &&
    !finding.covers?.(item) &&
    !parsedFacts.some(
      (parsed) => isOptional(item, parsed.fact, claim) || mentions(parsed, item) || hasPart(parsed, item),
    );
  if (parsedFacts.some((parsed) => directionMatch(claim, parsed) === "REVERSED")) return undefined;
  const holds = finding.verdict === "SUPPORTED";
  const isOpposite = (item: Item) =>
    claim.antonyms.some(
      ({ has, excludes }) => has.test(item.text) && parsedFacts.some(({ fact }) => excludes.test(fact.statement)),
    );
  if (claim.named.some((item) => isUncovered(item) && !isOpposite(item))) return undefined;
  if (
    claim.literals.some((code) => !parsedFacts.some(({ literals }) => literals.some((stated) => stated.includes(code))))
  )
    return undefined;
  if (!holds) return finding;
  const quantities = parsedFacts.flatMap(({ fact }) => quantitiesIn(fact.statement));
  if (compareQuantities(claim.quantities, quantities, false) !== "SAME") return undefined;
  if (
    !finding.coversQuantifiers &&
    !parsedFacts.some((parsed) => coversQuantifiersOf(claim, relevantClauses(claim, parsed)))
  )
    return undefined;
  if (
    !options.readsAntonyms &&
    !claim.isNegative &&
    parsedFacts.length > 0 &&
    parsedFacts.every((parsed) => isOpposed(claim, parsed))
  )
    return { ...finding, verdict: "CONTRADICTED" };
  return finding;
}

/** Words that name nothing: they matter less for tables and edges than for statements. */
const isEveryday = ({ isFunctionWord, senses }: Item): boolean => isFunctionWord && senses.length === 0;

/** Whether a fact has part of a longer name, such as AWS of AWS App Mesh. */
const hasPart = ({ tokens }: ParsedFact, { innerTokens }: Item): boolean =>
  innerTokens.some((token) => tokens.has(token));

/** Whether the relevant clauses have the opposite of a word of the claim and not the word. */
function isOpposed(claim: Claim, parsed: ParsedFact): boolean {
  const texts = relevantClauses(claim, parsed).map(({ text }) => text);
  return claim.antonyms.some(
    ({ has, excludes }) => texts.some((text) => excludes.test(text)) && !texts.some((text) => has.test(text)),
  );
}
