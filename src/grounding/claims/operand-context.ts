import type { Degree, Grade } from "../../language/grade.ts";
import type { Comparator, ValueCondition } from "../values/condition.ts";
import type { NamedProperty, Property } from "../values/property.ts";
import { type ClaimText, type hasMark, isWithin, type NamedColumn, type Place } from "./claim-text.ts";
import type { Coverage } from "./coverage.ts";

/** A condition on values; or, without an operand, that no other column is ahead (`isStrict`: that each is behind). */
export interface ClaimCondition extends ValueCondition {
  readonly extreme?: { readonly isStrict: boolean };
  /** Of `as fast as`: what its denial claims. */
  readonly equative?: Comparator;
}

/** A clause and a property of which it may claim something. */
export interface OperandContext {
  readonly text: ClaimText;
  readonly place: Place;
  readonly property: Property;
  readonly named: readonly NamedProperty[];
  readonly columns: readonly NamedColumn[];
  readonly references: readonly string[];
  readonly modes: readonly NamedColumn[];
  readonly hasRest: boolean;
  readonly isQuantified: boolean;
  readonly coverage: Coverage;
}

export const slugOfProperty = (property: Property): string =>
  property.kind === "CELL"
    ? property.dimension
    : property.kind === "SCORE"
      ? property.criterion
      : property.kind === "FEATURE"
        ? property.feature.slice("feature:".length)
        : property.predicate;

export const marksOf = ({ text, place }: OperandContext, mark: Parameters<typeof hasMark>[2]) =>
  text.marks.filter((each) => isWithin(each, place) && each.values.includes(mark));

/** The grade of a degree that rates a property: one for it, else one for any. */
export function gradeFor(
  { text, place }: OperandContext,
  slug: string,
  degrees: readonly Degree[],
): (Place & { grade: Grade }) | undefined {
  const found = text.grades
    .filter((each) => isWithin(each, place))
    .flatMap(({ from, to, values }) => values.map((grade) => ({ from, to, grade })))
    .filter(({ grade }) => degrees.includes(grade.degree));
  return (
    found.find(({ grade }) => grade.properties.includes(slug)) ??
    found.find(({ grade }) => grade.properties.length === 0)
  );
}
