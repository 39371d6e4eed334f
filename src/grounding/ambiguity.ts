import { refsById } from "../catalog/entities.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./ranked.ts";
import { things } from "./things.ts";

/** How near two facts must be in score to answer equally well. */
const alike = 0.05;
/** From this number on, the question leaves open which is meant. */
const many = 3;

/**
 * `When was it first released?` names no mesh, and every mesh has an answer. The meshes between which the question leaves
 * the choice; empty where it is clear.
 */
export function openSubjects(reading: Reading, question: Question, ranked: readonly Ranked[]): string[] {
  const { entities, classes, asked, items } = question;
  // Who has the most or the best is asked of all of them.
  if (question.intents.has("superlative")) return [];
  if (classes.size > 0 || asked.size > 0 || entities.some((id) => things.has(typeOf(id)))) return [];
  const [first] = ranked;
  if (!first || items.length > 2 || typeOf(first.profile.subject) !== "mesh" || first.coverage < 0.9) return [];
  const even = ranked.filter(
    ({ profile, score, coverage }) =>
      first.score - score < alike &&
      coverage >= first.coverage - alike &&
      profile.predicate === first.profile.predicate &&
      typeOf(profile.subject) === "mesh",
  );
  const subjects = [...new Set(even.map(({ profile }) => profile.subject))];
  if (subjects.length < many) return [];
  return [...refsById(reading, subjects).values()].map(({ name }) => name);
}
