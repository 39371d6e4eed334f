import { refsById } from "../../catalog/entities.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { topicTypes } from "../parse/items.ts";
import type { Question } from "../parse/question.ts";
import type { RankedFact } from "../rank/ranked-fact.ts";

/** Facts whose scores differ by less than this answer equally well. */
const tolerance = 0.05;
/** From this number of subjects on, the question leaves open which one is meant. */
const minimumSubjects = 3;

/**
 * `When was it first released?` names no mesh, and every mesh has an answer. Returns the names of the meshes that may be
 * meant; none if the question is clear.
 */
export function ambiguousSubjects(reading: Reading, question: Question, ranked: readonly RankedFact[]): string[] {
  const { entities, classes, asked, items } = question;
  // A superlative asks about all of them.
  if (question.intents.has("superlative")) return [];
  if (classes.size > 0 || asked.size > 0 || entities.some((id) => topicTypes.has(typeOf(id)))) return [];
  const [first] = ranked;
  if (!first || items.length > 2 || typeOf(first.profile.subject) !== "mesh" || first.coverage < 0.9) return [];
  const even = ranked.filter(
    ({ profile, score, coverage }) =>
      first.score - score < tolerance &&
      coverage >= first.coverage - tolerance &&
      profile.predicate === first.profile.predicate &&
      typeOf(profile.subject) === "mesh",
  );
  const subjects = [...new Set(even.map(({ profile }) => profile.subject))];
  if (subjects.length < minimumSubjects) return [];
  return [...refsById(reading, subjects).values()].map(({ name }) => name);
}
