import { factsById } from "../catalog/facts.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Fact } from "../model/fact.ts";
import type { ScoredFact } from "../model/grounding.ts";
import type { RankedFact } from "./rank/ranked-fact.ts";

export interface EvidenceBudget {
  limit: number;
  maxChars: number;
}

interface BudgetedFacts {
  facts: ScoredFact[];
  /** Facts that also answer but did not fit. */
  omitted: number;
}

/**
 * The facts that fit the budget, in their order, each whole and with its citations. The first fact is always included.
 * Facts that contradict the included ones follow if there is room.
 */
export function withinBudget(
  reading: Reading,
  chosen: readonly RankedFact[],
  { limit, maxChars }: EvidenceBudget,
): BudgetedFacts {
  const facts = factsById(
    reading,
    chosen.map(({ profile }) => profile.id),
  );
  const included: ScoredFact[] = [];
  let used = 0;
  let omitted = 0;
  const add = (fact: Fact, score: number) => {
    const isFirst = included.length === 0;
    if (included.length === limit || (!isFirst && used + fact.statement.length > maxChars)) return false;
    used += fact.statement.length;
    included.push({ ...fact, score: Math.round(score * 1000) / 1000 });
    return true;
  };
  for (const { profile, score } of chosen) {
    const fact = facts.get(profile.id);
    if (fact && !add(fact, score)) omitted++;
  }
  const ids = new Set(included.map(({ id }) => id));
  const others = included.flatMap(({ conflictsWith }) => conflictsWith).filter((id) => !ids.has(id));
  if (others.length > 0 && included.length < limit) {
    const least = included.at(-1)!.score;
    for (const fact of factsById(reading, others).values()) add(fact, least);
  }
  return { facts: included, omitted };
}

/** Each contradiction once, the fact that ranks first at its head. */
export function conflictsOf(facts: readonly ScoredFact[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { id, conflictsWith } of facts) {
    for (const other of conflictsWith) {
      const key = [id, other].sort().join(" ");
      if (!pairs.has(key)) pairs.set(key, [id, other]);
    }
  }
  return [...pairs.values()];
}
