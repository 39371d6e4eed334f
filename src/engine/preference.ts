import { requireNumber, requireOneOf } from "./problem.ts";
import { exceeds } from "./ties.ts";

const SHAPES = ["USUAL", "U", "V", "LEVEL", "LINEAR", "GAUSSIAN"] as const;
export type PreferenceShape = (typeof SHAPES)[number];

/**
 * How much a lead d on a criterion counts, 0 to 1; thresholds are in the unit of the criterion.
 *
 * - `USUAL`: any lead counts 1. `U`: 1 beyond q. `V`: d/p, 1 from p on.
 * - `LEVEL`: 0 up to q, ½ up to p, then 1. `LINEAR`: 0 up to q, (d − q)/(p − q) up to p, then 1.
 * - `GAUSSIAN`: 1 − exp(−d²/2s²).
 */
export type Preference = { shape: PreferenceShape; q?: number; p?: number; s?: number };

/** A checked preference; thresholds that its shape does not use are 0. */
export type CheckedPreference = { shape: PreferenceShape; q: number; p: number; s: number };

function readOne(preference: Preference, name: string): CheckedPreference {
  const shape = requireOneOf(preference.shape, `${name}.shape`, SHAPES);
  const threshold = (key: "q" | "p" | "s") => {
    const value = preference[key];
    if (value === undefined) throw new RangeError(`${name}.${key} is missing: shape ${shape} needs it`);
    return requireNumber(value, `${name}.${key}`, 0);
  };
  const q = shape === "U" || shape === "LEVEL" || shape === "LINEAR" ? threshold("q") : 0;
  const p = shape === "V" || shape === "LEVEL" || shape === "LINEAR" ? threshold("p") : 0;
  const s = shape === "GAUSSIAN" ? threshold("s") : 0;
  if (shape === "GAUSSIAN" && s === 0) throw new RangeError(`${name}.s is 0: it must be positive`);
  if ((shape === "LEVEL" || shape === "LINEAR") && p < q) {
    throw new RangeError(`${name}.p is ${p}: it must be at least q, which is ${q}`);
  }
  // A slope of no width is a step, and only steps are compared with a tolerance.
  if (shape === "V" && p === 0) return { shape: "USUAL", q: 0, p: 0, s: 0 };
  if (shape === "LINEAR" && !exceeds(p, q)) return { shape: "U", q, p: 0, s: 0 };
  return { shape, q, p, s };
}

/** One checked preference per criterion, from one for all or one each. */
export function readPreferences(preference: Preference | readonly Preference[], n: number): CheckedPreference[] {
  if (!Array.isArray(preference)) return new Array(n).fill(readOne(preference as Preference, "preference"));
  if (preference.length !== n)
    throw new RangeError(`preference has ${preference.length} entries: there are ${n} criteria`);
  return preference.map((one: Preference, k) => readOne(one, `preference[${k}]`));
}

/** P(x − y). Steps ignore rounding noise at their edge, so that 0.8 − 0.7 does not exceed a threshold of 0.1. */
export function preferenceOf({ shape, q, p, s }: CheckedPreference, x: number, y: number): number {
  const d = x - y;
  switch (shape) {
    case "USUAL":
    case "U":
      return exceeds(x, y, q) ? 1 : 0;
    case "LEVEL":
      return ((exceeds(x, y, q) ? 1 : 0) + (exceeds(x, y, p) ? 1 : 0)) / 2;
    case "V":
    case "LINEAR":
      return d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q);
    case "GAUSSIAN":
      return d > 0 ? -Math.expm1(-((d / s) ** 2) / 2) : 0;
  }
}
