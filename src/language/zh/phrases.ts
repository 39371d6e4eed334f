const latinEnd = /[\w)\]%]$/;
const latinStart = /^[\w(]/;
const hanEnd = /\p{Script=Han}$/u;
const hanStart = /^\p{Script=Han}/u;
const punctuationEnd = /[，。；：、（）“”]$/;

/**
 * A template that joins its parts by the rules of Chinese typography: a space between Chinese and Latin characters, none
 * after Chinese punctuation. The values themselves are not changed.
 */
export function phrase(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = texts.flatMap((text, index) => (index === 0 ? [text] : [String(values[index - 1]), text]));
  return parts.reduce((before, after) => {
    if (punctuationEnd.test(before)) return before + after.trimStart();
    const meet = (hanEnd.test(before) && latinStart.test(after)) || (latinEnd.test(before) && hanStart.test(after));
    return `${before}${meet ? " " : ""}${after}`;
  });
}

export const list = (items: readonly (string | number)[], conjunction = "和"): string =>
  items.length < 2 ? items.join("") : phrase`${items.slice(0, -1).join("、")}${conjunction}${items.at(-1)!}`;

export const quoted = (text: string): string => `“${text}”`;

/** Fact ids in brackets, after the claim that they support. */
export const citation = (facts: readonly string[]): string => (facts.length === 0 ? "" : ` [${facts.join(", ")}]`);
