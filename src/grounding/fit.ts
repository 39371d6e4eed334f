import { factsById } from "../catalog/facts.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Fact } from "../model/fact.ts";
import type { ScoredFact } from "../model/grounding.ts";
import type { Ranked } from "./ranked.ts";

export interface EvidenceBudget {
  limit: number;
  maxChars: number;
}

export interface Fitted {
  facts: ScoredFact[];
  /** Facts that answer as well but had no room. */
  left: number;
}

/**
 * Whole facts, in their order, as far as the budget reaches, and never one without its citations. The first fact is always
 * there. What contradicts a fact follows where room is left.
 */
export function fitFacts(reading: Reading, chosen: readonly Ranked[], { limit, maxChars }: EvidenceBudget): Fitted {
  const facts = factsById(
    reading,
    chosen.map(({ profile }) => profile.id),
  );
  const fitted: ScoredFact[] = [];
  let used = 0;
  let left = 0;
  const add = (fact: Fact, score: number) => {
    const isFirst = fitted.length === 0;
    if (fitted.length === limit || (!isFirst && used + fact.statement.length > maxChars)) return false;
    used += fact.statement.length;
    fitted.push({ ...fact, score: Math.round(score * 1000) / 1000 });
    return true;
  };
  for (const { profile, score } of chosen) {
    const fact = facts.get(profile.id);
    if (fact && !add(fact, score)) left++;
  }
  const told = new Set(fitted.map(({ id }) => id));
  const others = fitted.flatMap(({ conflictsWith }) => conflictsWith).filter((id) => !told.has(id));
  if (others.length > 0 && fitted.length < limit) {
    const least = fitted.at(-1)!.score;
    for (const fact of factsById(reading, others).values()) add(fact, least);
  }
  return { facts: fitted, left };
}

/** Each contradiction once, the fact that was found first. */
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
