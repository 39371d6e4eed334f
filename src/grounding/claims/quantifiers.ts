import type { Claim } from "./claim.ts";

/** Words that say how far something goes. What is said of one is not said of all, nor of it alone. */
const quantifiers: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|sole|just|alone)\b|独自|单独|仅|只(?=有|能|支持|需|用|是|在)|唯一/iu,
  /\b(?:all|every|any|each|per)\b|所有|全部|任何|一切|每|全语言/iu,
  /\b(?:twice|double[sd]?|triple[sd]?|times)\b|倍/iu,
  /\b(?:(?<!at )(?:most|least)|best|worst|highest|lowest|fastest|slowest|simplest|easiest|lightest|largest|smallest|steepest|strongest|weakest|top)\b|最/iu,
  /\b(?:never|always)\b|从不|总是|始终|永远/iu,
];

/** Where something is denied, `any` and `each` mean none. */
function quantifiersOf({ text, isNegative }: Claim): RegExp[] {
  const said = (isNegative ? text.replace(/\b(?:any|each|every)\b|任何|每个|每一/giu, "") : text).replace(fitting, "");
  return quantifiers.filter((words) => words.test(said));
}

/** Whether the clauses that are meant go as far as the claim. */
export const coversQuantifiersOf = (claim: Claim, clauses: readonly { text: string }[]): boolean =>
  quantifiersOf(claim).every((words) => clauses.some(({ text }) => words.test(text)));

/** What something is best suited for is what it suits. */
const fitting = /\bbest (?=suited|fit|for)|最(?=适合|适用)/giu;
