import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { type Property, propertyKey, scoreBeside } from "../values/property.ts";
import { comparedIn } from "../values/stated.ts";
import { tablesOf } from "../values/tables.ts";
import { type ClaimText, hasMark, isWithin, type Place } from "./claim-text.ts";
import { Coverage, isCovered, negationOf } from "./coverage.ts";
import { isGeneral, readOperand } from "./operand.ts";
import type { ClaimCondition } from "./operand-context.ts";
import { type Quantifier, quantifierOf } from "./quantifier.ts";
import { listAfter, referencesOf } from "./references.ts";

/** A clause of a claim as a condition on subjects. */
export interface ClauseReading {
  readonly subjects: readonly string[];
  /** Over meshes or modes; without one, the condition must hold for each subject. */
  readonly quantifier?: Quantifier;
  /** Whether only the columns of the table are meant. */
  readonly isCompared: boolean;
  readonly isOfModes: boolean;
  /** How many there are in all, if the claim says so. */
  readonly of?: number;
  /** All of them are claimed. */
  readonly conditions: readonly ClaimCondition[];
  /** Whether each condition is denied. */
  readonly isDenied: boolean;
  /** Whether it says who does what to whom: a fact that names both need not say so. */
  readonly isDirected?: boolean;
  /** Whether the claim is denied as a whole: `not all`. */
  readonly isWholeDenied: boolean;
}

/**
 * The readings of a clause, most specific first; what it lacks it takes from the one before. None if part of it is not
 * understood.
 */
export function* readingsOf(
  reading: Reading,
  text: ClaimText,
  place: Place,
  before?: ClauseReading,
): Generator<ClauseReading> {
  const all = text.columns.filter((column) => isWithin(column, place));
  const hasRest = hasMark(text, place, "OTHERS");
  const { references, thanPlaces } = referencesOf(text, place, all);
  const own = all.filter((column) => !references.includes(column));
  const meshes = own.filter(({ id }) => typeOf(id) === "mesh");
  // A mode beside a mesh is what it runs in.
  const columns = meshes.length > 0 ? meshes : own;
  const isList = columns.length < 2 || listAfter(text, columns[0]!.from, columns).length === columns.length;
  const quantified = quantifierOf(text, place, columns, before !== undefined);
  if (columns.length === 0 && !quantified.quantifier && !before) return;
  const negation = negationOf(text, place, quantified.places);
  if (!negation) return;
  const isInherited = columns.length === 0 && !quantified.quantifier;
  const subjects = isInherited ? before!.subjects : [...new Set(columns.map(({ id }) => id))];
  const quantifier = isInherited ? before!.quantifier : quantified.quantifier;
  const base = {
    subjects,
    ...(quantifier && { quantifier }),
    ...(quantified.of !== undefined && { of: quantified.of }),
    isCompared: hasMark(text, place, "COMPARED") || (before?.isCompared ?? false),
    isOfModes: hasMark(text, place, "MODES") || subjects.some((id) => typeOf(id) === "mode"),
    ...negation,
  };
  const named = text.properties.filter((property) => isWithin(property, place));
  const telling = named.filter(({ property }) => !isGeneral(property));
  const inherited = (before?.conditions ?? []).map(({ property }) => property);
  const isBare = telling.every(({ by }) => by === "PART" || by === "INTENT");
  const candidates = [...distinct(telling.map(({ property }) => property)), ...(isBare ? distinct(inherited) : [])];
  const modes = own.filter((column) => !columns.includes(column));
  // A row that a mode gives its name says more than that a mesh runs in the mode.
  const isRow = modes.some((mode) => named.some((each) => each.property.kind === "CELL" && isWithin(each, mode)));
  const running: Property[] = modes.length > 0 && !isRow ? [{ kind: "PREDICATE", predicate: "runs-in-mode" }] : [];
  const whole = [...running, ...candidates];
  for (const property of ordered(reading, text, place, whole.length > 0 ? whole : rowsOfLevels(reading, text, place))) {
    const coverage = new Coverage();
    coverage.add(...columns, ...references, ...thanPlaces, ...quantified.places, ...negation.places);
    coverage.add(...text.marks.filter((mark) => isWithin(mark, place) && mark.values.includes("COMPARED")));
    const conditions = readOperand(reading, {
      text,
      place,
      property,
      named,
      columns,
      references: references.map(({ id }) => id),
      modes,
      hasRest,
      isQuantified: quantifier !== undefined,
      coverage,
    });
    if (!conditions || !isCovered(text, place, coverage)) continue;
    // Subjects apart from each other are compared, or something is not understood.
    if (!isList && !hasMark(text, place, "SAME")) continue;
    // `Not as fast as`: slower.
    const isLess = base.isDenied && conditions.some(({ equative }) => equative !== undefined);
    yield isLess
      ? {
          ...base,
          isDenied: false,
          conditions: conditions.map((each) => ({ ...each, comparator: each.equative ?? each.comparator })),
        }
      : { ...base, conditions };
  }
  // `Linkerd does not`: the same condition as before.
  if (
    before &&
    before.conditions.length > 0 &&
    telling.length === 0 &&
    !all.some((column) => references.includes(column))
  ) {
    const coverage = new Coverage();
    coverage.add(...columns, ...quantified.places, ...negation.places);
    if (isCovered(text, place, coverage)) yield { ...base, conditions: before.conditions };
  }
}

/** `Kuma uses Envoy`: the value alone says which row is meant, if only one has it. */
function rowsOfLevels(reading: Reading, text: ClaimText, place: Place): Property[] {
  const { rows, levels } = tablesOf(reading.catalog);
  const subject = text.columns.find((column) => isWithin(column, place));
  const units = text.question.units.slice(subject?.to ?? place.from, place.to).map((unit) => unit.text);
  const holds = (label: readonly string[]) =>
    label.length > 0 && units.some((_, at) => label.every((unit, offset) => units[at + offset] === unit));
  const named = rows.flatMap(({ comparison, dimension, isOrdered }): Property[] => {
    const property: Property = { kind: "CELL", comparison, dimension };
    const isOfSubject = subject === undefined || comparedIn(reading, property).includes(subject.id);
    const isNamed = levels.get(`${comparison} ${dimension}`)?.some(({ labels }) => labels.some(holds));
    return !isOrdered && isOfSubject && isNamed ? [property] : [];
  });
  return named.length === 1 ? named : [];
}

const distinct = (properties: readonly Property[]): Property[] => [
  ...new Map(properties.map((property) => [propertyKey(property), property])).values(),
];

/** Scores first where the claim speaks of scores, last where it doesn't. */
function ordered({ catalog }: Reading, text: ClaimText, place: Place, properties: readonly Property[]): Property[] {
  const isScored = hasMark(text, place, "SCORED") || hasMark(text, place, "TOTAL");
  const total: Property[] =
    hasMark(text, place, "TOTAL") || (isScored && properties.length === 0)
      ? [{ kind: "SCORE", criterion: "total" }]
      : [];
  const beside = properties.flatMap((property) =>
    property.kind === "CELL" ? (scoreBeside(catalog, property) ?? []) : [],
  );
  const scores = distinct([
    ...properties.filter(({ kind }) => kind === "SCORE"),
    ...(isScored ? beside : []),
    ...total,
  ]);
  const others = properties.filter(({ kind }) => kind !== "SCORE");
  return isScored ? [...scores, ...others] : [...others, ...scores];
}
