import { normalized } from "../../language/normalized.ts";
import { stem } from "./stem.ts";

/** The smallest part of a text to look up: a stemmed word, or one Chinese character. */
export interface Unit {
  /** Stemmed word, or the character. */
  text: string;
  /** As written in the text, in lower case. */
  word: string;
  isHan: boolean;
  start: number;
  end: number;
  /** Whether punctuation separates this unit from the one before. */
  afterBreak: boolean;
  /** Whether it has a capital letter or a digit in the text, as names and numbers do. */
  isMarked: boolean;
}

const unitPattern =
  /c\+\+|[a-z]+\/\d+(?:\.\d+)?(?![\p{L}\p{N}])|v?\d+(?:\.\d+)+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const hanPattern = /^\p{Script=Han}$/u;
/** No Chinese character comes before it, which spares a test. */
const firstHan = "\u2e80";
const capitalOrDigit = /[\p{Lu}\p{N}]/u;
const digit = /\p{N}/u;
const isShouted = (text: string): boolean => /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(text) && !/\p{Ll}/u.test(text);
const joint = /^[\s\-_/'’"“”「」《》`·]*$/;

const wide = /[\uff01-\uff5e\u3000]/g;
const narrow = (char: string): string =>
  char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase();

/** Lower case, half width and simplified, with every character in its place, so that positions in the text stay valid. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few letters become longer in lower case: they stay as they are.
  const kept = lower.length === text.length ? lower : [...text].map(loweredInPlace).join("");
  const narrowed = kept.replace(wide, narrow);
  const plain = normalized(narrowed);
  return plain.length === narrowed.length ? plain : narrowed;
}

function loweredInPlace(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

export function unitsOf(text: string): Unit[] {
  const folded = fold(text);
  const units: Unit[] = [];
  // Where every letter is a capital, none of them marks a name.
  const marked = isShouted(text) ? digit : capitalOrDigit;
  let end = 0;
  for (const { 0: word, index } of folded.matchAll(unitPattern)) {
    const isHan = word >= firstHan && hanPattern.test(word);
    units.push({
      text: isHan ? word : stem(word),
      word,
      isHan,
      start: index,
      end: index + word.length,
      afterBreak: end > 0 && index > end && !joint.test(folded.slice(end, index)),
      isMarked: !isHan && marked.test(text.slice(index, index + word.length)),
    });
    end = index + word.length;
  }
  return units;
}

/** Pairs of adjacent characters; a single character stays itself. */
export function bigrams(units: readonly Unit[]): string[] {
  if (units.length === 1) return [units[0]!.text];
  return units.slice(1).map((unit, index) => units[index]!.text + unit.text);
}

const isCamel = /[a-z\d][A-Z]/;
const camel = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+[a-z]*/g;

/**
 * The index terms of a text: its stemmed words, the parts of words in camel case, and pairs of Chinese characters. Chinese
 * is not segmented on purpose: segmenters split the terms of this field wrongly, and differently by version.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  let run: Unit[] = [];
  const close = () => {
    if (run.length > 0) terms.push(...bigrams(run));
    run = [];
  };
  for (const unit of unitsOf(text)) {
    if (unit.isHan) {
      if (unit.afterBreak || (run.length > 0 && run.at(-1)!.end !== unit.start)) close();
      run.push(unit);
      continue;
    }
    close();
    terms.push(unit.text);
    const written = text.slice(unit.start, unit.end);
    if (isCamel.test(written)) terms.push(...written.match(camel)!.map((part) => stem(part.toLowerCase())));
  }
  close();
  return terms;
}

/** The words of a text, separated by white space. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));
