import type { Catalog } from "../../catalog/snapshot.ts";
import { everyLanguage } from "../../language/index.ts";
import { normalized } from "../../language/normalized.ts";
import { typeOf } from "../../model/ids.ts";
import { topicTypes } from "./items.ts";
import { targetsOf } from "./lexicon.ts";
import { type Question, readQuestion, readStatement } from "./question.ts";

/** A question asked before, and ids of the topics of the facts that answered it. */
export interface Turn {
  question: string;
  topics?: readonly string[];
}

const anyOf = (key: "pronouns" | "sameAbout"): string =>
  everyLanguage.map(({ conversation }) => `(?:${conversation[key]})`).join("|");

const pronoun = new RegExp(anyOf("pronouns"), "iu");
const sameAbout = new RegExp(anyOf("sameAbout"), "iu");

const isTopic = (id: string): boolean => topicTypes.has(typeOf(id));

/** Whether a question leaves open what it is about: it starts with a pronoun and names no topic. */
export function refersBack({ asking, items, entities, units, classes }: Question): boolean {
  if (classes.size > 0 || entities.some(isTopic)) return false;
  const match = pronoun.exec(asking);
  if (!match) return false;
  // `When a pod crashes, does it …` has its noun in front of it.
  const before = readLength(asking.slice(0, match.index));
  return !items.some(
    ({ isContext, isFunctionWord, from }) =>
      !isContext && !isFunctionWord && units.findIndex(({ start }) => start === units[from]!.start) < before,
  );
}

const readLength = (text: string): number => (text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu) ?? []).length;

/** What `what about X` names, in a text that asks the question before anew. */
function namedAnew({ text }: Question): string | undefined {
  const match = sameAbout.exec(text.trim().replace(/[\s\p{P}]+$/u, ""));
  return match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim();
}

/** Whether a text names a topic and leaves open what is asked of it: `what about Consul?`. */
export const continues = (question: Question): boolean =>
  namedAnew(question) !== undefined &&
  question.entities.some(isTopic) &&
  question.items.filter(({ isContext, isFunctionWord, isClass }) => !isContext && !isFunctionWord && !isClass)
    .length === 1;

/**
 * The text of a question with what the conversation before supplies: the last question about another thing, or the name
 * that a pronoun stands for. The text itself, if it needs nothing.
 */
export function inConversation(
  catalog: Catalog,
  written: string,
  turns: readonly Turn[],
  nameOf: (id: string) => string,
): string {
  const [before] = turns.slice(-1);
  if (!before) return written;
  const text = normalized(written);
  const question = readQuestion(catalog, text);
  const last = readQuestion(catalog, inConversation(catalog, before.question, turns.slice(0, -1), nameOf));
  const other = namedAnew(question);
  if (other !== undefined) return askedAnew(catalog, last, other);
  const topics = last.entities.filter(isTopic);
  const about = topics.length > 0 ? topics : (before.topics ?? []);
  if (about.length === 0 || !leavesOpen(question)) return written;
  const names = about.map(nameOf).join(", ");
  const match = refersBack(question) ? pronoun.exec(text) : null;
  return match
    ? `${text.slice(0, match.index)} ${names} ${text.slice(match.index + match[0].length)}`.trim()
    : `${names}: ${text}`;
}

/** Whether a question names nothing that it could be about. */
const leavesOpen = (question: Question): boolean =>
  refersBack(question) ||
  (question.classes.size === 0 &&
    question.asked.size === 0 &&
    !question.entities.some((id) => isTopic(id) || typeOf(id) === "concept") &&
    !question.items.some(({ isName }) => isName));

/** The last question about what is named anew, in the place of what is of its kind. */
function askedAnew(catalog: Catalog, { text, items, units }: Question, other: string): string {
  const types = new Set(readStatement(catalog, other).entities.map(typeOf));
  const replaced = items.filter(({ senses }) => targetsOf(senses, "ENTITY").some((id) => types.has(typeOf(id))));
  if (replaced.length === 0) return `${text} — ${other}`;
  const [first, last] = [replaced[0]!, replaced.at(-1)!];
  return `${text.slice(0, units[first.from]!.start)}${other}${text.slice(units[last.to - 1]!.end)}`;
}
