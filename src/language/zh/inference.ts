import type { Language } from "../en/index.ts";
import { list } from "./phrases.ts";

type Supports = Language["inference"]["supports"];

/** A space between Chinese and Latin characters. */
const spaced = (text: string): string =>
  text
    .replace(/(\p{Script=Han})(?=[\w(])/gu, "$1 ")
    .replace(/([\w)%])(?=\p{Script=Han})/gu, "$1 ")
    .replace(/([）】。，]) +/g, "$1");

const scopeOf = ({ mode, layer, version, condition }: Parameters<Supports>[3]): string =>
  [
    ...(version === undefined ? [] : [`自 ${version} 版本起`]),
    ...(mode === undefined ? [] : [`在${mode}下`]),
    ...(layer === undefined ? [] : [`在${layer === "L4" ? "四层" : "七层"}（${layer}）`]),
    ...(condition === undefined ? [] : [condition]),
  ].join("");

const verbs: Record<Parameters<Supports>[2], string> = {
  AUTOMATIC: "支持",
  SUPPORTED: "支持",
  OPTIONAL: "可选择支持",
  PARTIAL: "部分支持",
  NONE: "不支持",
};

/** The subject of both halves of a sentence is the mesh, so that the second needn't repeat it. */
export const inference: Language["inference"] = {
  name: (name) => name,
  recommendedAs: (variant, tools) =>
    [
      ...(variant === undefined ? [] : [`采用 ${variant} 时`]),
      ...(tools.length === 0 ? [] : [`与 ${list(tools)} 搭配时`]),
    ].join(""),
  both: (first, second) => `${first}并${second}`,
  supports: (_mesh, feature, level, scope) => `${scopeOf(scope)}${verbs[level]}${feature}`,
  sentence: (claim, because) => spaced(`${because}，因此${claim}。`),
  contradiction: (first, second) => `“${first}”与“${second}”相互矛盾。`,
};
