import type { Reading } from "../catalog/catalog.ts";
import { factsById } from "../catalog/facts.ts";
import type { Fact } from "../model/fact.ts";
import type { Evidence, ScoredFact } from "../model/grounding.ts";
import { coverage } from "./coverage.ts";
import { factIndexOf } from "./fact-index.ts";
import { lexiconOf } from "./lexicon.ts";
import { matchingFacts, meshConditions } from "./mesh-question.ts";
import { type Question, readQuestion } from "./question.ts";
import { type Ranked, rankFacts, rate } from "./rank.ts";
import { selectFacts } from "./select.ts";
import { comparedCells } from "./slots.ts";

export interface EvidenceBudget {
  limit: number;
  maxChars: number;
}

/** How many of the best facts are looked at more closely. */
const closely = 24;

/** Question → facts with citations: by slot where the question fills one, else by full text; or the reason why not. */
export function findEvidence(reading: Reading, text: string, budget: EvidenceBudget): Evidence {
  const question = readQuestion(reading.catalog, text);
  const ranked = rankFacts(reading, question);
  const slotted = slotOf(question, bySlot(reading, question), ranked);
  const inSlot = new Set(slotted.map(({ profile }) => profile.id));
  const others = ranked.filter(({ profile }) => !inSlot.has(profile.id)).slice(0, closely);
  const free = Math.max(0, budget.limit - slotted.length);
  const chosen = [...slotted.slice(0, budget.limit), ...selectFacts(question, others, free)];
  const { missing, isHopeless } = coverage(reading, question, chosen);
  if (isHopeless) return { status: "NO_EVIDENCE", facts: [], conflicts: [], missing, suggestions: [] };
  const facts = factsById(
    reading,
    chosen.map(({ profile }) => profile.id),
  );
  const fitted = fit(chosen, facts, budget);
  return {
    status: missing.length > 0 ? "PARTIAL" : "OK",
    facts: fitted,
    conflicts: fitted.flatMap(({ id, conflictsWith }) => conflictsWith.map((other) => [id, other])),
    missing,
    suggestions: [],
  };
}

/** Facts that a table or a filter gives, in its order. */
function bySlot(reading: Reading, question: Question): Ranked[] {
  const conditions = meshConditions(reading, question);
  const matching = conditions.length > 0 ? matchingFacts(reading, conditions) : [];
  const ids = matching.length > 0 ? matching : comparedCells(reading, question);
  const lexicon = lexiconOf(reading.catalog);
  const { byId } = factIndexOf(reading.catalog);
  return ids.flatMap((id) => byId.get(id) ?? []).map((profile) => rate(lexicon, question, profile));
}

/** How much less than full text the facts of a slot may answer to. */
const slack = 0.2;

/** A slot that leaves out what single facts answer to, such as `before meshes`, is not what was asked for. */
function slotOf(question: Question, slotted: readonly Ranked[], ranked: readonly Ranked[]): readonly Ranked[] {
  const total = question.items.reduce((sum, { weight }) => sum + weight, 0);
  const met = question.items.map(
    (item, at) => item.weight * Math.max(0, ...slotted.map(({ strengths }) => strengths[at]!)),
  );
  const union = total === 0 ? 1 : met.reduce((sum, part) => sum + part, 0) / total;
  return union >= (ranked[0]?.coverage ?? 0) - slack ? slotted : [];
}

/** Whole facts, in their order, as far as the budget reaches. The first fact is always there. */
function fit(
  chosen: readonly Ranked[],
  facts: ReadonlyMap<string, Fact>,
  { limit, maxChars }: EvidenceBudget,
): ScoredFact[] {
  const fitted: ScoredFact[] = [];
  let used = 0;
  for (const { profile, score } of chosen) {
    const fact = facts.get(profile.id);
    if (!fact || fitted.length === limit) continue;
    if (fitted.length > 0 && used + fact.statement.length > maxChars) continue;
    used += fact.statement.length;
    fitted.push({ ...fact, score: Math.round(score * 1000) / 1000 });
  }
  return fitted;
}
