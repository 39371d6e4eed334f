import type { Language } from "../en/index.ts";
import { levels } from "./levels.ts";
import { punctuation } from "./punctuation.ts";

export const labels: Language["labels"] = {
  relation: (predicate, name) => punctuation.labelled(predicate, name.replace(/（[^）]*）$/u, "")),
  score: (criterion, score) => punctuation.labelled(`${criterion}评分`, score),
  withBasis: (label, basis) => `${label}（${basis}）`,
  support: (feature, level) => punctuation.labelled(feature, levels[level]),
};
