/** "a, b and c" */
export const list = (items: readonly string[], conjunction = "and"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;

export const quoted = (text: string): string => `“${text}”`;

/** Fact ids in brackets, after the claim that they support. */
export const citation = (facts: readonly string[]): string => (facts.length === 0 ? "" : ` [${facts.join(", ")}]`);
