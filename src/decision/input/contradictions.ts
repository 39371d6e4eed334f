import type { MeshFilter } from "../../model/filter.ts";
import { type Said, type Statement, saidBy } from "./statements.ts";

/**
 * Requirements (one by itself, or two) of which one states what the other denies, or whose bounds or values leave nothing: no
 * mesh could meet them, whatever facts say.
 */
export function contradictionsAmong(require: readonly MeshFilter[]): number[][] {
  const said = require.map((filter) => saidBy(filter));
  const found: number[][] = [];
  for (let a = 0; a < require.length; a++) {
    for (let b = a; b < require.length; b++) {
      if (found.some((pair) => pair.length === 1 && (pair[0] === a || pair[0] === b))) continue;
      if (contradict(said[a]!, said[b]!)) found.push(a === b ? [a] : [a, b]);
    }
  }
  return found;
}

const contradict = (one: Said, other: Said): boolean =>
  one.statements.some((mine) => other.statements.some((its) => mine.of === its.of && exclude(mine, its))) ||
  [...one.ranges].some(([name, { gte, lte }]) => {
    const its = other.ranges.get(name);
    return its !== undefined && Math.max(gte, its.gte) > Math.min(lte, its.lte);
  }) ||
  leavesNoChoice(one, other) ||
  leavesNoChoice(other, one);

/** Whether one of them denies all alternatives of the other. */
const leavesNoChoice = ({ choices }: Said, other: Said): boolean =>
  choices.some((choice) => choice.every((alternative) => contradict(alternative, other)));

function exclude(one: Statement, other: Statement): boolean {
  if (one.isDenied && other.isDenied) return false;
  if (one.isDenied) return isWithin(other.values, one.values);
  if (other.isDenied) return isWithin(one.values, other.values);
  return one.isSingle && ![...one.values].some((value) => other.values.has(value));
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((value) => whole.has(value));
