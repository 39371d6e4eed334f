import type { Language } from "../en/index.ts";
import { levels } from "./levels.ts";
import { list, phrase } from "./phrases.ts";

const within = ({ mode, layer }: Parameters<Language["filter"]["hasFeature"]>[1]): string =>
  `${mode === undefined ? "" : phrase`在${mode}下`}${layer === undefined ? "" : phrase`在${layer}上`}`;

export const filter: Language["filter"] = {
  noCondition: "没有条件",
  anyOfNothing: "空条件列表中的任意一项",
  not: (condition) => (/^(支持|具备)[^，（]+$/.test(condition) ? `不${condition}` : `并非（${condition}）`),
  all: (conditions) => conditions.join("，且"),
  any: (conditions) => `（${conditions.join("，或")}）`,
  hasFeature: (feature, scope) => phrase`${within(scope)}${feature.endsWith("支持") ? "具备" : "支持"}${feature}`,
  featureIs: (feature, support, scope) =>
    phrase`${within(scope)}${feature}的支持程度为${support.map((level) => levels[level]).join("或")}`,
  runsIn: (mode) => phrase`支持${mode}`,
  nameContains: (text) => `名称包含“${text}”`,
  isOneOf: (subject, values) =>
    values.length === 0 ? phrase`${subject}属于空列表` : phrase`${subject}为${list(values, "或")}`,
  isNoneOf: (subject, values) =>
    values.length === 0 ? phrase`${subject}不属于空列表` : phrase`${subject}不为${list(values, "或")}`,
  isWithin(subject, least, most) {
    if (least === undefined && most === undefined) return phrase`文档提及${subject}`;
    const bounds = [...(least === undefined ? [] : [`≥ ${least}`]), ...(most === undefined ? [] : [`≤ ${most}`])];
    return `${subject} ${bounds.join(" 且 ")}`;
  },
  mesh: "网格",
  cncfStatus: "CNCF 状态",
  projectStatus: "项目状态",
  firstRelease: "首次发布年份",
  dimension: (name) => name,
  score: (criterion) => phrase`${criterion}评分`,
};
