import type { Catalog } from "../../catalog/snapshot.ts";
import { allMatches, conceptToken, lexiconOf } from "../parse/lexicon.ts";
import { unitsOf } from "../parse/text.ts";
import type { SearchTerms } from "./search.ts";

export interface Highlight {
  start: number;
  end: number;
}

/** The parts of a text that match a search: its words, and wordings of the concepts that it names. */
export function highlightsOf(catalog: Catalog, { groups }: SearchTerms, text: string): Highlight[] {
  const wanted = new Set(groups.flat());
  const units = unitsOf(text);
  const isMarked = units.map((unit, at) => {
    const [before, after] = [units[at - 1], units[at + 1]];
    if (!unit.isHan) return wanted.has(unit.text);
    if (before?.isHan && wanted.has(before.text + unit.text)) return true;
    return after?.isHan === true && wanted.has(unit.text + after.text);
  });
  for (const matches of allMatches(lexiconOf(catalog), units)) {
    for (const { from, to, senses } of matches) {
      if (senses.some(({ role, target }) => wanted.has(conceptToken(role, target)))) isMarked.fill(true, from, to);
    }
  }
  const found: Highlight[] = [];
  for (const [at, unit] of units.entries()) {
    if (!isMarked[at]) continue;
    const last = found.at(-1);
    if (last && isMarked[at - 1] && !unit.afterBreak) last.end = unit.end;
    else found.push({ start: unit.start, end: unit.end });
  }
  return found;
}
