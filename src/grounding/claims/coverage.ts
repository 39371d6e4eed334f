import type { Mark } from "../../language/claims.ts";
import { type ClaimText, isWithin, type Place } from "./claim-text.ts";

/** The units of a clause that a reading has accounted for. What it has not must be words that say nothing. */
export class Coverage {
  readonly #units = new Set<number>();

  add(...places: readonly Place[]): void {
    for (const { from, to } of places) for (let at = from; at < to; at++) this.#units.add(at);
  }

  has(place: Place): boolean {
    for (let at = place.from; at < place.to; at++) if (!this.#units.has(at)) return false;
    return true;
  }

  hasUnit = (at: number): boolean => this.#units.has(at);
}

export const silentMarks: ReadonlySet<Mark> = new Set(["FILLER", "HAVE", "CLASS", "MODES", "AND"]);

/** Negations, and whether they deny the whole; undefined if they are too many to follow. */
export function negationOf(
  text: ClaimText,
  place: Place,
  quantifiers: readonly Place[],
): { isDenied: boolean; isWholeDenied: boolean; places: readonly Place[] } | undefined {
  const within = text.marks.filter(
    (mark) =>
      isWithin(mark, place) &&
      !quantifiers.some((quantifier) => quantifier.from <= mark.from && mark.to <= quantifier.to),
  );
  const nots = within.filter(({ values }) => values.includes("NOT") && !values.includes("NEITHER"));
  const neither = within.filter(({ values }) => values.includes("NEITHER"));
  if (nots.length > 2 || (neither.length > 0 && nots.length > 0)) return undefined;
  const [quantifier] = quantifiers;
  const outer = quantifier ? nots.filter(({ to }) => to <= quantifier.from && quantifier.from - to <= 1) : [];
  const inner = nots.length - outer.length + (neither.length > 0 ? 1 : 0);
  return { isDenied: inner % 2 === 1, isWholeDenied: outer.length % 2 === 1, places: [...nots, ...neither] };
}

/** Whether each unit of a clause is accounted for or says nothing. */
export function isCovered(text: ClaimText, place: Place, coverage: Coverage, isRelation = false): boolean {
  const silent = new Coverage();
  silent.add(
    ...text.marks.filter((mark) =>
      mark.values.some((value) => silentMarks.has(value) || value === "BUT" || (isRelation && value === "RELATING")),
    ),
  );
  for (let at = place.from; at < place.to; at++) {
    if (!coverage.hasUnit(at) && !silent.hasUnit(at)) return false;
  }
  return true;
}
