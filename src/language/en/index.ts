import { filter } from "./filter.ts";

/** English. Its keys are those that every other language has too. */
export const en = { name: "English", filter };

/** Everything the service says in words: labels, names and sentence templates. */
export type Language = typeof en;
