import type { Mark } from "../../language/claims.ts";
import { type ClaimText, isWithin, type NamedColumn, type Place } from "./claim-text.ts";
import { silentMarks } from "./coverage.ts";

export type QuantifierKind = "ALL" | "NONE" | "ONLY" | "MOST" | "EXACTLY" | "AT_LEAST" | "AT_MOST";

export interface Quantifier {
  readonly kind: QuantifierKind;
  readonly count: number;
}

export interface Quantified {
  quantifier?: Quantifier;
  /** How many there are in all: `of the five meshes`. */
  of?: number;
  places: Place[];
}

const quantifierMarks: readonly QuantifierKind[] = ["NONE", "ONLY", "MOST", "EXACTLY", "AT_LEAST", "AT_MOST", "ALL"];
/** How many units may stand between a quantifier and what it counts: `none of these five meshes`. */
const quantifierReach = 5;

export function quantifierOf(
  text: ClaimText,
  place: Place,
  columns: readonly NamedColumn[],
  isSubjectGiven = false,
): Quantified {
  const within = text.marks.filter((mark) => isWithin(mark, place));
  const counts = text.quantities.filter(
    (quantity) =>
      isWithin(quantity, place) &&
      quantity.dimension === "" &&
      Number.isInteger(
        Math.min(quantity.min, quantity.max) === Number.NEGATIVE_INFINITY ? quantity.max : quantity.min,
      ) &&
      isCount(text, quantity),
  );
  const found = (kind: Mark) => within.find(({ values }) => values.includes(kind));
  const only = within.find((mark) => mark.values.includes("ONLY") && isOfSubjects(text, mark, columns));
  if (only && columns.length > 0) return { quantifier: { kind: "ONLY", count: columns.length }, places: [only] };
  const alls = within.filter(({ values }) => values.includes("ALL"));
  const [count] = counts;
  if (columns.length > 0) {
    const isWhole = count !== undefined && count.min === count.max;
    return { places: [...alls, ...(isWhole ? [count] : [])], ...(isWhole && { of: count.min }) };
  }
  if (count) {
    const exact = found("EXACTLY") ?? found("ONLY");
    const kind = exact
      ? "EXACTLY"
      : !Number.isFinite(count.max)
        ? "AT_LEAST"
        : !Number.isFinite(count.min)
          ? "AT_MOST"
          : undefined;
    const all = found("ALL") ?? found("COMPARED");
    if (kind === undefined && all)
      return { quantifier: { kind: "ALL", count: 0 }, places: [all, ...alls, count], of: count.min };
    const limit = Number.isFinite(count.min) ? count.min : count.max;
    const shift = count.isInclusive === false ? (kind === "AT_LEAST" ? 1 : -1) : 0;
    return {
      quantifier: { kind: kind ?? "EXACTLY", count: limit + shift },
      places: [count, ...(exact ? [exact] : [])],
    };
  }
  for (const kind of quantifierMarks) {
    const mark = found(kind);
    if (mark && kind !== "ONLY" && !kind.startsWith("AT_") && kind !== "EXACTLY" && isOfClass(text, mark))
      return { quantifier: { kind, count: 0 }, places: kind === "ALL" ? [mark, ...alls] : [mark] };
  }
  return { places: isSubjectGiven ? alls : [] };
}

const isCount = (text: ClaimText, { to }: Place): boolean =>
  text.marks.some(
    (mark) =>
      mark.from >= to && mark.from - to <= 2 && mark.values.some((value) => value === "CLASS" || value === "MODES"),
  );

/** Whether a quantifier is of meshes or modes. */
const isOfClass = (text: ClaimText, { from, to }: Place): boolean =>
  text.marks.some(
    (mark) =>
      mark.values.some((value) => value === "CLASS" || value === "MODES" || value === "COMPARED") &&
      ((mark.from >= to && mark.from - to <= quantifierReach) ||
        (mark.to <= from && from - mark.to <= quantifierReach)),
  );

/** `Only Istio`, `Istio alone`, `Istio is the only mesh`; not `Istio is only medium`. */
function isOfSubjects(text: ClaimText, only: Place, columns: readonly NamedColumn[]): boolean {
  const skips = (from: number, to: number) =>
    text.marks.filter(
      (mark) =>
        mark.from >= from &&
        mark.to <= to &&
        mark.values.some((value) => silentMarks.has(value) || value === "COMPARED" || value === "BUT"),
    );
  const next = columns.find(({ from }) => from >= only.to);
  if (next) {
    const gap = next.from - only.to;
    const skipped = skips(only.to, next.from).reduce((sum, { from, to }) => sum + to - from, 0);
    if (gap === skipped) return true;
  }
  const isCopula = columns.some(({ to }) =>
    text.marks.some((mark) => mark.from === to && mark.to === only.from && mark.values.includes("HAVE")),
  );
  const isOfNoun =
    (isCopula && hasClassAfter(text, only)) ||
    text.marks.some(
      (mark) =>
        mark.from >= only.to &&
        mark.from - only.to <= 2 &&
        mark.values.some((value) => value === "CLASS" || value === "MODES"),
    );
  return isOfNoun;
}

const hasClassAfter = (text: ClaimText, { to }: Place): boolean =>
  text.marks.some((mark) => mark.from >= to && mark.values.some((value) => value === "CLASS" || value === "MODES"));
