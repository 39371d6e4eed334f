import type { Unit } from "../../language/quantities.ts";
import type { Value } from "../../model/value.ts";

/** What is measured, and in which unit it is compared. */
export type Dimension = "" | "%" | "ms" | "core" | "MB" | "perSecond" | "YEAR" | "VERSION";

/** A figure, or a range of figures that may be open at one end. */
export interface Quantity {
  /** Position in the text. */
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** As written, with its unit. */
  readonly text: string;
  /** The bounds as written, since 1.10 is above 1.9 as a version. */
  readonly written: readonly [string, string];
  /** Whether the bounds belong to an open range; undefined where the wording leaves it open. */
  readonly isInclusive?: boolean | undefined;
  readonly isApproximate: boolean;
  readonly dimension: Dimension;
  /** A numeral in words, which need not be a quantity: `the two modes`. */
  readonly isWord: boolean;
}

/** The dimension of each unit, and how many of the dimension's unit one is. */
export const unitsOfMeasure: Readonly<Record<Unit, readonly [Dimension, number]>> = {
  "%": ["%", 1],
  ms: ["ms", 1],
  s: ["ms", 1e3],
  min: ["ms", 6e4],
  h: ["ms", 36e5],
  d: ["ms", 864e5],
  month: ["ms", 2592e6],
  year: ["ms", 31536e6],
  core: ["core", 1],
  millicore: ["core", 1e-3],
  KB: ["MB", 1e-3],
  MB: ["MB", 1],
  MiB: ["MB", 1],
  GB: ["MB", 1e3],
  GiB: ["MB", 1024],
  TB: ["MB", 1e6],
  perSecond: ["perSecond", 1],
};

/** A quantity without extent or place. */
export const point = (dimension: Dimension, value: number): Quantity => ({
  start: 0,
  end: 0,
  min: value,
  max: value,
  text: String(value),
  written: [String(value), String(value)],
  isApproximate: false,
  dimension,
  isWord: false,
});

/** A stated value as a quantity; undefined if it is none. */
export function quantityOf(value: Value): Quantity | undefined {
  const of = (
    dimension: Dimension,
    min: number,
    max: number,
    written = [String(min), String(max)] as const,
    isInclusive?: boolean,
  ) => ({ ...point(dimension, min), min, max, written, isInclusive });
  const measure = (unit: string | undefined): readonly [Dimension, number] => {
    const name = unit === "QPS" || unit === "TPS" ? "perSecond" : unit;
    return name !== undefined && name in unitsOfMeasure ? unitsOfMeasure[name as Unit] : ["", 1];
  };
  switch (value.type) {
    case "YEAR":
      return point("YEAR", value.value);
    case "NUMBER": {
      const [dimension, factor] = measure(value.unit);
      return point(dimension, value.value * factor);
    }
    case "RANGE": {
      const [dimension, factor] = measure(value.unit);
      const { min, max, exclusive } = value.value;
      const low = min === undefined ? Number.NEGATIVE_INFINITY : min * factor;
      const high = max === undefined ? Number.POSITIVE_INFINITY : max * factor;
      return of(
        dimension,
        low,
        high,
        [String(min ?? max), String(max ?? min)],
        min === undefined || max === undefined ? !exclusive : undefined,
      );
    }
    case "VERSION": {
      const { operator, version } = value.value;
      const number = Number.parseFloat(version);
      const [min, max] = [
        operator === "<=" ? Number.NEGATIVE_INFINITY : number,
        operator === ">=" ? Number.POSITIVE_INFINITY : number,
      ];
      return of("VERSION", min, max, [version, version], operator === "=" ? undefined : true);
    }
    case "DATE":
      return point("YEAR", Number(value.value.slice(0, 4)));
    default:
      return undefined;
  }
}

