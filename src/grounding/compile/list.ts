import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Question } from "../parse/question.ts";
import { statesList } from "../rank/lists.ts";
import { factIndexOf } from "../retrieve/fact-index.ts";
import { valuesOf } from "../values/stated.ts";
import { type Compiled, labelsOf } from "./compiled.ts";
import type { Slots } from "./slots.ts";

/** Predicates of which a question may ask for both sides, with the intents that name them. */
const sides = ["advantage", "disadvantage"] as const;

/** `Pros and cons of Istio`: both sides, the fact that states each whole before its parts. */
export function compileList(reading: Reading, question: Question, { subjects, topics }: Slots): Compiled | undefined {
  const about = subjects.length > 0 ? subjects : topics;
  const wanted = sides.filter((side) => question.intents.has(side));
  if (about.length !== 1 || wanted.length === 0) return undefined;
  const index = factIndexOf(reading.catalog);
  const lists = wanted.map((predicate) => {
    const facts = valuesOf(reading, { kind: "PREDICATE", predicate }, about[0]!).map(({ fact }) => fact);
    const profiles = index.byId(facts).filter(({ isDerived }) => !isDerived);
    const [whole, parts] = [true, false].map((isWhole) =>
      profiles.filter((profile) => statesList(profile) === isWhole).map(({ id }) => id),
    ) as [string[], string[]];
    return { predicate, whole, parts };
  });
  if (lists.some(({ whole, parts }) => whole.length + parts.length === 0)) return undefined;
  const { answers, mcp } = wordsIn(reading.lang);
  const headings = { advantage: mcp.advantages, disadvantage: mcp.disadvantages };
  const said = lists.map(({ predicate, parts, whole }) =>
    answers.sides(headings[predicate], labelsOf(reading, parts.length > 0 ? parts : whole)),
  );
  return {
    kind: "LIST",
    facts: [...lists.flatMap(({ whole }) => whole), ...interleaved(lists.map(({ parts }) => parts))],
    conclusion: answers.joined(said),
    covers: ({ senses }) =>
      senses.some(({ target }) => about.includes(target) || wanted.some((side) => side === target)),
  };
}

/** The first of each list, then the second of each. */
function interleaved<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
