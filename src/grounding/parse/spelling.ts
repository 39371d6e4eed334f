import { editDistance } from "../../errors.ts";
import type { FactIndex } from "../retrieve/fact-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { Unit } from "./text.ts";

const minimumLength = 5;

/**
 * Corrects typing errors in names: a word that neither the lexicon nor any text has, and that is one edit away from exactly
 * one word of the lexicon. Anything less certain stays as it was typed.
 */
export function correctSpelling({ root, words }: Lexicon, { postings }: FactIndex, units: Unit[]): Unit[] {
  return units.map((unit) => {
    if (unit.isHan || unit.word.length < minimumLength || words.has(unit.text) || root.next?.has(unit.text))
      return unit;
    if (/\d/.test(unit.word) || postings.has(unit.text)) return unit;
    const near = [...new Set(words.values())].filter(
      (word) => word.length >= minimumLength && isOneEdit(unit.word, word),
    );
    return near.length === 1 ? { ...unit, text: stem(near[0]!), word: near[0]! } : unit;
  });
}

/** Whether words of at least five letters are one edit apart; such words share their first or last two letters. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || !(b.startsWith(a.slice(0, 2)) || b.endsWith(a.slice(-2)))) return false;
  return editDistance(a, b) === 1;
}
