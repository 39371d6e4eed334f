import type { MethodName, Weighting } from "../../model/recommendation.ts";
import type { Language } from "../en/index.ts";
import type { Difference } from "../en/recommendation.ts";
import { citation, list, phrase, quoted } from "./phrases.ts";

const methods: Record<MethodName, string> = {
  WEIGHTED_SUM: "加权和",
  TOPSIS: "TOPSIS",
  VIKOR: "VIKOR",
  PROMETHEE_II: "PROMETHEE II",
};

const figures: Record<MethodName, string> = {
  WEIGHTED_SUM: "总分",
  TOPSIS: "贴近度",
  VIKOR: "Q 值",
  PROMETHEE_II: "净流量",
};

const weightings: Record<Weighting["by"], string> = {
  DOCUMENT: "文档权重",
  DIRECT: "指定的权重",
  ADJUST: "按指定系数调整的文档权重",
  RANK_ORDER: "按指定顺序得出的权重",
  SWING: "指定的摆幅权重",
  ENTROPY: "熵权法权重",
  CRITIC: "CRITIC 法权重",
};

const leads = { NARROW: "以微弱优势领先", MODERATE: "领先", CLEAR: "明显领先" };

const agreements = {
  FIRST: "与这里的结论一致",
  CERTAIN: "与确定满足要求的首选一致，但与数值排名不同",
  OTHER: "与这里的结论不同",
};

const difference = ({ criterion, own, other, facts }: Difference): string =>
  phrase`${criterion}（${own} 对 ${other}）${citation(facts)}`;

const listed = (requirements: readonly string[]): string => requirements.map(quoted).join("、");

