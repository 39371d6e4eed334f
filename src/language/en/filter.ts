import type { SupportLevel } from "../../model/value.ts";
import { inSentence } from "./in-sentence.ts";
import { levels } from "./levels.ts";

/** The mode, by its name, and the layer to which a condition is limited. */
interface Scope {
  mode: string | undefined;
  layer: string | undefined;
}

const within = ({ mode, layer }: Scope): string =>
  `${mode === undefined ? "" : ` in ${inSentence(mode)}`}${layer === undefined ? "" : ` at ${layer}`}`;

/** Conditions of a mesh filter in words. */
export const filter = {
  noCondition: "no conditions",
  anyOfNothing: "any of an empty list of conditions",
  not(condition: string): string {
    const [, verb, rest] = /^(support|offer|run)s ((?:(?! and | or ).)+)$/.exec(condition) ?? [];
    return verb === undefined ? `not (${condition})` : `does not ${verb} ${rest}`;
  },
  all: (conditions: readonly string[]): string => conditions.join(" and "),
  any: (conditions: readonly string[]): string => `(${conditions.join(" or ")})`,
  hasFeature: (feature: string, scope: Scope): string =>
    `${/ support$/.test(feature) ? "offers" : "supports"} ${inSentence(feature)}${within(scope)}`,
  featureIs: (feature: string, support: readonly SupportLevel[], scope: Scope): string =>
    `${inSentence(feature)} is ${support.map((level) => levels[level]).join(" or ")}${within(scope)}`,
  runsIn: (mode: string): string => `runs in ${inSentence(mode)}`,
  nameContains: (text: string): string => `the name contains “${text}”`,
  isOneOf: (subject: string, values: readonly (string | number)[]): string =>
    values.length === 0 ? `${subject} is in an empty list` : `${subject} is ${values.join(" or ")}`,
  isNoneOf: (subject: string, values: readonly (string | number)[]): string =>
    values.length === 0 ? `${subject} is not in an empty list` : `${subject} is not ${values.join(" or ")}`,
  isWithin(subject: string, least: number | undefined, most: number | undefined): string {
    if (least === undefined && most === undefined) return `${subject} is stated`;
    const bounds = [...(least === undefined ? [] : [`≥ ${least}`]), ...(most === undefined ? [] : [`≤ ${most}`])];
    return `${subject} ${bounds.join(" and ")}`;
  },
  mesh: "the mesh",
  cncfStatus: "CNCF status",
  projectStatus: "project status",
  firstRelease: "first release",
  dimension: inSentence,
  score: (criterion: string): string => `${inSentence(criterion)} score`,
};
