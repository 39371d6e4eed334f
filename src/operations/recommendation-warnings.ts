import type { Decision } from "../decision/decide.ts";
import type { Warning } from "../model/recommendation.ts";
import type { OtherSource } from "../model/sources.ts";

/** Facts that decide a requirement, and that another source contradicts. */
export function sourceWarnings(decision: Decision, otherSources: readonly OtherSource[]): Warning[] {
  const { ranking, unscored, excluded } = decision;
  const decisive = new Set(
    [...ranking, ...unscored, ...excluded].flatMap(({ checks }) => checks.flatMap(({ facts }) => facts)),
  );
  return otherSources.flatMap(({ contradicts, fact, sentence }): Warning[] =>
    contradicts !== undefined && decisive.has(contradicts)
      ? [{ kind: "OTHER_SOURCE", sentence, facts: [contradicts, fact] }]
      : [],
  );
}
