import { targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { wordSet } from "../parse/text.ts";
import type { Claim } from "./claim.ts";
import type { ParsedFact } from "./parsed-fact.ts";
import { pattern } from "./statement-words.ts";

/** Who does something to whom, as ids that the two names may mean. */
interface Direction {
  agent: readonly string[];
  patient: readonly string[];
}

const creating = pattern("creating");
const verbs: readonly RegExp[] = [creating, pattern("needing"), pattern("containing")];
const passive = pattern("passive");
const beforeAgent = new RegExp(`^\\s*(?:${pattern("beforeAgent").source})\\s*$`, "iu");
const noun = pattern("makers");

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
