import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import type { Question } from "../parse/question.ts";
import { type NamedProperty, propertyKey } from "../values/property.ts";
import { valuesOf } from "../values/stated.ts";
import { type Compiled, entityNames, labelsOf, within } from "./compiled.ts";
import { namedRows } from "./rows.ts";
import type { Slots } from "./slots.ts";

/** `When was Linkerd first released?`, `How do Istio and Linkerd score on performance?`: one property, subject by subject. */
export function compileAttribute(reading: Reading, question: Question, slots: Slots): Compiled | undefined {
  const { subjects } = slots;
  if (subjects.length === 0 || question.intents.has("reason")) return undefined;
  const rows = namedRows(reading, slots, typeOf(subjects[0]!))
    .filter(({ places }) => places.some(isName))
    .sort((a, b) => a.places[0]!.from - b.places[0]!.from);
  const places =
    rows.length > 0
      ? rows.flatMap((row) => row.places)
      : slots.properties.filter(({ property, by }) => by === "INTENT" && property.kind === "PREDICATE");
  const properties = rows.length > 0 ? rows.map(({ property }) => property) : places.map(({ property }) => property);
  const stated = properties.flatMap((property) => {
    const values = subjects.map((subject) => valuesOf(reading, property, subject));
    return values.every(({ length }) => length > 0) ? [values] : [];
  });
  // Of several predicates that an intent stands for, one answers; of several rows that are named, each.
  const values = rows.length > 0 ? stated.flat() : (stated[0] ?? []);
  if (values.length === 0 || (rows.length > 0 && stated.length < rows.length)) return undefined;
  const covers = (item: Item) =>
    within([...places, ...sameProperty(slots.properties, places)])(item) ||
    item.senses.some(({ target }) => subjects.includes(target));
  // What only the sort of the question stands for must be all that it asks.
  const isLeft = (item: Item) => !item.isContext && !item.isClass && !item.isFunctionWord && !covers(item);
  if (rows.length === 0 && question.items.some(isLeft)) return undefined;
  const { answers } = wordsIn(reading.lang);
  const names = entityNames(reading, subjects);
  const said = values.map((each, at) =>
    answers.stated(
      names[at]!,
      labelsOf(
        reading,
        each.slice(0, mostValues).map(({ fact }) => fact),
      ).join(", "),
    ),
  );
  return {
    kind: subjects.length > 1 ? "COMPARISON" : "ATTRIBUTE",
    facts: [...new Set(values.flatMap((each) => each.map(({ fact }) => fact)))],
    conclusion: answers.joined(said),
    covers,
  };
}

/** How many values of one subject a conclusion names. */
const mostValues = 3;

const isName = ({ by }: NamedProperty): boolean => by === "NAME" || by === "ADJECTIVE";

/** Other wordings of what a row states, such as the predicate of its facts. */
const sameProperty = (all: readonly NamedProperty[], places: readonly NamedProperty[]): NamedProperty[] => {
  const slugs = new Set(places.map(({ property }) => propertyKey(property).split(" ").at(-1)));
  return all.filter(({ property }) => slugs.has(propertyKey(property).split(" ").at(-1)));
};
