import type { MethodName, Weighting } from "../model/recommendation.ts";
import type { Agreement, Difference, Firmness, Wording } from "./wording.ts";

const latin = /[\w)]/;

/** A space where Chinese meets Latin letters or digits. */
const beside = (text: string): string =>
  `${latin.test(text[0] ?? "") ? " " : ""}${text}${latin.test(text.at(-1) ?? "") ? " " : ""}`;

const joined = (items: readonly string[], word: string): string => {
  if (items.length < 2) return items.join("");
  const spaced = items.some((item) => latin.test(item));
  return `${items.slice(0, -1).join("、")}${spaced ? ` ${word} ` : word}${items.at(-1)}`;
};

const list = (items: readonly string[]): string => joined(items, "和");
const quoted = (sentences: readonly string[]): string => sentences.map((sentence) => `“${sentence}”`).join("、");
const source = (facts: readonly string[]): string => (facts.length === 0 ? "" : "据文档，");
const cite = (facts: readonly string[]): string => (facts.length === 0 ? "" : ` [${facts.join(", ")}]`);

/** No space beside Chinese punctuation, never two. */
const tidied = (text: string): string =>
  text
    .replace(/ +/g, " ")
    .replace(/ ?([，。；：、（）“”]) ?/g, "$1")
    .trim();

const methods: Record<MethodName, string> = {
  WEIGHTED_SUM: "加权和",
  TOPSIS: "TOPSIS",
  VIKOR: "VIKOR",
  PROMETHEE_II: "PROMETHEE II",
};

const weightings: Record<Weighting["by"], string> = {
  DOCUMENT: "文档权重",
  DIRECT: "给定权重",
  ADJUST: "按给定系数调整的文档权重",
  RANK_ORDER: "由给定次序得出的权重",
  SWING: "给定的摆幅权重",
  ENTROPY: "熵权法权重",
  CRITIC: "CRITIC 法权重",
};

const leads: Record<Firmness, string> = { NARROW: "以微弱优势领先", PLAIN: "领先", CLEAR: "明显领先" };

const agreements: Record<Agreement, string> = {
  FIRST: "与这里的结论一致",
  CERTAIN: "与确定满足要求的首选一致，但与数值的排名不同",
  OTHER: "与这里居首的不同",
};

const difference = ({ criterion, scores, facts }: Difference): string =>
  `${criterion}（${scores[0]} 对 ${scores[1]}）${cite(facts)}`;

const each = (differences: readonly Difference[]): string => differences.map(difference).join("、");

