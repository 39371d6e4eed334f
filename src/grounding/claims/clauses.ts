import type { Mark } from "../../language/claims.ts";
import { type ClaimText, hasMark, isWithin, type Place } from "./claim-text.ts";

/** What a stretch of a claim has of a clause. */
interface Content {
  hasSubject: boolean;
  hasValue: boolean;
  hasProperty: boolean;
  isDenied: boolean;
  hasVerb: boolean;
}

const valueMarks: readonly Mark[] = ["AUTOMATIC", "OPTIONAL", "PARTIAL", "MEDIUM", "SAME"];

const counting: readonly Mark[] = ["ALL", "NONE", "MOST", "EXACTLY", "AT_LEAST", "AT_MOST", "ONLY"];

function contentOf(text: ClaimText, place: Place): Content {
  const has = (among: readonly Place[]) => among.some((each) => isWithin(each, place));
  return {
    hasSubject: has(text.columns),
    hasValue: has(text.grades) || has(text.quantities) || valueMarks.some((mark) => hasMark(text, place, mark)),
    hasProperty: has(
      text.properties.filter(
        (property) =>
          property.by !== "PART" &&
          property.by !== "INTENT" &&
          !text.columns.some((column) => isWithin(property, column)),
      ),
    ),
    isDenied: hasMark(text, place, "NOT") || hasMark(text, place, "NEITHER"),
    hasVerb: hasMark(text, place, "HAVE"),
  };
}

/**
 * Splits a claim where it says another thing: after a conjunction or a comma, if what stands before and after it says
 * something of its own. `Istio and Consul support VMs` is one clause, `Istio does and Linkerd does not` are two.
 */
export function clausesOf(text: ClaimText): Place[] {
  const { units } = text.question;
  const joints = jointsOf(text);
  const clauses: Place[] = [];
  let from = 0;
  for (const [at, joint] of joints.entries()) {
    const left = { from, to: joint.from };
    const right = { from: joint.to, to: joints[at + 1]?.from ?? units.length };
    if (!splits(text, left, right)) continue;
    clauses.push(left);
    from = joint.to;
  }
  clauses.push({ from, to: units.length });
  return clauses;
}

function splits(text: ClaimText, left: Place, right: Place): boolean {
  const [before, after] = [contentOf(text, left), contentOf(text, right)];
  // `Faster than Istio and Linkerd`: the list of those compared with goes on.
  const isList =
    text.columns.some(({ to }) => to === left.to) &&
    text.columns.some(({ from }) => from === right.from) &&
    right.from > left.to;
  const isComparing = hasMark(text, left, "THAN") && !before.hasValue;
  if (isComparing) return false;
  const isComplete = before.hasValue || before.hasProperty || before.isDenied || before.hasVerb;
  const isOfSomething = before.hasSubject || left.from > 0 || counting.some((mark) => hasMark(text, left, mark));
  if (!isComplete || !isOfSomething) return false;
  // `The scores of Kuma and Istio are equal`: a list of subjects.
  if (isList && !before.hasValue && !before.isDenied) return false;
  if (after.hasSubject) return after.hasValue || after.isDenied || after.hasVerb;
  return after.hasProperty
    ? after.hasValue || after.isDenied || after.hasVerb
    : after.isDenied || (after.hasVerb && after.hasValue);
}

/** Whether there is a comma or a conjunction of clauses within a stretch. */
export const isOfParts = (text: ClaimText, { from, to }: Place): boolean =>
  jointsOf(text).some(
    (joint) =>
      joint.from > from &&
      joint.to < to &&
      !text.marks.some((mark) => mark.from === joint.from && mark.values.includes("AND") && mark.to > mark.from),
  );

/** Punctuation between clauses, not that of lists and figures. */
const boundary = /,(?!\d)|[;:，；：。!！]|\.\s/u;

/** Conjunctions, and commas without one. */
function jointsOf(text: ClaimText): Place[] {
  const { units } = text.question;
  const words = text.marks.filter(({ values }) => values.includes("AND") || values.includes("BUT"));
  const commas = units.flatMap((unit, at) => {
    const between = at > 0 ? text.question.text.slice(units[at - 1]!.end, unit.start + 1) : "";
    return boundary.test(between) ? [{ from: at, to: at }] : [];
  });
  const bare = commas.filter(({ from }) => !words.some((word) => from >= word.from && from <= word.to));
  return [...words, ...bare].sort((a, b) => a.from - b.from);
}
