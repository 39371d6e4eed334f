import type { Lang } from "../../../src/model/text.ts";

/** Ways to say the same; `{a}` and the like are filled in. Each list holds at least three. */
export const wordings: Record<string, Record<Lang, readonly string[]>> = {
  score: {
    en: [
      "{a} scores {n} on {p}.",
      "{a}'s {p} score is {n}.",
      "For {p}, {a} gets {n} points.",
      "{a} was given {n} out of 10 for {p}.",
      "The score of {a} for {p} is {n}.",
    ],
    zh: ["{a} 的{p}得分是 {n} 分。", "{a} 在{p}上得了 {n} 分。", "在{p}方面，{a} 得 {n} 分。", "{a} 的{p}评分为 {n}。"],
  },
  notScore: {
    en: ["{a} does not score {n} on {p}.", "{a}'s {p} score isn't {n}."],
    zh: ["{a} 的{p}得分不是 {n} 分。", "{a} 在{p}上没有得 {n} 分。"],
  },
  above: {
    en: ["{a} scores more than {n} on {p}.", "{a}'s {p} score is above {n}.", "For {p}, {a} gets over {n} points."],
    zh: ["{a} 的{p}得分高于 {n} 分。", "{a} 的{p}得分超过 {n} 分。", "在{p}方面，{a} 得分超过 {n}。"],
  },
  below: {
    en: [
      "{a} scores less than {n} on {p}.",
      "{a}'s {p} score is below {n}.",
      "For {p}, {a} gets fewer than {n} points.",
    ],
    zh: ["{a} 的{p}得分低于 {n} 分。", "{a} 的{p}得分不到 {n} 分。", "在{p}方面，{a} 得分低于 {n}。"],
  },
  atLeast: {
    en: [
      "{a} scores at least {n} on {p}.",
      "{a}'s {p} score is {n} or higher.",
      "For {p}, {a} gets no less than {n} points.",
    ],
    zh: ["{a} 的{p}得分至少 {n} 分。", "{a} 的{p}得分不低于 {n} 分。", "{a} 的{p}得分在 {n} 分以上。"],
  },
  between: {
    en: ["{a}'s {p} score is between {n} and {m}.", "{a} scores between {n} and {m} on {p}."],
    zh: ["{a} 的{p}得分介于 {n} 到 {m} 之间。", "{a} 的{p}得分在 {n} 到 {m} 分之间。"],
  },
  moreThan: {
    en: [
      "{a} scores higher than {b} on {p}.",
      "{a}'s {p} score is higher than {b}'s.",
      "{a} has a higher {p} score than {b}.",
      "On {p}, {a} gets more points than {b}.",
    ],
    zh: ["{a} 的{p}得分高于 {b}。", "{a} 的{p}得分比 {b} 高。", "在{p}方面，{a} 的得分比 {b} 更高。"],
  },
  lessThan: {
    en: [
      "{a} scores lower than {b} on {p}.",
      "{a}'s {p} score is lower than {b}'s.",
      "{a} has a lower {p} score than {b}.",
    ],
    zh: ["{a} 的{p}得分低于 {b}。", "{a} 的{p}得分比 {b} 低。", "在{p}方面，{a} 的得分比 {b} 更低。"],
  },
  same: {
    en: [
      "{a} and {b} have the same {p} score.",
      "{a} scores the same as {b} on {p}.",
      "{a} ties with {b} on the {p} score.",
      "The {p} scores of {a} and {b} are equal.",
    ],
    zh: ["{a} 和 {b} 的{p}得分相同。", "{a} 与 {b} 的{p}得分一样。", "在{p}得分上，{a} 和 {b} 持平。"],
  },
  both: {
    en: ["{a} and {b} both score {n} on {p}.", "Both {a} and {b} get {n} points for {p}."],
    zh: ["{a} 和 {b} 的{p}得分都是 {n} 分。", "{a} 与 {b} 在{p}上都得了 {n} 分。"],
  },
  highest: {
    en: [
      "{a} has the highest {p} score.",
      "{a} scores highest on {p}.",
      "The mesh with the highest score for {p} is {a}.",
    ],
    zh: ["{a} 的{p}得分最高。", "在{p}方面，{a} 得分最高。", "{p}得分最高的是 {a}。"],
  },
  lowest: {
    en: ["{a} has the lowest {p} score.", "{a} scores lowest on {p}."],
    zh: ["{a} 的{p}得分最低。", "在{p}方面，{a} 得分最低。"],
  },
  total: {
    en: ["{a}'s overall score is {n}.", "{a} has a total score of {n}.", "In total, {a} scores {n}."],
    zh: ["{a} 的综合得分是 {n}。", "{a} 的总分为 {n} 分。", "{a} 综合得分 {n} 分。"],
  },
  totalAbove: {
    en: [
      "{a}'s overall score is higher than {b}'s.",
      "{a} has a higher total score than {b}.",
      "Overall, {a} scores higher than {b}.",
    ],
    zh: ["{a} 的综合得分高于 {b}。", "{a} 的总分比 {b} 高。"],
  },
  level: {
    en: ["{a}'s {r} is {l}.", "The {r} of {a} is {l}.", "In the table, the {r} of {a} is rated {l}."],
    zh: ["{a} 的{r}{l}。", "{a} 的{r}是{l}。", "表中 {a} 的{r}为{l}。"],
  },
  notLevel: {
    en: ["{a}'s {r} is not {l}.", "The {r} of {a} isn't {l}."],
    zh: ["{a} 的{r}不是{l}。", "{a} 的{r}并非{l}。"],
  },
  better: {
    en: [
      "{a} has better {r} than {b}.",
      "{a} is better than {b} in {r}.",
      "In {r}, {a} beats {b}.",
      "When it comes to {r}, {a} is superior to {b}.",
    ],
    zh: ["{a} 的{r}优于 {b}。", "在{r}方面，{a} 比 {b} 好。", "{a} 的{r}比 {b} 更好。"],
  },
  has: {
    en: ["{a} supports {f}.", "{a} has {f}.", "{a} offers {f}.", "{f} is available in {a}."],
    zh: ["{a} 支持{f}。", "{a} 提供{f}。", "{a} 具备{f}。"],
  },
  hasNot: {
    en: ["{a} does not support {f}.", "{a} has no {f}.", "{a} lacks {f}.", "{a} doesn't offer {f}."],
    zh: ["{a} 不支持{f}。", "{a} 没有{f}。", "{a} 不具备{f}。"],
  },
  bothHave: {
    en: ["Both {a} and {b} support {f}.", "{a} and {b} support {f}.", "{a} as well as {b} offers {f}."],
    zh: ["{a} 和 {b} 都支持{f}。", "{a} 与 {b} 均支持{f}。"],
  },
  neitherHas: {
    en: ["Neither {a} nor {b} supports {f}.", "{a} and {b} do not support {f}."],
    zh: ["{a} 和 {b} 都不支持{f}。", "{a} 与 {b} 均不支持{f}。"],
  },
  contrast: {
    en: [
      "{a} supports {f}, but {b} does not.",
      "{a} supports {f}, while {b} doesn't.",
      "{a} has {f} and {b} does not.",
    ],
    zh: ["{a} 支持{f}，而 {b} 不支持。", "{a} 支持{f}，但 {b} 不支持。"],
  },
  allHave: {
    en: [
      "All meshes in the table support {f}.",
      "Every mesh in the table supports {f}.",
      "All five meshes in the comparison table support {f}.",
    ],
    zh: ["表中所有网格都支持{f}。", "表中每个网格都支持{f}。", "对比表中五个网格都支持{f}。"],
  },
  noneHas: {
    en: ["No mesh in the table supports {f}.", "None of the meshes in the table supports {f}."],
    zh: ["表中没有一个网格支持{f}。", "表中没有任何网格支持{f}。"],
  },
  onlyHas: {
    en: ["Only {a} supports {f}.", "{a} is the only mesh that supports {f}.", "In the table, only {a} supports {f}."],
    zh: ["只有 {a} 支持{f}。", "{a} 是唯一支持{f}的网格。"],
  },
  atLeastHave: {
    en: ["At least {n} meshes in the table support {f}.", "At least {n} of the meshes in the table support {f}."],
    zh: ["表中至少有 {n} 个网格支持{f}。", "表中至少 {n} 个网格支持{f}。"],
  },
  exactlyHave: {
    en: ["Exactly {n} meshes in the table support {f}.", "In the table, exactly {n} meshes support {f}."],
    zh: ["表中恰好有 {n} 个网格支持{f}。", "表中正好 {n} 个网格支持{f}。"],
  },
  everyMesh: {
    en: ["All meshes support {f}.", "Every service mesh supports {f}."],
    zh: ["所有网格都支持{f}。", "每个服务网格都支持{f}。"],
  },
  release: {
    en: ["{a} was first released in {n}.", "{a} came out in {n}.", "The first release of {a} was in {n}."],
    zh: ["{a} 首次发布于 {n} 年。", "{a} 于 {n} 年首次发布。", "{a} 是 {n} 年发布的。"],
  },
  before: {
    en: ["{a} was released before {b}.", "{a} was released earlier than {b}.", "{a} is older than {b}."],
    zh: ["{a} 的发布早于 {b}。", "{a} 比 {b} 更早发布。", "{a} 首次发布的时间早于 {b}。"],
  },
  maker: {
    en: ["{a} was founded by {o}.", "{a} was created by {o}.", "{o} created {a}.", "{o} is the founder of {a}."],
    zh: ["{a} 由 {o} 创建。", "{o} 创建了 {a}。", "{a} 的创始者是 {o}。"],
  },
  made: {
    en: ["{a} created {o}.", "{o} was founded by {a}."],
    zh: ["{a} 创建了 {o}。", "{o} 由 {a} 创立。"],
  },
  language: {
    en: ["{a} is written in {l}.", "{a} is implemented in {l}."],
    zh: ["{a} 使用 {l} 开发。", "{a} 是用 {l} 编写的。"],
  },
};
