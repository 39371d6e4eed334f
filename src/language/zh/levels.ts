import type { Language } from "../en/index.ts";

export const levels: Language["levels"] = {
  AUTOMATIC: "自动",
  SUPPORTED: "支持",
  OPTIONAL: "可选",
  PARTIAL: "部分支持",
  NONE: "不支持",
  UNKNOWN: "文档未提及",
};
