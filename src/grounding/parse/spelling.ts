import { placeOf } from "../../language/commonness.ts";
import type { FactIndex } from "../retrieve/fact-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { Unit } from "./text.ts";

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this length on any slip may be corrected; before, only the usual ones. */
const long = 6;

/**
 * Corrects typing errors: a word that neither the lexicon, nor any text, nor everyday language has becomes the word of the
 * lexicon that is a slip away from it, a name before others, or that it abbreviates. A slip seldom concerns the first letter. Anything less certain
 * stays as it was typed: it may be a name.
 */
export function correctSpelling({ root, words, spellings }: Lexicon, { postings }: FactIndex, units: Unit[]): Unit[] {
  return units.map((unit) => {
    const { word, text, isHan, isMarked } = unit;
    if (isHan || word.length < shortest || !/^[a-z]+$/.test(word)) return unit;
    if (words.has(text) || root.next?.has(text) || postings.has(text) || placeOf(word) !== undefined) return unit;
    const near = slipsOf(word).filter((each) => each[0] === word[0] && spellings.has(each));
    const names = near.filter((each) => word.length > shortest && words.get(stem(each)) === each);
    const found = names.length > 0 || isMarked ? names : near;
    const meant = found.length > 0 || isMarked ? found : [...spellings].filter((each) => each.startsWith(word));
    const best = meant.sort((a, b) => (placeOf(a) ?? rare) - (placeOf(b) ?? rare))[0];
    return best === undefined ? unit : { ...unit, text: stem(best), word: best };
  });
}

/** Whether a word is a slip away from a common one, and so perhaps no name. */
export const isNearlyCommon = (word: string): boolean =>
  word.length < shortest || !/^[a-z]+$/.test(word)
    ? false
    : slipsOf(word).some((each) => each[0] === word[0] && (placeOf(each) ?? rare) < mostCommon);

/** Among so many words, most people find the one they slipped on. */
const mostCommon = 4000;

/** A place after all common words. */
const rare = 1e9;

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** The keys around each letter. */
const neighbours = new Map(
  rows.flatMap((row, at) =>
    [...row].map((letter, place) => {
      const near = [at - 1, at, at + 1].flatMap((line) => (rows[line] ?? "").slice(Math.max(0, place - 1), place + 2));
      return [letter, near.join("").replace(letter, "")] as const;
    }),
  ),
);
const letters = rows.join("");

/**
 * All words that are one slip away: a letter left out, swapped with its neighbour, typed twice, or hit beside its key; in
 * long words, any letter too many or for another.
 */
function slipsOf(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const typed = tail[0] ?? "";
    if (tail !== "" && (word.length >= long || typed === tail[1] || typed === head.at(-1)))
      found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) found.add(head + letter + tail);
    const instead =
      word.length >= long ? letters : (neighbours.get(typed) ?? "") + (head.at(-1) === typed ? letters : "");
    if (tail !== "") for (const letter of instead) found.add(head + letter + tail.slice(1));
  }
  found.delete(word);
  return [...found];
}
