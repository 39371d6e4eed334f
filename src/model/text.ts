import { z } from "zod";

export const langSchema = z.enum(["en", "zh"]).describe("Language of the texts: `en` English, `zh` Chinese.");
export type Lang = z.infer<typeof langSchema>;
export const languages = langSchema.options;

/** The language of a tag such as `zh-Hant-TW` or `en_US`, in any case; anything else stays as it is. */
const languageOfTag = (tag: unknown): unknown => {
  const [, primary] = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(String(tag)) ?? [];
  return languages.find((lang) => lang === primary?.toLowerCase()) ?? tag;
};

/** A language as callers name it: by its code or by a tag that begins with it, as in the Accept-Language header. */
export const langTagSchema = z.preprocess(languageOfTag, langSchema);

const line = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, "must not start or end with whitespace");

export const textSchema = z.strictObject({ en: line, zh: line }).describe("The same text in English and Chinese.");
export type Text = z.infer<typeof textSchema>;
