import { supportWithin } from "../../catalog/filter/support.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { conflictsWithin, type StatedValue } from "../../catalog/stated-values.ts";
import { typeOf } from "../../model/ids.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import { followsFromLevel } from "./levels.ts";
import type { Property } from "./property.ts";
import { areComparable, follows, type Quantity, quantityOf } from "./quantity.ts";
import { hasTrait, valuesOf } from "./stated.ts";
import { tablesOf } from "./tables.ts";

export type Comparator =
  | "HAS"
  | "LACKS"
  | "EQUAL"
  | "ABOVE"
  | "BELOW"
  | "AT_LEAST"
  | "AT_MOST"
  | "WITHIN"
  | "BETTER"
  | "WORSE";

/** Normalized values, each of which is stated; a figure or a range; entities, each of which is an object; or another subject. */
export type Operand =
  | { readonly levels: readonly string[] }
  | { readonly quantity: Quantity }
  | { readonly entities: readonly string[] }
  | { readonly subject: string };

/** A condition on what is stated of a property of a subject; without an operand, that anything is. */
export interface ValueCondition {
  readonly property: Property;
  readonly comparator: Comparator;
  readonly operand?: Operand;
  /** Slugs of the mode and the layer that it is limited to. */
  readonly scope?: { readonly mode?: string; readonly layer?: string };
  /** Whom the value relates the subject to: the version of what it requires. */
  readonly objects?: readonly string[];
}

/** CONTESTED: facts of the document that conflict with each other decide it either way. */
export type Outcome = "PASS" | "FAIL" | "UNKNOWN" | "CONTESTED";

export interface Evaluation {
  readonly verdict: Outcome;
  readonly facts: readonly string[];
}

const unknown: Evaluation = { verdict: "UNKNOWN", facts: [] };

/** Evaluates a condition on a subject in three-valued logic, with the facts that decide. */
export function evaluateValue(reading: Reading, condition: ValueCondition, subject: string): Evaluation {
  const { comparator, operand, property } = condition;
  if (comparator === "LACKS") {
    const found = evaluateValue(reading, { ...condition, comparator: "HAS" }, subject);
    // What is so within limits is neither so nor not so on the whole.
    return found.verdict === "PASS" && isLimited(reading, condition, subject) ? unknown : denied(found);
  }
  if (operand && "subject" in operand) return compareSubjects(reading, condition, subject, operand.subject);
  if (property.kind === "FEATURE") return evaluateSupport(reading, property.feature, condition, subject);
  const values = valuesOf(reading, property, subject).filter((value) => isMeant(value, condition));
  const results = values.map((value) => ({ fact: value.fact, holds: holdsFor(reading, condition, value, values) }));
  return decided(reading, results);
}

/** Whether facts grant a feature within a mode or at a layer only. */
function isLimited(reading: Reading, { property, scope }: ValueCondition, subject: string): boolean {
  if (property.kind !== "FEATURE" || scope) return false;
  return valuesOf(reading, property, subject).every(({ mode, layer }) => mode !== undefined || layer !== undefined);
}

/** Not: what is unknown or contested stays so. */
export const denied = ({ verdict, facts }: Evaluation, isDenied = true): Evaluation => {
  const opposite = verdict === "PASS" ? "FAIL" : verdict === "FAIL" ? "PASS" : verdict;
  return { verdict: isDenied ? opposite : verdict, facts };
};

/** Passed if one value passes; contested if another one that conflicts with it fails. */
function decided({ catalog }: Reading, results: readonly { fact: string; holds: boolean | undefined }[]): Evaluation {
  const [right, wrong] = [true, false].map((side) =>
    results.filter(({ holds }) => holds === side).map(({ fact }) => fact),
  );
  if (right!.length === 0) {
    const isOpen = results.some(({ holds }) => holds === undefined);
    return wrong!.length === 0 || isOpen ? unknown : { verdict: "FAIL", facts: wrong! };
  }
  const conflicting = wrong!.length > 0 ? conflictsWithin(catalog, right!) : [];
  const against = wrong!.filter((fact) => conflicting.includes(fact));
  return against.length > 0
    ? { verdict: "CONTESTED", facts: [...right!, ...against] }
    : { verdict: "PASS", facts: right! };
}

/** A fact with other limits than the condition's, or the figure of another object, says nothing of it. */
function isMeant(
  { mode, layer, object, value }: StatedValue,
  { scope, operand, objects, property }: ValueCondition,
): boolean {
  const isOfOther = property.kind === "PREDICATE" && object !== undefined && !objects?.includes(object);
  if (operand && "quantity" in operand && (isOfOther || value === undefined)) return false;
  return (
    (mode === undefined || scope?.mode === undefined || mode === scope.mode) &&
    (layer === undefined || scope?.layer === undefined || layer === scope.layer)
  );
}

