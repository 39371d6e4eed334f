import type { Lang } from "../../../src/model/text.ts";

/** A question in a language. */
export interface Asked {
  lang: Lang;
  question: string;
}

/**
 * Half of every list belongs to fitting and tuning, the other half to tests: what is good at only the words that it was
 * tuned with would be worthless.
 */
export type Split = "fit" | "test";

export const halfOf = <T>(list: readonly T[], split: Split): T[] =>
  list.filter((_, at) => at % 2 === (split === "fit" ? 0 : 1));

/** A template with its `{slots}` filled; texts may contain anything. */
export const filled = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

/** The templates of one half, filled; those with a slot that has no text are left out. */
export const allFilled = (
  templates: readonly string[],
  split: Split,
  slots: Readonly<Record<string, string>>,
): string[] =>
  halfOf(templates, split)
    .map((template) => filled(template, slots))
    .filter((text) => !/\{\w+\}/.test(text));
