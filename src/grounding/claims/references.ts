import type { Mark } from "../../language/claims.ts";
import { type ClaimText, hasMark, isWithin, type NamedColumn, type Place } from "./claim-text.ts";

/** Whom the clause compares with: the list after `than`, or after a verb such as `exceeds`. */
export function referencesOf(
  text: ClaimText,
  place: Place,
  columns: readonly NamedColumn[],
): { references: NamedColumn[]; thanPlaces: Place[] } {
  const than = text.marks.filter((mark) => isWithin(mark, place) && mark.values.includes("THAN"));
  const isSame = hasMark(text, place, "SAME");
  for (const mark of than) {
    const list = listAfter(text, mark.to, columns);
    // A word may join a pair as well as compare it; it compares if a word of comparison follows.
    const isPair = mark.values.includes("AND");
    if (list.length === 0 || (isPair && (isSame || !hasComparison(text, { from: list.at(-1)!.to, to: place.to }))))
      continue;
    if (isPair && columns.some(({ to }) => to === mark.from) && !isPrefix(text, mark, place)) {
      if (!hasComparison(text, { from: list.at(-1)!.to, to: place.to }) || isSame) continue;
    }
    return { references: list, thanPlaces: [mark] };
  }
  const verb = text.grades.find(
    (grade) =>
      isWithin(grade, place) &&
      grade.values.some(({ degree }) => degree === "COMPARATIVE" || degree === "EQUATIVE") &&
      columns.some(({ to }) => to <= grade.from) &&
      columns.some(({ from }) => from === grade.to),
  );
  return { references: verb ? listAfter(text, verb.to, columns) : [], thanPlaces: [] };
}

const isPrefix = (_text: ClaimText, mark: Place, place: Place): boolean => mark.from === place.from;

const hasComparison = (text: ClaimText, place: Place): boolean =>
  text.grades.some((grade) => isWithin(grade, place) && grade.values.some(({ degree }) => degree === "COMPARATIVE"));

/** Columns from a place on, joined by conjunctions: `the scores of Istio and of Linkerd's`. */
export function listAfter(text: ClaimText, from: number, columns: readonly NamedColumn[]): NamedColumn[] {
  const list: NamedColumn[] = [];
  let isJoined = true;
  for (let at = from; ; ) {
    const next = columns.find((column) => column.from === at);
    if (next && isJoined) {
      list.push(next);
      isJoined = false;
      at = next.to;
      continue;
    }
    const skipped = text.marks.find((mark) => mark.from === at && mark.values.some((value) => listMarks.has(value)));
    if (next || !skipped) return list;
    isJoined ||= skipped.values.some((value) => value === "AND" || value === "NEITHER" || value === "OR");
    at = skipped.to;
  }
}

const listMarks: ReadonlySet<Mark> = new Set(["AND", "FILLER", "CLASS", "NEITHER", "OR"]);
