import { normalized } from "../../language/normalized.ts";
import { allMatches, type Lexicon, type Role } from "../parse/lexicon.ts";
import { termsOf, unitsOf } from "../parse/text.ts";

/** A text as it is stored in the index. */
export const indexedText = (text: string): string => termsOf(normalized(text)).join(" ");

const indexedRoles: readonly Role[] = ["ENTITY", "PREDICATE", "SYNONYM"];

/** Tokens of the concepts that a text names, each once, also in the parts of words in camel case. */
export function conceptsOf(lexicon: Lexicon, text: string): string[] {
  const tokens = new Set<string>();
  const parts = text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ");
  const parted = parts === text ? text : `${text} ; ${parts}`;
  for (const matches of allMatches(lexicon, unitsOf(parted))) {
    for (const { senses } of matches) {
      for (const { role, token } of senses) if (indexedRoles.includes(role)) tokens.add(token);
    }
  }
  return [...tokens];
}
