import { targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { wordSet } from "../parse/text.ts";
import type { Claim } from "./claim.ts";
import type { ParsedFact } from "./parsed-fact.ts";

/** Who does something to whom, as ids that the two names may mean. */
interface Direction {
  agent: readonly string[];
  patient: readonly string[];
}

const creating =
  /\b(?:creat|found|develop|acquir|bought|buy|launch|introduc|made|start)\w*|创建|创立|创办|发起|推出|开发|研发|打造|收购/iu;
const needing = /\b(?:requir|need|depend|rel(?:y|ies)\b|based on|built on)\w*|依赖|基于|需要|依靠|要求/iu;
const containing =
  /\b(?:contain|includ|consist|compris|bundl)\w*|\b(?:combines|holds|unites)\b|\bhas (?:\w+ )?parts\b|包含|包括|组成|部分/iu;
const verbs: readonly RegExp[] = [creating, needing, containing];

const passive = /\bby\b|\b(?:included|contained|bundled) in\b|被|由(?![^，。；]*组成)/iu;
/** 甲是乙开发的: the verb comes after the agent. */
const beforeAgent = /^\s*(?:就是|是由|是|由|被)\s*$/u;
const noun = /\b(?:founders?|creators?|makerPredicates?|developers?|behind)\b|创始|背后|的(?:开发|创建)者/iu;

const isName = /^(?:mesh|component|tool|organization|library):/;

/** Undefined if the text says no such thing, or leaves the direction open. */
function directionOf({ items, units, text }: Question): Direction | undefined {
  const names = items.flatMap(({ senses, from, to }) => {
    const ids = targetsOf(senses, "ENTITY").filter((id) => isName.test(id));
    return ids.length > 0 ? [{ ids, start: units[from]!.start, end: units[to - 1]!.end }] : [];
  });
  for (const [at, { ids, end }] of names.entries()) {
    const next = names[at + 1];
    if (!next) return undefined;
    const between = text.slice(end, next.start);
    if (noun.test(between)) return undefined;
    if (beforeAgent.test(between) && creating.test(text.slice(next.end))) return { agent: next.ids, patient: ids };
    if (!verbs.some((verb) => verb.test(between))) continue;
    return passive.test(between) ? { agent: next.ids, patient: ids } : { agent: ids, patient: next.ids };
  }
  return undefined;
}

/** Predicates whose object is the agent. */
const passivePredicates: ReadonlySet<string> = wordSet(`
  founded-by provided-by acquired-by introduced-by implemented-by part-of
`);

/** Whether a fact has the direction of a claim; `UNSURE` if the fact has none. A claim without direction matches every fact. */
export function directionMatch(
  { question }: Claim,
  { fact, question: stated }: ParsedFact,
): "SAME" | "REVERSED" | "UNSURE" {
  const direction = directionOf(question);
  if (!direction) return "SAME";
  if (fact.object) {
    const [agent, patient] = passivePredicates.has(fact.predicate)
      ? [fact.object, fact.subject]
      : [fact.subject, fact.object];
    if (direction.patient.includes(agent.id) || direction.agent.includes(patient.id)) return "REVERSED";
    if (direction.agent.includes(agent.id) && direction.patient.includes(patient.id)) return "SAME";
  }
  const other = directionOf(stated);
  if (!other) return "UNSURE";
  const overlap = (one: readonly string[], two: readonly string[]) => one.some((id) => two.includes(id));
  if (overlap(direction.agent, other.agent) && overlap(direction.patient, other.patient)) return "SAME";
  return overlap(direction.agent, other.patient) || overlap(direction.patient, other.agent) ? "REVERSED" : "UNSURE";
}