function holdsFor(
  reading: Reading,
  condition: ValueCondition,
  stated: StatedValue,
  all: readonly StatedValue[],
): boolean | undefined {
  const { operand, comparator, property } = condition;
  if (operand === undefined) return true;
  const isExhaustive = hasTrait(reading, property, "EXHAUSTIVE");
  if ("entities" in operand) {
    const objects = all.flatMap(({ object }) => object ?? []);
    if (stated.object === undefined) return undefined;
    if (operand.entities.every((id) => objects.includes(id)))
      return comparator === "EQUAL"
        ? objects.length === operand.entities.length
        : operand.entities.includes(stated.object) || undefined;
    const isSameType = operand.entities.some((id) => objects.some((object) => typeOf(object) === typeOf(id)));
    const isInverse = property.kind === "PREDICATE" && property.isInverse;
    return isSameType && (isInverse ? hasTrait(reading, property, "INVERSE_EXHAUSTIVE") : isExhaustive)
      ? false
      : undefined;
  }
  if (stated.value === undefined) return undefined;
  if ("quantity" in operand) {
    const quantity = quantityOf(stated.value);
    const claimed = withComparator(operand.quantity, comparator);
    return quantity && areComparable(claimed, quantity)
      ? follows(claimed, quantity, hasTrait(reading, property, "NEED"))
      : undefined;
  }
  if (!("levels" in operand) || property.kind === "FEATURE") return undefined;
  const { levels } = operand;
  const { value } = stated.value;
  if (Array.isArray(value)) {
    const isEach = levels.every((level) => value.map(String).includes(level));
    if (comparator === "EQUAL") return isEach && (value.length === levels.length || (isExhaustive ? false : undefined));
    return isEach || (isExhaustive ? false : undefined);
  }
  const row = property.kind === "CELL" ? `${property.comparison} ${property.dimension}` : "";
  const known = tablesOf(reading.catalog).levels.get(row) ?? [];
  const outcomes = levels.map((level) => followsFromLevel(known, level, String(value)));
  return outcomes.includes(false) ? false : outcomes.includes(undefined) ? undefined : true;
}

/** A figure with a comparator, as a range. */
function withComparator(quantity: Quantity, comparator: Comparator): Quantity {
  const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (comparator) {
    case "ABOVE":
      return { ...quantity, max, isInclusive: false };
    case "AT_LEAST":
      return { ...quantity, max, isInclusive: true };
    case "BELOW":
      return { ...quantity, min, isInclusive: false };
    case "AT_MOST":
      return { ...quantity, min, isInclusive: true };
    default:
      return quantity;
  }
}

/** Compares a claimed level with the level that the document states; undefined if that leaves it open. */
export function supportFollows(claimed: SupportLevel | undefined, stated: SupportLevel): boolean | undefined {
  const isThere = presentLevels.includes(stated);
  if (claimed === undefined || claimed === "SUPPORTED") return isThere;
  if (claimed === "NONE") return !isThere;
  if (claimed === stated) return true;
  if (stated === "NONE") return false;
  // Automatic and opt-in exclude each other.
  return [claimed, stated].every((level) => level === "AUTOMATIC" || level === "OPTIONAL") ? false : undefined;
}

function evaluateSupport(
  reading: Reading,
  feature: string,
  { operand, scope = {} }: ValueCondition,
  mesh: string,
): Evaluation {
  const { values = [], facts = [] } = supportWithin(reading, feature, scope).get(mesh) ?? {};
  const claimed = operand && "levels" in operand ? (operand.levels as readonly SupportLevel[]) : [undefined];
  const results = values.map((stated) => claimed.map((level) => supportFollows(level, stated)));
  const holds = results.some((each) => each.every((result) => result === true));
  const fails = !holds && results.some((each) => each.includes(false));
  return { verdict: holds ? "PASS" : fails ? "FAIL" : "UNKNOWN", facts };
}

/** Compares the values of two subjects: how good they are (BETTER, WORSE), or how much. */
function compareSubjects(
  reading: Reading,
  { property, comparator }: ValueCondition,
  subject: string,
  other: string,
): Evaluation {
  const [own] = valuesOf(reading, property, subject);
  const [theirs] = valuesOf(reading, property, other);
  if (!own || !theirs) return unknown;
  const facts = [own.fact, theirs.fact];
  if (comparator === "EQUAL" || comparator === "HAS") {
    const isEqual = JSON.stringify(own.value?.value) === JSON.stringify(theirs.value?.value);
    return own.value && theirs.value ? { verdict: isEqual ? "PASS" : "FAIL", facts } : unknown;
  }
  const lead = leadOf(reading, property, comparator, own, theirs);
  if (lead === undefined) return unknown;
  const isPast = comparator === "AT_LEAST" || comparator === "AT_MOST" ? lead >= 0 : lead > 0;
  return { verdict: isPast ? "PASS" : "FAIL", facts };
}

/** How far the first is ahead in the direction of the comparator; undefined if the values have no order. */
function leadOf(
  { catalog }: Reading,
  property: Property,
  comparator: Comparator,
  own: StatedValue,
  theirs: StatedValue,
): number | undefined {
  const isQuality = comparator === "BETTER" || comparator === "WORSE";
  const sign = comparator === "BETTER" || comparator === "ABOVE" || comparator === "AT_LEAST" ? 1 : -1;
  if (own.rank !== undefined && theirs.rank !== undefined) {
    const row = tablesOf(catalog).rows.find(
      ({ comparison, dimension }) =>
        property.kind === "CELL" && comparison === property.comparison && dimension === property.dimension,
    );
    const lead = own.rank - theirs.rank;
    return sign * (!isQuality && row?.isLowerBetter ? -lead : lead);
  }
  if (isQuality) return undefined;
  const [a, b] = [own, theirs].map(({ value }) => value && quantityOf(value));
  if (!a || !b || a.dimension !== b.dimension || a.min !== a.max || b.min !== b.max) return undefined;
  return sign * (a.min - b.min);
}
