import type { Question } from "../question.ts";
import type { Claim } from "./claim.ts";
import type { ParsedFact } from "./parsed-fact.ts";

/** Who does something to whom, as ids of what the two names may mean. */
interface Direction {
  agent: readonly string[];
  patient: readonly string[];
}

const acting =
  /\b(?:creat|found|develop|acquir|bought|buy|launch|introduc|made|start)\w*|创建|创立|创办|发起|推出|开发|研发|打造|收购/iu;
const needing = /\b(?:requir|need|depend|rel(?:y|ies)\b|based on|built on)\w*|依赖|基于|需要|依靠|要求/iu;
const containing =
  /\b(?:contain|includ|consist|compris|bundl)\w*|\b(?:combines|holds|unites)\b|\bhas (?:\w+ )?parts\b|包含|包括|组成|部分/iu;
const verbs: readonly RegExp[] = [acting, needing, containing];

const passive = /\bby\b|\b(?:included|contained|bundled) in\b|被|由(?![^，。；]*组成)/iu;
/** 甲是乙开发的: what is done stands behind who does it. */
const behind = /^\s*(?:就是|是由|是|由|被)\s*$/u;
const beside = /\b(?:founders?|creators?|makerPredicates?|developers?|behind)\b|创始|背后|的(?:开发|创建)者/iu;

const isName = /^(?:mesh|component|tool|organization|library):/;

/** Undefined where a text says no such thing, or leaves open which way round. */
export function directionOf({ items, units, text }: Question): Direction | undefined {
  const names = items.flatMap(({ senses, from, to }) => {
    const ids = senses.flatMap(({ role, target }) => (role === "ENTITY" && isName.test(target) ? [target] : []));
    return ids.length > 0 ? [{ ids, start: units[from]!.start, end: units[to - 1]!.end }] : [];
  });
  for (const [at, { ids, end }] of names.entries()) {
    const next = names[at + 1];
    if (!next) return undefined;
    const between = text.slice(end, next.start);
    if (beside.test(between)) return undefined;
    if (behind.test(between) && acting.test(text.slice(next.end))) return { agent: next.ids, patient: ids };
    if (!verbs.some((verb) => verb.test(between))) continue;
    return passive.test(between) ? { agent: next.ids, patient: ids } : { agent: ids, patient: next.ids };
  }
  return undefined;
}

/** Predicates by which the object does it to the subject. */
const backward: ReadonlySet<string> = new Set([
  "founded-by",
  "provided-by",
  "acquired-by",
  "introduced-by",
  "implemented-by",
  "part-of",
]);

/** Whether a fact runs the same way as a claim; `UNSURE` where the fact says neither. A claim without a way runs with all. */
export function directionMatch(
  { question }: Claim,
  { fact, question: given }: ParsedFact,
): "SAME" | "REVERSED" | "UNSURE" {
  const way = directionOf(question);
  if (!way) return "SAME";
  if (fact.object) {
    const [agent, patient] = backward.has(fact.predicate) ? [fact.object, fact.subject] : [fact.subject, fact.object];
    if (way.patient.includes(agent.id) || way.agent.includes(patient.id)) return "REVERSED";
    if (way.agent.includes(agent.id) && way.patient.includes(patient.id)) return "SAME";
  }
  const other = directionOf(given);
  if (!other) return "UNSURE";
  const meets = (one: readonly string[], two: readonly string[]) => one.some((id) => two.includes(id));
  if (meets(way.agent, other.agent) && meets(way.patient, other.patient)) return "SAME";
  return meets(way.agent, other.patient) || meets(way.patient, other.agent) ? "REVERSED" : "UNSURE";
}
