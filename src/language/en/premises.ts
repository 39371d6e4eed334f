const auxiliary = "is|are|was|were|has|have|had|can|could|will|would|should|must";
const asks =
  "(?:so |but |and |then )*(?:why|how come|since when|when|for what reason|(?:in|since|from) (?:what|which) (?:year|version)|what year|which year)";

/**
 * What a question takes for granted, as a claim. The first name in it stands as ◆. Each is a pattern over the question and
 * the claim that follows from it.
 */
export const premises: readonly (readonly [pattern: string, claim: string])[] = [
  [`^${asks} (?:does|do|did) (◆.+)$`, "$1"],
  [`^${asks} (?:doesn't|does not|don't|do not|didn't|did not) ◆ (.+)$`, "◆ does not $1"],
  [`^${asks} (?:does|do|did) ◆ not (.+)$`, "◆ does not $1"],
  [`^${asks} (${auxiliary})(?:n't| not) ◆ (.+)$`, "◆ $1 not $2"],
  [`^${asks} (${auxiliary}) (?:the )?◆(?:'s)? (.+)$`, "◆ $1 $2"],
  [`^how come (◆ .+)$`, "$1"],
  [`^why (◆ .+)$`, "$1"],
  [`^(?:what(?:'s| is| was)?|which are) the (?:reason|reasons|rationale)(?: why| that| for which)? (◆ .+)$`, "$1"],
  [`^(?:given|since|because|now|considering|seeing|assuming|as|if) (?:that )?(◆ [^,]+),.*$`, "$1"],
  [`^how (?:did|does|do) (◆ (?:manage to |come to |get to |become|end up|stay|remain).+)$`, "$1"],
];
