import { ConverterFactory } from "opencc-js/core";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import { from, to } from "opencc-js/preset/t2cn";
import { regionalWords, sharedWords } from "./regional-words.ts";

/** Characters that a table of OpenCC replaces: `開 开|門 门`. */
const replacedBy = (table: unknown): ReadonlySet<string | undefined> =>
  new Set(
    String(table)
      .split("|")
      .map((pair) => pair.split(" "))
      .flatMap(([character, other]) => (character === other ? [] : [character])),
  );
const traditional = replacedBy(to.cn!.flat().at(-1));
const simple = replacedBy(simplifiedCharacters);

/**
 * A text in the characters and words of the mainland, in which the catalog is written: 軟體 is 软件. Text that could be
 * anybody's, such as 支援, may have words of Taiwan; text that is simplified already has none.
 */
export function simplified(text: string): string {
  let isNeutral = han.test(text);
  let isTraditional = false;
  if (!isNeutral) return text;
  for (const char of text) {
    if (traditional.has(char)) isTraditional = true;
    else if (simple.has(char)) isNeutral = false;
  }
  if (!isTraditional && !isNeutral) return text;
  convert ??= converter();
  return convert(text);
}

const han = /\p{Script=Han}/u;

/** Making one takes some ten milliseconds, which are spent only when one is needed. */
let convert: ((text: string) => string) | undefined;

function converter(): (text: string) => string {
  const kept = sharedWords.map((word) => [word, word] as const);
  const regional = [kept, regionalWords, ...from.twp!.flat(), ...from.hkp!.flat()];
  return ConverterFactory(regional, ...to.cn!);
}
