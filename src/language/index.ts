import type { Lang } from "../model/text.ts";
import { en, type Language } from "./en/index.ts";
import { zh } from "./zh/index.ts";

const languages: Record<Lang, Language> = { en, zh };

/** The words of a language. Nothing outside this folder holds words of one, or branches on which it is. */
export const wordsIn = (lang: Lang): Language => languages[lang];