export const recommendation: Language["recommendation"] = {
  betweenSentences: "",
  more: (count) => `另外 ${count} 个`,
  basis: (method, by, scenario) => {
    const direction = method === "VIKOR" ? "，越小越好" : "";
    const weights = scenario === undefined ? weightings[by] : `按“${scenario}”场景调整的文档权重`;
    return `${methods[method]}${direction}，${weights}`;
  },
  figure: (method, figure) => `${figures[method]} ${figure}`,

  lifecycle: {
    ARCHIVED: (name, day) => (day === undefined ? phrase`${name}已归档。` : phrase`${name}已于 ${day} 归档。`),
    END_OF_LIFE: (name, day) =>
      day === undefined ? phrase`${name}已不再受支持。` : phrase`${name}的支持已于 ${day} 终止。`,
    DEPRECATED: (name, day) =>
      day === undefined ? phrase`${name}已弃用。` : phrase`${name}已弃用，支持将于 ${day} 终止。`,
    MAINTENANCE: (name) => phrase`${name}仅做维护，不再开发新功能。`,
  },
  successor: (name) => phrase`建议改用${name}。`,

  recommended: (name) => phrase`推荐${name}。`,
  alone: (name, figure, basis, facts) =>
    phrase`${name}是唯一剩下的有评分的网格，${figure}（${basis}）${citation(facts)}。`,
  lead: ({ subject, winner, rival, figures: [own, other], firmness, basis, facts }) => {
    const subjects = { PRONOUN: "它", ON_FIGURES: `仅看数值，${winner}`, NAME: winner };
    return phrase`${subjects[subject]}${leads[firmness]}${rival}，${own} 对 ${other}（${basis}）${citation(facts)}。`;
  },
  tie: (names, figure, basis, facts) =>
    phrase`${list(names)}并列第一，${figure}（${basis}）${citation(facts)}，仅凭数值难分高下。`,
  conditional: (name, requirements, hasCertain) =>
    hasCertain
      ? phrase`若${name}也满足${listed(requirements)}，就会排在它前面，但文档对此没有说明。`
      : phrase`${name}居首是有条件的：文档没有说明它是否满足${listed(requirements)}。`,
  certain: ({ name, isOnly, figure, requirementFacts, totalFacts }) =>
    isOnly
      ? phrase`确定满足要求的只有${name}${citation(requirementFacts)}，${figure}${citation(totalFacts)}。`
      : phrase`在确定满足要求的网格中，${name}${citation(requirementFacts)}居首，${figure}${citation(totalFacts)}。`,
  missingScores: (ranges) => {
    const totals = ranges.map(({ name, low, high }) => phrase`${name}的总分可能在 ${low} 到 ${high} 之间`);
    return `名次取决于文档没有给出的评分：${totals.join("，")}。`;
  },
  onlyUnscored: (names) => phrase`剩下的网格都没有评分：${list(names)}。`,
  noneFits: "没有网格能满足全部要求。",

  differences: (sides) => {
    const advantages = sides.map(
      ({ name, differences }) => phrase`${name}的优势主要在于${differences.map(difference).join("、")}`,
    );
    return `${advantages.join("；")}。`;
  },
  flip: (challenger, change, score) => {
    if (!score) return phrase`各项权重的变动合计达到 ${change}，${challenger}才会追平。`;
    const points = score.points === 0.5 ? "半分" : phrase`${score.points}分`;
    return phrase`只要各项权重的变动合计达到 ${change}，或某项权重为 ${score.percent}% 的评分变动${points}，${challenger}就会追平。`;
  },
  noFlip: "按加权和计算，无论怎样设置权重，其他网格都不会居首。",
  shares: (shares, samples, weights) => {
    const distribution = weights === "UNIFORM" ? "假定各种权重的可能性相同" : "在指定权重附近";
    const first = shares.map(
      ({ name, percent }, place) => phrase`${name}${place === 0 ? "排名第一的占" : "占"} ${percent}%`,
    );
    return `${distribution}，随机抽取 ${samples.toLocaleString("en-US")} 组权重，${first.join("，")}。`;
  },
  methods: (agreeing, differing) => {
    const clauses = differing.map(({ methods: by, first }) => {
      const names = by.map((method) => methods[method]).join("、");
      return first.length === 1 ? phrase`${names}的首选是${first[0]!}` : phrase`${names}认为${list(first)}并列第一`;
    });
    if (agreeing.length > 0) clauses.unshift(phrase`${agreeing.map((method) => methods[method]).join("、")}的首选相同`);
    return `${clauses.join("；")}。`;
  },
  alternative: (name) => phrase`因此${name}同样是合理的选择。`,

  // Conditions on a mesh's name are decided without the document, and have no facts.
  excluded: (names, requirement, facts) =>
    phrase`已排除${list(names)}：${facts.length === 0 ? "" : "据文档，"}不满足“${requirement}”${citation(facts)}。`,
  excludedBySilence: (names, requirement) => phrase`已排除${list(names)}：文档没有说明是否满足“${requirement}”。`,
  fails: (name, requirement, facts) => phrase`${name}不满足“${requirement}”${citation(facts)}。`,
  silent: (names, requirements) => phrase`文档没有说明${list(names)}是否满足${listed(requirements)}。`,
  assumed: "按照要求，文档没有说明的一律视为满足。",
  unscored: (names) => phrase`文档没有给${list(names)}评分，因此未参与排名。`,

  scenario: (scenario, names, facts, agreement) =>
    phrase`对于“${scenario}”场景，文档推荐的是${list(names)}${citation(facts)}，${agreements[agreement]}。`,
  tree: (names, facts, agrees) => {
    const result = phrase`根据已有的回答，决策树指向${list(names, "或")}${citation(facts)}`;
    if (agrees === null) return `${result}。`;
    return agrees ? `${result}，与结论一致。` : `${result}，与结论不同；仅凭回答不会改变排名。`;
  },
  treeOpen: (names, facts, question) =>
    phrase`根据已有的回答，决策树还剩${list(names, "或")}${citation(facts)}；接下来最值得回答的问题是“${question}”。`,
  branches: (yes, no) => phrase`回答“是”剩下${list(yes, "或")}；回答“否”剩下${list(no, "或")}。`,
  discrepancy: (sentence, facts) => phrase`${sentence.replace(/。$/, "")}${citation(facts)}。`,
  conflict: (requirements) =>
    `已排除的网格都不${requirements.length === 1 ? "" : "能同时"}满足${listed(requirements)}。`,
  relaxation: (requirements, names) => phrase`若放弃${listed(requirements)}，${list(names)}就不会被排除。`,
};
