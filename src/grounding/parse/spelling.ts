import { placeOf } from "../../language/commonness.ts";
import type { FactIndex } from "../retrieve/fact-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { Unit } from "./text.ts";

/** Shorter words have too many neighbours. */
const shortest = { name: 5, other: 6 };

/**
 * Corrects typing errors: a word that neither the lexicon, nor any text, nor everyday language has becomes the word of the
 * lexicon that is a slip away from it, a name before others. A slip seldom concerns the first letter. Anything less certain
 * stays as it was typed: it may be a name.
 */
export function correctSpelling({ root, words, spellings }: Lexicon, { postings }: FactIndex, units: Unit[]): Unit[] {
  return units.map((unit) => {
    const { word, text, isHan, isMarked } = unit;
    if (isHan || word.length < shortest.name || !/^[a-z]+$/.test(word)) return unit;
    if (words.has(text) || root.next?.has(text) || postings.has(text) || placeOf(word) !== undefined) return unit;
    const near = slipsOf(word).filter((each) => each[0] === word[0] && spellings.has(each));
    const names = near.filter((each) => words.get(stem(each)) === each);
    const found = names.length > 0 || isMarked || word.length < shortest.other ? names : near;
    const best = found.sort((a, b) => (placeOf(a) ?? rare) - (placeOf(b) ?? rare))[0];
    return best === undefined ? unit : { ...unit, text: stem(best), word: best };
  });
}

/** Whether a word is a slip away from a common one, and so perhaps no name. */
export const isNearlyCommon = (word: string): boolean =>
  word.length < shortest.other || !/^[a-z]+$/.test(word)
    ? false
    : slipsOf(word).some((each) => each[0] === word[0] && (placeOf(each) ?? rare) < mostCommon);

/** Among so many words, most people find the one they slipped on. */
const mostCommon = 4000;

/** A place after all common words. */
const rare = 1e9;

const letters = "abcdefghijklmnopqrstuvwxyz";

/** All words that are one slip away: a letter left out, added, replaced, or swapped with its neighbour. */
function slipsOf(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== "") found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      found.add(head + letter + tail);
      if (tail !== "") found.add(head + letter + tail.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
