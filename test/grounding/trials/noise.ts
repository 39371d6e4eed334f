import { Converter } from "opencc-js/cn2t";
import { all, type Catalog } from "../../../src/catalog/snapshot.ts";
import type { Lang } from "../../../src/model/text.ts";
import type { Chance } from "../../chance.ts";
import { type Asked, filled, halfOf, type Split } from "./split.ts";
import { isWhole } from "./stated.ts";
import { mistypedParticle, mistypedWord } from "./typos.ts";
import { noiseWords as english } from "./words/en/noise.ts";
import type { NoiseWords } from "./words/noise-words.ts";
import { noiseWords as chinese } from "./words/zh/noise.ts";

/** Kinds of noise that leave the meaning of a question as it is. */
export const noiseKinds = [
  "greeting",
  "thanks-before",
  "thanks-after",
  "context-before",
  "context-after",
  "politeness",
  "quotation",
  "filler",
  "emoji",
  "typo",
  "lower-case",
  "upper-case",
  "no-punctuation",
  "doubled-punctuation",
  "full-width",
  "traditional",
  "language-mix",
] as const;
export type NoiseKind = (typeof noiseKinds)[number];

export interface NoisyQuestion extends Asked {
  kind: NoiseKind;
}

/** One name in two languages. */
export type NamePair = Record<Lang, string>;

/** Every kind of noise that can be made of a question, once; each draw from `chance` makes others. */
export function noisyVariants(
  { lang, question }: Asked,
  chance: Chance,
  { split, names }: { split: Split; names: readonly NamePair[] },
): NoisyQuestion[] {
  return noiseKinds.flatMap((kind) => {
    const text = makers[kind]({ lang, question, chance, split, names });
    return text === undefined || text === question ? [] : [{ kind, lang, question: text }];
  });
}

/** Names that differ between the languages, longest first; what a name is of in brackets is left out. */
export function namePairs(catalog: Catalog): NamePair[] {
  const types = [
    "feature",
    "concept",
    "mode",
    "component",
    "criterion",
    "dimension",
    "approach",
    "benefit",
    "challenge",
  ];
  const rows = all<{ en: string; zh: string }>(
    catalog,
    `SELECT name_en AS en, name_zh AS zh FROM entity WHERE type IN (SELECT value FROM json_each(?))`,
    JSON.stringify(types),
  );
  const bare = (name: string) => name.replace(/\s*[（(].*$/u, "");
  return rows
    .map(({ en, zh }) => ({ en: bare(en), zh: bare(zh) }))
    .filter(({ en, zh }) => en.toLowerCase() !== zh.toLowerCase() && /\p{Script=Han}/u.test(zh))
    .sort((a, b) => b.en.length - a.en.length);
}

interface Making extends Asked {
  chance: Chance;
  split: Split;
  names: readonly NamePair[];
}
type Maker = (making: Making) => string | undefined;

export const noiseWordsFor: Record<Lang, NoiseWords> = { en: english, zh: chinese };
const spaceOf = (lang: Lang): string => (lang === "en" ? " " : "");
const emojis = "😀 🙏 👍 🤔 😅 🚀 🎉 🔥 😊 🙂 😂 👋 💡 ❓ 🤷 😎 ✨ 🙌 😬 👀 🧐 😇 🐳 ☕ 💯 🤖 📚 🙈 🥺 ⭐ 👩‍💻 ❤️".split(
  " ",
);
const finalPunctuation = /[\s?？。.!！]+$/u;

/** The first letter lowered, unless it may belong to a name. */
function lowered({ lang, question }: Asked): string {
  const [first = ""] = question.split(/[\s,'’]/u);
  const isOpener = noiseWordsFor[lang].openers.includes(first.toLowerCase());
  return isOpener ? question.charAt(0).toLowerCase() + question.slice(1) : question;
}

/** A phrase of a list, with the speaker's role and company filled in. */
function phrase({ lang, chance, split }: Making, list: keyof NoiseWords, slots: Record<string, string> = {}): string {
  const one = (name: keyof NoiseWords) => chance.one(halfOf(noiseWordsFor[lang][name], split));
  return filled(one(list), { role: one("roles"), company: one("companies"), ...slots });
}

const before =
  (list: keyof NoiseWords): Maker =>
  (making) =>
    `${phrase(making, list)}${spaceOf(making.lang)}${making.question}`;

const after =
  (list: keyof NoiseWords): Maker =>
  (making) => {
    const { lang, question } = making;
    const isClosed = finalPunctuation.test(question);
    return `${question}${isClosed ? "" : lang === "en" ? "." : "。"}${spaceOf(lang)}${phrase(making, list)}`;
  };

const makers: Record<NoiseKind, Maker> = {
  greeting: before("greetings"),
  "thanks-before": before("thanksBefore"),
  "thanks-after": after("thanksAfter"),
  "context-before": before("contextBefore"),
  "context-after": after("contextAfter"),
  politeness: (making) => phrase(making, "politeness", { question: lowered(making) }),
  quotation: (making) => phrase(making, "quotations", { question: making.question }),
  filler(making) {
    const { lang, question, chance } = making;
    const filler = phrase(making, "fillers");
    const [first = "", ...others] = question.split(" ");
    const isOpener = noiseWordsFor[lang].openers.includes(first.toLowerCase());
    return isOpener && others.length > 1 && chance.often(0.4)
      ? [`${first},`, filler, ...others].join(" ")
      : `${filler}${spaceOf(lang)}${lowered(making)}`;
  },
  emoji({ question, chance, split }) {
    const emoji = chance.one(halfOf(emojis, split));
    return chance.often(0.3) ? `${emoji} ${question}` : `${question}${chance.often(0.5) ? " " : ""}${emoji}`;
  },
  typo: ({ lang, question, chance }) =>
    mistypedParticle(question, noiseWordsFor[lang].particles, chance) ?? mistypedWord(question, chance),
  "lower-case": ({ question }) => question.toLowerCase(),
  "upper-case": ({ lang, question }) => (lang === "en" ? question.toUpperCase() : undefined),
  "no-punctuation": ({ question }) =>
    question.replace(finalPunctuation, "").replace(/(?<!\d)[,，、;；:：] ?(?!\d)/gu, " "),
  "doubled-punctuation": ({ lang, question, chance }) =>
    question.replace(finalPunctuation, "") +
    chance.one(lang === "en" ? ["??", "???", "?!", "..."] : ["？？", "？！", "。。。"]),
  "full-width": ({ lang, question }) =>
    question.replace(lang === "en" ? /[?,:;!()]/g : /[!-~]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xfee0),
    ),
  traditional: ({ lang, question, chance }) =>
    lang === "zh" ? traditionalScripts[chance.below(traditionalScripts.length)]!(question) : undefined,
  "language-mix": mixed,
};

const traditionalScripts = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));

/** A name in the other language, as bilingual teams put it. */
function mixed({ lang, question, names }: Making): string | undefined {
  const text = question.toLowerCase();
  const [found] = names
    .map((pair) => ({ pair, at: text.indexOf(pair[lang].toLowerCase()) }))
    .filter(({ at, pair }) => at >= 0 && isWhole(question, at, at + pair[lang].length))
    .sort((a, b) => b.pair[lang].length - a.pair[lang].length);
  if (!found) return undefined;
  const other = lang === "en" ? found.pair.zh : found.pair.en.toLowerCase();
  const rest = question.slice(found.at + found.pair[lang].length);
  return lang === "en"
    ? `${question.slice(0, found.at)}${other}${rest}`
    : `${question.slice(0, found.at)} ${other} ${rest}`.replace(/ +/g, " ").trim();
}
