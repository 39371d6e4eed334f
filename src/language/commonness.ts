import { commonWords as english } from "./en/common-words.gen.ts";
import { commonWords as chinese } from "./zh/common-words.gen.ts";

/** Chinese words have up to this many characters. */
const longest = 4;

let places: Map<string, number> | undefined;

/** The place of a word in the list of its language, most common first; undefined if it is in none. */
export function placeOf(word: string): number | undefined {
  if (!places) {
    places = new Map();
    for (const list of [english, chinese]) {
      for (const [place, each] of list.trim().split(/\s+/).entries()) places.set(each, place + 1);
    }
  }
  return places.get(word);
}

/** Up to this place in its list, a word says nothing; beyond the last one, everything. */
const [first, last] = [20, 30_000].map(Math.log10) as [number, number];

/** How much a word says by itself, 0–1: the rarer in everyday texts, the more. 1 for words that are in no list. */
export function informativeness(word: string): number {
  const place = placeOf(word.toLowerCase());
  if (place === undefined) return 1;
  return Math.min(1, Math.max(0, (Math.log10(place) - first) / (last - first)));
}

/** How many of these characters, from the first on, make up a word of the list; 1 if none do. */
export function dictionaryWordAt(characters: readonly string[]): number {
  let length = characters.length;
  while (length > 1 && placeOf(characters.slice(0, length).join("")) === undefined) length--;
  return length;
}

/** The most informative word of a Chinese text without spaces; 1 if none of its words is common. */
export function informativenessWithin(text: string): number {
  let most = -1;
  const characters = [...text];
  for (let at = 0; at < characters.length; ) {
    const length = dictionaryWordAt(characters.slice(at, at + longest));
    if (length > 1) most = Math.max(most, informativeness(characters.slice(at, at + length).join("")));
    at += length;
  }
  return most < 0 ? 1 : most;
}
