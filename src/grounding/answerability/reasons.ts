import { refsById } from "../../catalog/entities.ts";
import { predicateNames } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Missing } from "../../model/grounding.ts";
import { typeOf } from "../../model/ids.ts";
import { type Item, topicTypes } from "../parse/items.ts";
import type { Question } from "../parse/question.ts";

const isTopic = (id: string): boolean => topicTypes.has(typeOf(id));

/** What was looked for and not found, part by part; if no part is to blame, the question as a whole. */
export function reasonsFor(reading: Reading, { entities }: Question, uncovered: readonly Item[]): Missing[] {
  const { evidence } = wordsIn(reading.lang);
  const about = entities.find(isTopic);
  const name = about === undefined ? undefined : refsById(reading, [about]).get(about)?.name;
  const entity = about === undefined ? {} : { entity: about };
  const unanswered = uncovered.filter(({ senses }) => !senses.some(({ target }) => target === about));
  if (unanswered.length === 0) {
    return [{ ...entity, reason: name === undefined ? evidence.noAnswer : evidence.noAnswerAbout(name) }];
  }
  return unanswered.map(({ text: predicate, isName }) =>
    isName || name === undefined
      ? { predicate, reason: evidence.notFound(predicate) }
      : { ...entity, predicate, reason: evidence.notFoundFor(predicate, name) },
  );
}

/** What is known about the topics of a question, to ask for instead. */
export function topicsOf(reading: Reading, { entities }: Question): string[] {
  const { evidence } = wordsIn(reading.lang);
  return [...refsById(reading, entities.filter(isTopic).slice(0, 2)).values()].flatMap(({ id, name }) => {
    const predicates = predicateNames(reading, id);
    return predicates.length === 0 ? [] : [evidence.topics(name, predicates)];
  });
}
