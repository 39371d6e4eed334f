import type { FactIndex } from "./fact-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { Unit } from "./text.ts";

const shortest = 5;

/**
 * Mends slips in names: a word that neither the lexicon nor any text has, and that is one slip away from exactly one
 * known word. Anything less certain stays as it was typed.
 */
export function mended({ root, words }: Lexicon, { postings }: FactIndex, units: Unit[]): Unit[] {
  return units.map((unit) => {
    if (unit.isHan || unit.word.length < shortest || words.has(unit.text) || root.next?.has(unit.text)) return unit;
    if (/\d/.test(unit.word) || postings.has(unit.text)) return unit;
    const near = [...new Set(words.values())].filter((word) => word.length >= shortest && isOneSlip(unit.word, word));
    return near.length === 1 ? { ...unit, text: stem(near[0]!), word: near[0]! } : unit;
  });
}

/** Whether two words differ by one letter added, dropped, changed, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
