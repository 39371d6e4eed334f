import { hasRole } from "./lexicon.ts";
import type { Question } from "./question.ts";

/** Stands for the first name of a question in the patterns of the languages. */
export const firstName = "◆";

/** A pattern over a question, with the claim that follows from it. */
export type ClaimForm = readonly [pattern: string, claim: string];

export const compiledForms = (forms: readonly ClaimForm[]): { pattern: RegExp; claim: string }[] =>
  forms.map(([pattern, claim]) => ({ pattern: new RegExp(pattern, "iu"), claim }));

/** The claims that follow from a question by the forms that it has. */
export function claimsIn(
  { items, units, text, asking }: Question,
  forms: readonly { pattern: RegExp; claim: string }[],
): string[] {
  const first = items.find((item) => !item.isContext && (hasRole(item, "ENTITY") || item.isName));
  if (!first) return [];
  const written = text.slice(units[first.from]!.start, units[first.to - 1]!.end);
  const place = asking.indexOf(written);
  if (place < 0) return [];
  const marked = `${asking.slice(0, place)}${firstName}${asking.slice(place + written.length)}`;
  // White space beside Chinese says nothing, and patterns leave it out.
  const bare = marked
    .trim()
    .replace(/[\s\p{P}]+$/u, "")
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "");
  return forms.flatMap(({ pattern, claim }) => {
    const found = pattern.exec(bare);
    return found ? [found[0].replace(pattern, claim).replaceAll(firstName, written)] : [];
  });
}