export const wordingZh: Wording = {
  between: "",
  more: (count) => `另外 ${count} 个`,
  basis: (method, by, scenario) => {
    const weights = scenario === undefined ? weightings[by] : `按“${scenario}”场景调整的文档权重`;
    return `${methods[method]}${method === "VIKOR" ? "，越小越好" : ""}，${weights}`;
  },
  measure: (method) => ({ WEIGHTED_SUM: "", TOPSIS: "贴近度 ", VIKOR: "Q 值 ", PROMETHEE_II: "净流量 " })[method],

  recommended: (name) => tidied(`推荐${beside(name)}。`),
  alone: (name, figure, basis, facts) =>
    tidied(`除${beside(name)}外，没有其他有评分的网格可选（${figure}；${basis}）${cite(facts)}。`),
  lead: ({ standing, winner, rival, figures, firmness, basis, facts }) =>
    tidied(
      `${{ NAMED: "它", BY_FIGURES: `仅看数值，${winner} `, PLAIN: `${winner} ` }[standing]}${leads[firmness]}${beside(rival)}，${figures[0]} 对 ${figures[1]}（${basis}）${cite(facts)}。`,
    ),
  level: (names, figure, basis, facts) =>
    tidied(`${list(names)} 并列第一（${figure}；${basis}）${cite(facts)}，仅凭数值无法分出高下。`),
  condition: (name, sentences, hasCertain) =>
    tidied(
      hasCertain
        ? `若 ${name} 也满足${quoted(sentences)}，就会排在它前面，但文档对此没有说明。`
        : `${name} 居首是有条件的：文档没有说明它是否满足${quoted(sentences)}。`,
    ),
  certain: ({ name, isOnly, figure, because, facts }) =>
    tidied(
      isOnly
        ? `确定满足要求的只有${beside(name)}${cite(because)}（${figure}）${cite(facts)}。`
        : `在确定满足要求的网格中，${name}${cite(because)} 居首（${figure}）${cite(facts)}。`,
    ),
  openScores: (ranges) =>
    `名次取决于文档没有给出的评分：${ranges.map(({ name, low, high }) => `${name} 的总分可能在 ${low} 到 ${high} 之间`).join("，")}。`,
  onlyUnscored: (names) => tidied(`没有一个有评分的网格留下，剩下的是${beside(list(names))}。`),
  noneFits: "没有网格能满足全部要求。",

  differences: (sides) =>
    tidied(`${sides.map(({ name, differences }) => `${name} 的优势主要在${each(differences)}`).join("；")}。`),
  flip: (challenger, change, points) => {
    if (!points) return tidied(`各项权重的改动合计达到 ${change}，${challenger} 才会追平。`);
    const amount = points.points === 0.5 ? "半分" : ` ${points.points} 分`;
    return tidied(
      `只要各项权重的改动合计达到 ${change}，或某一项权重 ${points.percent}% 的评分变动${amount}，${challenger} 就会追平。`,
    );
  },
  noFlip: "按加权和计算，任何权重都不会让其他网格居首。",
  shares: (shares, samples, weights) => {
    const drawn = weights === "UNIFORM" ? "假定任何权重都同样可能" : "在给定权重附近";
    const told = shares.map(({ name, percent }, place) => `${name}${place === 0 ? " 居首的占" : " 占"} ${percent}%`);
    return tidied(`${drawn}，随机抽取 ${samples.toLocaleString("en-US")} 组权重，${told.join("，")}。`);
  },
  methods: (agreeing, others) => {
    const same =
      agreeing.length === 0 ? [] : [`${beside(agreeing.map((method) => methods[method]).join("、"))}的结论相同`];
    const told = others.map(({ methods: by, first }) => {
      const names = beside(by.map((method) => methods[method]).join("、"));
      return first.length === 1 ? `${names}的首选是 ${first[0]}` : `${names}认为 ${list(first)} 并列第一`;
    });
    return tidied(`${[...same, ...told].join("；")}。`);
  },
  alternative: (name) => tidied(`因此${beside(name)}同样是合理的选择。`),

  excluded: (names, sentence, facts) =>
    tidied(`已排除${beside(list(names))}：${source(facts)}不满足“${sentence}”${cite(facts)}。`),
  excludedSilent: (names, sentence) => tidied(`已排除${beside(list(names))}：文档没有说明是否满足“${sentence}”。`),
  fails: (names, sentence, facts) => tidied(`${list(names)} 不满足“${sentence}”${cite(facts)}。`),
  silent: (names, sentences) => tidied(`文档没有说明${beside(list(names))}是否满足${quoted(sentences)}。`),
  assumed: "按照要求，文档没有说明的一律视为满足。",
  unscored: (names) => tidied(`文档没有给${beside(list(names))}评分，因此未参与排名。`),

  scenario: (scenario, names, facts, agreement) =>
    tidied(`对于“${scenario}”场景，文档推荐的是${beside(list(names))}${cite(facts)}，${agreements[agreement]}。`),
  tree: (names, facts, agrees) => {
    const told = `按已给的回答，决策树指向${beside(joined(names, "或"))}${cite(facts)}`;
    if (agrees === null) return tidied(`${told}。`);
    return tidied(agrees ? `${told}，与结论一致。` : `${told}，与结论不同；仅凭回答不会改变排名。`);
  },
  treeOpen: (names, facts, question) =>
    tidied(`按已给的回答，决策树还剩${beside(joined(names, "或"))}${cite(facts)}；最能区分它们的问题是“${question}”。`),
  splits: (yes, no) => tidied(`回答“是”剩下${beside(joined(yes, "或"))}；回答“否”剩下${beside(joined(no, "或"))}。`),
  discrepancy: (sentence, facts) => tidied(`${sentence.replace(/。$/, "")}${cite(facts)}。`),
  conflict: (sentences) => `没有网格能${sentences.length === 1 ? "" : "同时"}满足${quoted(sentences)}。`,
  relaxation: (sentences, names) => tidied(`若放弃${quoted(sentences)}，${list(names)} 就不会被排除。`),
};
