import {
  type Direction,
  type Interval,
  readDirections,
  readWeights,
  requireInterval,
  requireNumber,
  requireRectangle,
} from "./problem.ts";
import { magnitudeOf, tieAt } from "./ties.ts";

/** A {@link Problem} in which a cell may be a range instead of a number. */
export type IntervalProblem = {
  readonly matrix: readonly (readonly (number | Interval)[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
};
export type IntervalSum = {
  /** Per alternative the lowest and the highest total that its ranges allow. */
  totals: { low: number; high: number }[];
  /** First or tied for first, whatever the unknown scores turn out to be. */
  necessaryWinners: number[];
  /** First or tied for first for some values of the unknown scores. */
  possibleWinners: number[];
};

/**
 * The plain weighted sum of scores that are only known as ranges. Both lists are exact: ranges of different alternatives vary
 * independently, so an alternative wins for some values iff its highest total reaches every other lowest total, and for
 * all values iff its lowest total reaches every other highest one (ties within 1e-9 count as reached). `MIN` criteria count as −w·x.
 *
 * K. Konczak, J. Lang (2005), Voting procedures with incomplete preferences, for the possible and the necessary winner.
 *
 * @throws RangeError for an invalid problem or a range whose low end exceeds its high end.
 */
export function intervalSum(problem: IntervalProblem): IntervalSum {
  const { n } = requireRectangle(problem.matrix, "matrix");
  const benefit = readDirections(problem.directions, n);
  const { raw, total } = readWeights(problem.weights, n);
  const totals = problem.matrix.map((row, a) => {
    let low = 0;
    let high = 0;
    row.forEach((cell, k) => {
      const [from, to] = rangeOf(cell, `matrix[${a}][${k}]`);
      low += raw[k]! * (benefit[k] ? from : 0 - to);
      high += raw[k]! * (benefit[k] ? to : 0 - from);
    });
    return { low: low / total, high: high / total };
  });
  const tie = tieAt(magnitudeOf(totals.flatMap(({ low, high }) => [low, high])));
  const reaches = (end: "low" | "high", others: "low" | "high") => {
    const bounds = totals.map((range) => range[others]);
    const highest = bounds.reduce((best, bound, b) => (bound > bounds[best]! ? b : best), 0);
    const next = bounds.reduce((most, bound, b) => (b === highest ? most : Math.max(most, bound)), -Infinity);
    return totals.flatMap((range, a) => (range[end] >= (a === highest ? next : bounds[highest]!) - tie ? [a] : []));
  };
  return { totals, necessaryWinners: reaches("low", "high"), possibleWinners: reaches("high", "low") };
}

function rangeOf(cell: number | Interval, name: string): Interval {
  if (typeof cell !== "number") return requireInterval(cell, name);
  return [requireNumber(cell, name), cell];
}
