import type { Lang } from "../model/text.ts";
import type { Wording } from "./wording.ts";
import { wordingEn } from "./wording-en.ts";
import { wordingZh } from "./wording-zh.ts";

export const wordings: Record<Lang, Wording> = { en: wordingEn, zh: wordingZh };
