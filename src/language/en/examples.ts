/** Examples in the descriptions of operations. */
export const examples = { search: "istoi circuit breaking" };
