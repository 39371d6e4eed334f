import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import { hasTarget } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { quantityOf } from "../values/quantity.ts";
import { comparedIn } from "../values/stated.ts";
import { type Compiled, entityNames, labelsOf, within } from "./compiled.ts";
import { type ColumnValue, type NamedRow, namedRows, valuesInRow } from "./rows.ts";
import type { Rating, Slots } from "./slots.ts";

/** No answer has room for more facts. */
const mostFacts = 20;

/** `Which mesh is the cheapest?`, `Istio or Linkerd, which is lighter?`: who stands at the end of a row that is asked for. */
export function compileExtreme(reading: Reading, question: Question, slots: Slots): Compiled | undefined {
  const { subjects, ratings } = slots;
  const isAmongNamed = subjects.length >= 2;
  const degree = isAmongNamed ? ["COMPARATIVE", "SUPERLATIVE"] : ["SUPERLATIVE"];
  const wanted = ratings.filter(({ grade }) => degree.includes(grade.degree));
  const asksWhich =
    question.asked.size > 0 ||
    question.intents.has("which") ||
    question.intents.has("superlative") ||
    question.intents.has("comparison");
  if (wanted.length === 0 || subjects.length === 1 || !asksWhich) return undefined;
  const type = subjects.length > 0 ? subjects[0]!.split(":")[0]! : question.classes.has("mode") ? "mode" : "mesh";
  for (const row of namedRows(reading, slots, type)) {
    const rating = ratingOf(row, wanted);
    if (!rating) continue;
    const columns = isAmongNamed ? subjects : comparedIn(reading, row.property);
    const ranked = inOrder(valuesInRow(reading, row, columns), row, rating);
    if (ranked.length < 2) continue;
    return conclude(reading, row, rating, ranked, columns);
  }
  return undefined;
}

/** The rating that says which end of the row is meant. */
function ratingOf({ property, places }: NamedRow, ratings: readonly Rating[]): Rating | undefined {
  const dimension = property.kind === "CELL" ? property.dimension : property.criterion;
  return (
    ratings.find(({ grade }) => grade.properties.includes(dimension)) ??
    ratings.find(
      ({ grade, from, to }) =>
        grade.properties.length === 0 &&
        !places.some((place) => place.by === "ADJECTIVE" && place.from === from && place.to === to),
    )
  );
}

/** Values from the end that is asked for: of more resource consumption, the worse comes first. */
function inOrder(values: readonly ColumnValue[], { isLowerBetter }: NamedRow, { grade }: Rating): ColumnValue[] {
  const bestFirst =
    grade.toward === "BETTER" ||
    (grade.toward === "MORE" && !isLowerBetter) ||
    (grade.toward === "LESS" && isLowerBetter);
  const ranked = values.flatMap((value) => {
    const rank = value.rank ?? (value.value && quantityOf(value.value)?.min);
    return rank === undefined ? [] : [{ ...value, rank }];
  });
  return ranked.sort((a, b) => (bestFirst ? b.rank - a.rank : a.rank - b.rank));
}

function conclude(
  reading: Reading,
  row: NamedRow,
  rating: Rating,
  ranked: readonly ColumnValue[],
  columns: readonly string[],
): Compiled {
  const { answers } = wordsIn(reading.lang);
  const leaders = ranked.filter(({ rank }) => rank === ranked[0]!.rank);
  const [label = ""] = labelsOf(reading, [leaders[0]!.fact]);
  const names = entityNames(
    reading,
    leaders.map(({ subject }) => subject),
  );
  const silent = columns.filter((column) => !ranked.some(({ subject }) => subject === column));
  const places = [...row.places, rating];
  return {
    kind: "EXTREME",
    facts: ranked.slice(0, mostFacts).map(({ fact }) => fact),
    conclusion: answers.joined([
      answers.stated(names.join(" / "), label),
      ...(silent.length > 0 ? [answers.unranked(entityNames(reading, silent))] : []),
    ]),
    covers: (item) =>
      within(places)(item) ||
      hasTarget(item, "superlative") ||
      item.senses.some(({ target }) => columns.includes(target)),
  };
}
