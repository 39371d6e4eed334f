import { z } from "zod";

export const langSchema = z.enum(["en", "zh"]).describe("Language of the texts: `en` English, `zh` Chinese.");
export type Lang = z.infer<typeof langSchema>;
export const languages = langSchema.options;

const line = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, "must not start or end with whitespace");

export const textSchema = z.strictObject({ en: line, zh: line }).describe("The same text in English and Chinese.");
export type Text = z.infer<typeof textSchema>;