/** Parts of versions are compared one by one: 1.10 is above 1.9. */
function order(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const isPoint = ({ min, max }: Quantity): boolean => min === max;
const isOpen = ({ min, max }: Quantity): boolean => !Number.isFinite(min) || !Number.isFinite(max);
const isUpward = ({ min, max }: Quantity): boolean => max === Number.POSITIVE_INFINITY && Number.isFinite(min);

/** Whether two quantities measure the same sort of thing. A bare figure may be a version. */
export const areComparable = (claimed: Quantity, stated: Quantity): boolean =>
  claimed.dimension === stated.dimension || (claimed.dimension === "" && stated.dimension === "VERSION");

/** A bare figure with a point may be a version. */
const isBareDecimal = ({ dimension, written }: Quantity): boolean => dimension === "" && written[0].includes(".");

/** How much an approximate figure may differ, and from where on it is wrong. */
const tolerance = { near: 0.1, far: 0.5 };

/**
 * Whether a claimed quantity follows from the stated one (true), is excluded by it (false), or neither. A range or a bound
 * other than the stated one is another claim, except for a claimed bound that a whole stated range keeps to. Of what is
 * needed, more than enough is not needed.
 */
export function follows(claimed: Quantity, stated: Quantity, isNeed = false): boolean | undefined {
  const isVersion = stated.dimension === "VERSION" || [claimed, stated].every(isBareDecimal);
  const compared = (a: 0 | 1, b: 0 | 1): number =>
    isVersion ? order(claimed.written[a], stated.written[b]) : bound(claimed, a) - bound(stated, b);
  if (isPoint(stated) && isPoint(claimed)) {
    if (!claimed.isApproximate || isVersion) return compared(0, 0) === 0;
    const off = Math.abs(claimed.min - stated.min) / Math.abs(stated.min || 1);
    return off <= tolerance.near ? true : off >= tolerance.far ? false : undefined;
  }
  if (isPoint(stated)) {
    if (isNeed) return undefined;
    const isAbove = Number.isFinite(claimed.min)
      ? compared(0, 0) < 0 || (compared(0, 0) === 0 && claimed.isInclusive !== false)
      : true;
    const isBelow = Number.isFinite(claimed.max)
      ? compared(1, 0) > 0 || (compared(1, 0) === 0 && claimed.isInclusive !== false)
      : true;
    return isAbove && isBelow;
  }
  if (isOpen(stated)) {
    const difference = compared(0, 0);
    if (isOpen(claimed)) {
      if (isUpward(claimed) !== isUpward(stated)) return undefined;
      if (difference !== 0) return false;
      return isWeaker(claimed.isInclusive, stated.isInclusive, isNeed) || undefined;
    }
    if (!isPoint(claimed)) return undefined;
    if (difference === 0) return (stated.isInclusive !== false && (isVersion || isNeed)) || undefined;
    return (isUpward(stated) ? difference < 0 : difference > 0) || isNeed ? false : undefined;
  }
  if (isPoint(claimed)) {
    if (claimed.min < stated.min || claimed.min > stated.max) return false;
    return claimed.isApproximate || undefined;
  }
  if (!isOpen(claimed)) return compared(0, 0) === 0 && compared(1, 1) === 0;
  if (isUpward(claimed)) return keeps(claimed.min - stated.min, claimed.min - stated.max, claimed.isInclusive);
  return keeps(stated.max - claimed.max, stated.min - claimed.max, claimed.isInclusive);
}

/** `5 or more` follows from `more than 5`; a need for one is not a need for the other. */
const isWeaker = (said: boolean | undefined, known: boolean | undefined, isNeed: boolean): boolean =>
  said === undefined || known === undefined || said === known || (said && !isNeed);

/** Whether a whole range keeps to a bound, given how far its nearer and its farther end are beyond it. */
function keeps(near: number, far: number, isInclusive = true): boolean | undefined {
  if (near < 0 || (near === 0 && isInclusive)) return true;
  return far > 0 || (far === 0 && !isInclusive) ? false : undefined;
}

/** A bound as a number; of an open range, the end that is not open. */
const bound = ({ min, max }: Quantity, at: 0 | 1): number => {
  const [one, other] = at === 0 ? [min, max] : [max, min];
  return Number.isFinite(one) ? one : other;
};
