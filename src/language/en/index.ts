import { decisionRecord } from "./decision-record.ts";
import { filter } from "./filter.ts";
import { recommendation } from "./recommendation.ts";

/** English. Its keys are those that every other language has too. */
export const en = { name: "English", decisionRecord, filter, recommendation };

/** Everything the service says in words: labels, names and sentence templates. */
export type Language = typeof en;
