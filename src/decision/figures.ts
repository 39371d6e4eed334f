import type { MethodName } from "../model/recommendation.ts";

/** Two figures printed with as many decimals as keep them apart, 2 to 6 of the weighted sum, 3 to 6 of the others. */
export function leadFigures(method: MethodName, own: number, other: number): [string, string] {
  let digits = method === "WEIGHTED_SUM" ? 2 : 3;
  while (digits < 6 && own !== other && own.toFixed(digits) === other.toFixed(digits)) digits++;
  return [own.toFixed(digits), other.toFixed(digits)];
}

/** Three significant digits, without needless zeros. */
export const short = (figure: number): string => String(Number(figure.toPrecision(3)));

export const percent = (share: number): string => (share * 100).toFixed(1);

const mostQuoted = 120;

/** A requirement as it is quoted; callers can write very long ones. */
export function quotable(sentence: string): string {
  const characters = [...sentence];
  return characters.length <= mostQuoted ? sentence : `${characters.slice(0, mostQuoted).join("")}…`;
}
