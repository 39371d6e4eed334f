import type { Language } from "../en/index.ts";
import { list, phrase } from "./phrases.ts";

/** 如何识别能按数值回答的问题，以及结论怎么写；键与英文相同。 */
export const answers: Language["answers"] = {
  yesNo: [
    ["^(?:那|那么|所以|但是?)*(.*◆.+?)(?:的)?(?:吗|(?<![什怎多那这])么|嘛|没有?|不)$", "$1"],
    [
      "^(?:那|那么|所以|但是?)*(.*◆.*?)(?:是不是|是否|能不能|能否|可不可以|可否|会不会|有没有|要不要|需不需要|需要不需要)(.+?)(?:的)?(?:呢|吗)?$",
      "$1$2",
    ],
    ["^(?:那|那么|所以|但是?)*(.*◆.*?)(?:支不支持|支持不支持|支持还是不支持)(.+?)(?:呢|吗)?$", "$1支持$2"],
    ["^(?:是不是|是否)(.*◆.+?)(?:呢|吗)?$", "$1"],
  ],
  count: "多少|(?<!哪)几[个种款家]",
  yes: (because) => `是：${because}`,
  no: (because) => `否：${because}`,
  contested: (because) => `文档的说法不一：${because}`,
  matching: (names, undecided) =>
    `${names.length === 0 ? "没有已知符合的" : list(names)}。${undecided.length > 0 ? phrase`文档未说明：${list(undecided)}。` : ""}`,
  counted: (names, undecided) =>
    `${phrase`${undecided.length > 0 ? "至少 " : ""}${names.length} 个`}${names.length > 0 ? `：${list(names)}` : ""}。${undecided.length > 0 ? phrase`文档未说明：${list(undecided)}。` : ""}`,
  leading: (names, property, value) =>
    phrase`${list(names)}（${property}：${value}${names.length > 1 ? "，并列" : ""}）。`,
  unranked: (undecided) => phrase`没有评价：${list(undecided)}。`,
  stated: (name, label) => phrase`${name}：${label}`,
  joined: (parts) => parts.map((part) => (/[。！？]$/u.test(part) ? part : `${part}。`)).join(""),
  sides: (heading, labels) => `${heading}：${labels.join("；")}`,
};
