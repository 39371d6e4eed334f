import type { Language } from "../../language/en/index.ts";
import type { MethodName } from "../../model/recommendation.ts";
import type { Analysis } from "../analysis/analyse.ts";
import type { DecisionData } from "../input/decision-data.ts";

/** What the sentences of an explanation are built from. */
export interface ExplanationContext {
  data: DecisionData;
  analysis: Analysis;
  /** Sentence templates of the language. */
  words: Language["recommendation"];
  nameOf(mesh: string): string;
}

/** `detail` 0 is essential; if the whole is too long, sentences with the highest `detail` are left out first. */
export interface Sentence {
  text: string;
  detail: number;
}

/** Two figures with as few decimals as distinguish them: 2 to 6 for the weighted sum, 3 to 6 for other methods. */
export function distinctFigures(method: MethodName, own: number, other: number): [string, string] {
  let digits = method === "WEIGHTED_SUM" ? 2 : 3;
  while (digits < 6 && own !== other && own.toFixed(digits) === other.toFixed(digits)) digits++;
  return [own.toFixed(digits), other.toFixed(digits)];
}

/** Three significant digits, without trailing zeros. */
export const significant = (figure: number): string => String(Number(figure.toPrecision(3)));

const mostQuoted = 120;

/** A requirement shortened for quoting, since callers can write very long ones. */
export function quotable(sentence: string): string {
  const characters = [...sentence];
  return characters.length <= mostQuoted ? sentence : `${characters.slice(0, mostQuoted).join("")}…`;
}
