import type { SupportLevel } from "../../model/value.ts";
import type { Language } from "../en/index.ts";
import { levels } from "./levels.ts";
import { punctuation } from "./punctuation.ts";

export const labels: Language["labels"] = {
  relation: (predicate, name) => punctuation.labelled(predicate, name.replace(/（[^）]*）$/u, "")),
  support: (feature, level) =>
    punctuation.labelled(feature, feature.endsWith("支持") ? (answers[level] ?? levels[level]) : levels[level]),
};

/** What has 支持 in its name is not said to be 支持 as well. */
const answers: Partial<Record<SupportLevel, string>> = { SUPPORTED: "有", NONE: "无" };
