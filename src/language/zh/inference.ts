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

const claims: Record<Parameters<Supports>[2], (feature: string, scope: string) => string> = {
  AUTOMATIC: (feature, scope) => `${scope}支持${feature}`,
  SUPPORTED: (feature, scope) => `${scope}支持${feature}`,
  OPTIONAL: (feature, scope) => `${scope}支持${feature}（可选）`,
  PARTIAL: (feature, scope) => (scope === "" ? `部分支持${feature}` : `仅${scope}支持${feature}`),
  NONE: (feature, scope) => `${scope}不支持${feature}`,
};

/** A claim has no subject: where the sentence has had the mesh as one, it needn't be repeated. */
export const inference: Language["inference"] = {
  name: (name) => name,
  plainName: (name) => name.replace(/（[^）]*）$/u, ""),
  recommendedAs: (variant, tools) =>
    [
      ...(variant === undefined ? [] : [`采用 ${variant} 时`]),
      ...(tools.length === 0 ? [] : [`与 ${list(tools)} 搭配时`]),
    ].join(""),
  both: (first, second) => `${first}并${second}`,
  supports: (_mesh, feature, level, scope) => claims[level](feature, scopeOf(scope)),
  limits: scopeOf,
  sentence: spaced,
  contradiction: (first, second) => `“${first}”与“${second}”相互矛盾。`,
};
