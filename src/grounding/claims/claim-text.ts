import type { Reading } from "../../catalog/snapshot.ts";
import type { Mark } from "../../language/claims.ts";
import type { Grade } from "../../language/grade.ts";
import { everyLanguage } from "../../language/index.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import { targetsOf } from "../parse/lexicon.ts";
import { type Question, readStatement } from "../parse/question.ts";
import { quantitiesIn } from "../values/figures.ts";
import { type Found, Phrases } from "../values/phrases.ts";
import { gradeWords, type NamedProperty, propertiesIn } from "../values/property.ts";
import type { Quantity } from "../values/quantity.ts";

/** Units `from` up to, not including, `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A mesh or a mode that a claim names. */
export interface NamedColumn extends Place {
  readonly id: string;
}

/** A claim with all that is recognized in it, by the units where it stands. */
export interface ClaimText {
  readonly question: Question;
  readonly marks: readonly Found<Mark>[];
  readonly grades: readonly Found<Grade>[];
  readonly quantities: readonly (Quantity & Place)[];
  readonly properties: readonly NamedProperty[];
  readonly columns: readonly NamedColumn[];
}

let marks: Phrases<Mark> | undefined;

export function markWords(): Phrases<Mark> {
  marks ??= new Phrases(
    everyLanguage.flatMap(({ claims }) =>
      Object.entries(claims.marks).flatMap(([mark, texts]) => texts.map((text) => [text, mark as Mark] as const)),
    ),
  );
  return marks;
}

export const isWithin = (inner: Place, outer: Place): boolean => inner.from >= outer.from && inner.to <= outer.to;

const overlaps = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;

const columnTypes: ReadonlySet<string> = new Set(["mesh", "mode"]);

export function readClaimText(reading: Reading, text: string): ClaimText {
  const question = readStatement(reading.catalog, text);
  const { units, items } = question;
  const named = items.filter((item) => targetsOf(item.senses, "ENTITY").length > 0 && !item.isNumber);
  const found = markWords().find(units);
  const quantities = quantitiesIn(question.text)
    .map((quantity) => ({ ...quantity, ...placeOf(question, quantity) }))
    // A figure in a name is none (layer 4), nor is one in a longer wording (out of 10).
    .filter(
      (place) => place.to > place.from && ![...named, ...found.filter(isFixed)].some((each) => overlaps(each, place)),
    );
  const isFree = (place: Place) => !quantities.some((quantity) => overlaps(quantity, place));
  const columns = named
    .flatMap(({ from, to, senses }) => {
      const ids = targetsOf(senses, "ENTITY").filter((id) => columnTypes.has(typeOf(id)));
      return ids.slice(0, 1).map((id) => ({ id, from, to }));
    })
    .reduce<NamedColumn[]>(joinRepeated, []);
  const properties = propertiesIn(reading, question, true).filter(isFree);
  const isName = (place: Place) => columns.some((column) => overlaps(column, place));
  const grades = gradeWords(true).find(units);
  const isInGrade = (mark: Found<Mark>) =>
    mark.values.includes("MOST") && grades.some((grade) => isWithin(mark, grade) && grade.to > mark.to);
  const own = found.filter(
    (mark) => !isInGrade(mark) && isFree(mark) && !isName(mark) && !named.some((item) => isNamePart(item, mark)),
  );
  const isInMark = (place: Place) =>
    own.some((mark) => isWithin(place, mark) && mark.to - mark.from > place.to - place.from);
  return {
    question,
    marks: own,
    grades: grades.filter(
      (grade) => isFree(grade) && !isName(grade) && !isInMark(grade) && !properties.some(isLonger(grade)),
    ),
    quantities,
    properties,
    columns,
  };
}

const isFixed = ({ from, to, values }: Found<Mark>): boolean =>
  to - from > 1 && values.some((value) => value === "SCORED" || value === "COMPARED" || value === "MOST");

/** `Open Service Mesh (OSM)` is one name. */
function joinRepeated(columns: NamedColumn[], column: NamedColumn): NamedColumn[] {
  const last = columns.at(-1);
  const isSame = last?.id === column.id && last.to === column.from;
  return isSame ? [...columns.slice(0, -1), { ...last, to: column.to }] : [...columns, column];
}

/** A word that rates is part of a longer name: `production maturity`. */
const isLonger =
  (grade: Place) =>
  ({ by, from, to }: NamedProperty): boolean =>
    (by === "NAME" || by === "WORDING") && isWithin(grade, { from, to }) && to - from > grade.to - grade.from;

/** A word of a level counts even in a name: `automatic mTLS`. */
const isNamePart = (item: Item, mark: Found<Mark>): boolean =>
  isWithin(mark, item) &&
  !mark.values.some((value) => marksOfNames.has(value)) &&
  item.to - item.from > mark.to - mark.from;

const marksOfNames: ReadonlySet<Mark> = new Set(["AUTOMATIC", "OPTIONAL", "PARTIAL", "FILLER"]);

function placeOf({ units }: Question, { start, end }: Quantity): Place {
  const from = units.findIndex((unit) => unit.end > start);
  const after = units.findIndex((unit) => unit.start >= end);
  return from < 0 ? { from: 0, to: 0 } : { from, to: after < 0 ? units.length : after };
}

export const hasMark = (text: ClaimText, place: Place, mark: Mark): boolean =>
  text.marks.some((found) => isWithin(found, place) && found.values.includes(mark));
