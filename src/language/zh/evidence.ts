import type { Language } from "../en/index.ts";
import { phrase, quoted } from "./phrases.ts";

/** 回答中事实以外的话；键与英文相同。 */
export const evidence: Language["evidence"] = {
  ambiguous: "问题没有指明是哪个服务网格。",
  askedAbout: (name, question) => `${name}：${question}`,
  topics: (name, topics) => phrase`关于 ${name}，文档涉及：${topics.join("、")}。`,
  more: (omitted) => phrase`另有 ${omitted} 条事实也能回答这个问题：请增大 ${"`limit`"} 或 ${"`maxChars`"}。`,
  notFound: (words) => `查找了${quoted(words)}，没有找到相关内容。`,
  notFoundFor: (words, name) => phrase`在关于 ${name} 的内容中查找了${quoted(words)}，没有找到。`,
  noAnswer: "查找过了，没有找到能回答这个问题的事实。",
  noAnswerAbout: (name) => phrase`在关于 ${name} 的内容中没有找到能回答这个问题的事实。`,
  premise: (statement) => `问题以${quoted(statement)}为前提，但文档的说法与此不符。`,
  readAs: (question) => `理解为：${question}`,
  readAsParts: (questions) => phrase`理解为 ${questions.length} 个问题：${questions.join(" | ")}`,
  unansweredPart: (question) => `没有找到${quoted(question)}的答案。`,
};
