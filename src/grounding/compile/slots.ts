import type { Reading } from "../../catalog/snapshot.ts";
import type { Grade } from "../../language/grade.ts";
import { typeOf } from "../../model/ids.ts";
import { hasTarget, targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { gradeWords, type NamedProperty, propertiesIn } from "../values/property.ts";

/** Types of entities that stand beside each other in tables. */
const comparedTypes: readonly string[] = ["mesh", "mode", "approach"];

/** A word of degree in the question, such as `fewest`. */
export interface Rating {
  grade: Grade;
  from: number;
  to: number;
}

/** What a question names, as the parts of an operation. */
export interface Slots {
  /** The meshes or modes that it is about, of one type. */
  subjects: readonly string[];
  /** Another topic that it is about, such as a component. */
  topics: readonly string[];
  properties: readonly NamedProperty[];
  ratings: readonly Rating[];
  asksScore: boolean;
}

export function slotsOf(reading: Reading, question: Question): Slots {
  const isAsked = ({ from, to }: { from: number; to: number }) =>
    !question.items.some((item) => item.isContext && item.from < to && from < item.to);
  const named = question.items.flatMap((item) => (item.isContext ? [] : targetsOf(item.senses, "ENTITY")));
  const mentioned = named.some((id) => comparedTypes.includes(typeOf(id))) ? named : question.entities;
  const type = comparedTypes.find((each) => mentioned.some((id) => typeOf(id) === each));
  const subjects = [...new Set(mentioned.filter((id) => typeOf(id) === type))];
  return {
    subjects,
    topics: [...new Set(mentioned.filter((id) => !comparedTypes.includes(typeOf(id))))],
    properties: propertiesIn(reading, question).filter(isAsked),
    ratings: gradeWords()
      .find(question.units)
      .filter(isAsked)
      .flatMap(({ from, to, values }) => values.map((grade) => ({ grade, from, to }))),
    asksScore:
      question.intents.has("score") ||
      question.intents.has("total") ||
      question.items.some((item) => hasTarget(item, "score")),
  };
}
