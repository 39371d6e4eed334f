import type { Language } from "../en/index.ts";
import { decisionRecord } from "./decision-record.ts";
import { filter } from "./filter.ts";
import { recommendation } from "./recommendation.ts";

/** Simplified Chinese. */
export const zh: Language = { name: "中文", decisionRecord, filter, recommendation };
