import type { SupportLevel } from "../../model/value.ts";
import type { Language } from "../en/index.ts";

const levels: Record<SupportLevel, string> = {
  AUTOMATIC: "自动",
  SUPPORTED: "支持",
  OPTIONAL: "可选",
  PARTIAL: "部分支持",
  NONE: "不支持",
  UNKNOWN: "文档未提及",
};

export const filter: Language["filter"] = {
  noCondition: "无条件",
  anyOfNothing: "空条件中的任一项",
  not: (condition) => `并非（${condition}）`,
  all: (conditions) => conditions.join("且"),
  any: (conditions) => `（${conditions.join("或")}）`,
  hasFeature: (feature) => `具备${feature}`,
  featureIs: (feature, support) => `${feature}：${support.map((level) => levels[level]).join("或")}`,
  runsIn: (mode) => `支持${mode}`,
  nameContains: (text) => `名称包含“${text}”`,
  isOneOf: (subject, values) => (values.length === 0 ? `${subject}属于空列表` : `${subject}为 ${values.join(" 或 ")}`),
  isNoneOf: (subject, values) =>
    values.length === 0 ? `${subject}不属于空列表` : `${subject}不为 ${values.join(" 或 ")}`,
  isWithin(subject, least, most) {
    if (least === undefined && most === undefined) return `文档提及${subject}`;
    const bounds = [...(least === undefined ? [] : [`≥ ${least}`]), ...(most === undefined ? [] : [`≤ ${most}`])];
    return `${subject} ${bounds.join(" 且 ")}`;
  },
  mesh: "网格",
  cncfStatus: "CNCF 状态",
  projectStatus: "项目状态",
  firstRelease: "首次发布年份",
  dimension: (name) => name,
  score: (criterion) => `${criterion}评分`,
};
