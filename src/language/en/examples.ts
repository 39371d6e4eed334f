/** Examples in descriptions of operations. */
export const examples = { search: "istoi circuit breaking" };
