import { LRUCache } from "lru-cache";

/** Texts repeat the same few thousand words. */
const stems = new LRUCache<string, string>({ max: 8_192 });

const vowel = /[aeiouy]/;

const endings: readonly (readonly [RegExp, string, number])[] = [
  [/(?:ability|ibility)$/, "abl", 3],
  [/ities$/, "", 4],
  [/ity$/, "", 4],
  [/ily$/, "y", 3],
  [/(?:ier|ied|ies)$/, "y", 2],
  [/(?:ness|ment|ments)$/, "", 4],
  [/ly$/, "", 4],
];

/**
 * A small suffix stripper in the manner of Porter. Stems need not be words: they only have to unite the forms of a word
 * (install, installing, installation) and keep names apart.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  let root = stems.get(word);
  if (root === undefined) {
    root = cut(word);
    stems.set(word, root);
  }
  return root;
}

function cut(word: string): string {
  let root = plural(word);
  for (const [pattern, replacement, shortest] of endings) {
    const rest = root.replace(pattern, replacement);
    if (rest !== root && rest.length >= shortest) {
      root = rest;
      break;
    }
  }
  root = verb(root);
  if (/[st]ion$/.test(root) && root.length >= 6) root = root.slice(0, -3);
  if (root.endsWith("at") && root.length >= 6) root = root.slice(0, -2);
  if (root.endsWith("er") && root.length >= 5) root = root.slice(0, -2);
  if (root.endsWith("e") && root.length >= 4) root = root.slice(0, -1);
  return root;
}

function plural(word: string): string {
  if (/(?:ss|us|is|os)$/.test(word)) return word;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function verb(word: string): string {
  for (const ending of ["ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (root.length < 3 || !vowel.test(root)) return word;
    return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
  }
  return word;
}
