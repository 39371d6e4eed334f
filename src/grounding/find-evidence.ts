import { entitiesById } from "../catalog/entities.ts";
import { predicateNames } from "../catalog/search.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Evidence } from "../model/grounding.ts";
import { typeOf } from "../model/ids.ts";
import { openSubjects } from "./ambiguity.ts";
import { coverage } from "./coverage.ts";
import { factIndexOf } from "./fact-index.ts";
import { conflictsOf, type EvidenceBudget, fitFacts } from "./fit.ts";
import { lexiconOf } from "./lexicon.ts";
import { matchingFacts, meshConditions } from "./mesh-question.ts";
import { type Question, readQuestion } from "./question.ts";
import { rankFacts, rate } from "./rank.ts";
import type { Ranked } from "./ranked.ts";
import { selectFacts } from "./select.ts";
import { comparedCells } from "./slots.ts";
import { things } from "./things.ts";

/** How many of the best facts are chosen from. */
const closely = 24;

/** Question → facts with citations: by slot where the question fills one, else by full text; or the reason why not. */
export function findEvidence(reading: Reading, text: string, budget: EvidenceBudget): Evidence {
  const question = readQuestion(reading.catalog, text);
  const ranked = rankFacts(reading, question);
  const open = openSubjects(reading, question, ranked);
  if (open.length > 0) return ambiguous(reading, open, text);
  const slotted = slotOf(question, bySlot(reading, question), ranked);
  const inSlot = new Set(slotted.map(({ profile }) => profile.id));
  const others = ranked.filter(({ profile }) => !inSlot.has(profile.id)).slice(0, closely);
  const room = Math.max(0, budget.limit - slotted.length);
  const chosen = [...slotted, ...selectFacts(question, others, room)];
  const { missing, isHopeless } = coverage(reading, question, chosen, slotted.length > 0);
  const empty = { facts: [], conflicts: [] };
  if (isHopeless) return { status: "NO_EVIDENCE", ...empty, missing, suggestions: known(reading, question) };
  const { facts, left } = fitFacts(reading, chosen, budget);
  const status = missing.length > 0 ? "PARTIAL" : "OK";
  return { status, facts, conflicts: conflictsOf(facts), missing, suggestions: left > 0 ? [more(reading, left)] : [] };
}

/** Facts that a table or a filter gives, in its order. */
function bySlot(reading: Reading, question: Question): Ranked[] {
  const conditions = meshConditions(reading, question);
  const matching = conditions.length > 0 ? matchingFacts(reading, conditions) : [];
  const ids = matching.length > 0 ? matching : comparedCells(reading, question);
  const lexicon = lexiconOf(reading.catalog);
  const profiles = factIndexOf(reading.catalog).byId(ids);
  return profiles.map((profile) => rate(lexicon, question, profile));
}

/** How much less than full text the facts of a slot may answer to. */
const slack = 0.13;

/** A slot that leaves out what single facts answer to, such as `before meshes`, is not what was asked for. */
function slotOf(question: Question, slotted: readonly Ranked[], ranked: readonly Ranked[]): readonly Ranked[] {
  let total = 0;
  let met = 0;
  for (const [at, { weight }] of question.items.entries()) {
    total += weight;
    met += weight * Math.max(0, ...slotted.map(({ strengths }) => strengths[at]!));
  }
  const union = total === 0 ? 1 : met / total;
  return union >= (ranked[0]?.coverage ?? 0) - slack ? slotted : [];
}

function ambiguous({ lang }: Reading, open: readonly string[], text: string): Evidence {
  const reason = lang === "en" ? "The question does not say which is meant." : "问题没有指明所问的对象。";
  const question = text.trim().slice(0, 200);
  const suggestions = open.map((name) => (lang === "en" ? `${name}: ${question}` : `${name}：${question}`));
  return { status: "AMBIGUOUS", facts: [], conflicts: [], missing: [{ reason }], suggestions };
}

/** What the document does say of the things that were asked about. */
function known(reading: Reading, { entities }: Question): string[] {
  const named = entities.filter((id) => things.has(typeOf(id))).slice(0, 2);
  return [...entitiesById(reading, named).values()].flatMap(({ id, name }) => {
    const list = predicateNames(reading, id);
    if (list.length === 0) return [];
    return reading.lang === "en"
      ? `The document says of ${name}: ${list.join(", ")}.`
      : `关于 ${name}，文档说明了：${list.join("、")}。`;
  });
}

const more = ({ lang }: Reading, left: number): string =>
  lang === "en"
    ? `${left} more ${left === 1 ? "fact answers" : "facts answer"}: raise \`limit\` or \`maxChars\`.`
    : `另有 ${left} 条事实可作答：请增大 \`limit\` 或 \`maxChars\`。`;
