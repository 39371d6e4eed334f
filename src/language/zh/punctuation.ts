import type { Language } from "../en/index.ts";

export const punctuation: Language["punctuation"] = {
  fullStop: "。",
  listSeparator: "、",
  labelled: (name, value) => `${name}：${value}`,
};
