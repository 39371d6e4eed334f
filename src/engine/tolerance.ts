/** Scores, closenesses, flows and totals this near are a tie: far above rounding noise, far below any printed digit. */
export const TIE = 1e-9;

/** Two cells whose difference is within this share of the larger are the same measurement. */
export const SAME = 1e-12;

/** The tie distance at a magnitude: {@link TIE}, or beyond 1,000 the share of it that doubles can still resolve. */
export function tieAt(magnitude: number): number {
  return Math.max(TIE, SAME * magnitude);
}

export function magnitudeOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

/** Whether `high − low` is more than `threshold` by more than rounding noise. */
export function exceeds(high: number, low: number, threshold = 0): boolean {
  return high - low - threshold > SAME * Math.max(Math.abs(high), Math.abs(low), threshold);
}
