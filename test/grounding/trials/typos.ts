import type { Chance } from "../../chance.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const neighbours = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/**
 * One edit inside of a word of five letters or more, no acronym: a letter left out, doubled, swapped with the next, or
 * that of the key beside it.
 */
export function mistypedWord(question: string, chance: Chance): string | undefined {
  const long = [...question.matchAll(/(?<![\p{L}\d./-])\p{L}?[a-z]{4,}(?![\p{L}\d]|[/.]\S)/gu)].filter(
    ({ 0: word }) => word.length >= 5,
  );
  if (long.length === 0) return undefined;
  const { 0: word, index } = chance.one(long);
  const at = 1 + chance.below(word.length - 2);
  const letter = word.charAt(at);
  const row = neighbours.find((keys) => keys.includes(letter.toLowerCase()))!;
  const key = row.indexOf(letter.toLowerCase());
  const beside = row.charAt(key + 1) || row.charAt(key - 1);
  const edits = ["", letter + letter, word.charAt(at + 1) + letter, beside];
  const edit = chance.below(edits.length);
  const typed = word.slice(0, at) + edits[edit] + word.slice(at + (edit === 2 ? 2 : 1));
  return question.slice(0, index) + typed + question.slice(index + word.length);
}

/** A particle doubled or left out, where it stands as a word of its own. */
export function mistypedParticle(question: string, particles: readonly string[], chance: Chance): string | undefined {
  const found = [...segmenter.segment(question)].filter(({ segment }) => particles.includes(segment));
  if (found.length === 0) return undefined;
  const { index, segment } = chance.one(found);
  return question.slice(0, index) + (chance.often(0.5) ? "" : segment + segment) + question.slice(index + 1);
}
