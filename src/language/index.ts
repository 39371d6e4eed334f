import { type Lang, languages, type Text } from "../model/text.ts";
import { en, type Language } from "./en/index.ts";
import { zh } from "./zh/index.ts";

const words: Record<Lang, Language> = { en, zh };

/** The words of a language. No code outside this folder contains any, or branches on the language. */
export const wordsIn = (lang: Lang): Language => words[lang];

/** All languages, for texts that may be in any of them or mix them. */
export const everyLanguage: readonly Language[] = languages.map(wordsIn);

/** The same text in every language. */
export const inEachLanguage = (textIn: (words: Language, lang: Lang) => string): Text =>
  Object.fromEntries(languages.map((lang) => [lang, textIn(words[lang], lang)])) as Text;
