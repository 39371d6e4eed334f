import type { Language } from "../en/index.ts";
import { levels } from "./levels.ts";
import { punctuation } from "./punctuation.ts";

const within = ({ mode, layer }: Parameters<Language["labels"]["support"]>[2] = {}): string => {
  const limits = [mode, layer].filter((limit) => limit !== undefined);
  return limits.length === 0 ? "" : `（${limits.join("，")}）`;
};

export const labels: Language["labels"] = {
  relation: (predicate, name, scope) =>
    punctuation.labelled(predicate, `${name.replace(/（[^）]*）$/u, "")}${within(scope)}`),
  score: (criterion, score) => punctuation.labelled(`${criterion}评分`, score),
  withBasis: (label, basis) => `${label}（${basis}）`,
  support: (feature, level, scope) => punctuation.labelled(`${feature}${within(scope)}`, levels[level]),
};
