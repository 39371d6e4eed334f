import type { MethodName, Weighting } from "../../model/recommendation.ts";
import type { Language } from "../en/index.ts";
import type { Advised, Difference } from "../en/recommendation.ts";
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

const leads = { NARROW: "以微弱优势领先", OPEN: "领先", CLEAR: "明显领先" };

const difference = ({ criterion, own, other, facts }: Difference): string =>
  phrase`${criterion}（${own} 对 ${other}）${citation(facts)}`;

const listed = (requirements: readonly string[]): string => requirements.map(quoted).join("、");

const advised = ({ name, variant, tools }: Advised): string =>
  tools.length > 0 ? phrase`${variant ?? name}（配合${list(tools)}）` : (variant ?? name);

const vikorFailures = {
  ADVANTAGE: "，因为首位的优势太小",
  STABILITY: "，因为首位按 S 和按 R 都不是最优",
};

const aloneReasons = {
  CERTAIN: "是唯一确定能满足要求的有评分的网格",
  CANDIDATE: "是唯一有评分的候选",
  ADVISED: "是文档建议的网格，而且确定合适",
  LEFT_OF_ADVISED: "是文档建议的网格中唯一确定合适的",
  LEFT_OF_TREE: "是决策树指向的网格中唯一有评分的",
};

export const recommendation: Language["recommendation"] = {
  betweenSentences: "",
  more: (count) => `另外 ${count} 个`,
  preferences: "偏好",
  preference: (condition) => `偏好“${condition}”`,
  emphasisNote: "文档没有给出这个场景的权重：这些系数由 mesh-atlas 选定。",
  basis: (method, by, scenario, hasPreferences) => {
    const direction = method === "VIKOR" ? "，越小越好" : "";
    const weights = scenario === undefined ? weightings[by] : `权重由 mesh-atlas 为“${scenario}”场景选定，并非出自文档`;
    return `${methods[method]}${direction}，${weights}${hasPreferences ? "，并计入偏好" : ""}`;
  },
  figure: (method, figure) => `${figures[method]} ${figure}`,

  lifecycle: {
    ARCHIVED: (name, day) => (day === undefined ? phrase`${name}已归档。` : phrase`${name}已于 ${day} 归档。`),
    END_OF_LIFE: (name, day) =>
      day === undefined ? phrase`${name}已不再受支持。` : phrase`${name}的支持已于 ${day} 终止。`,
    DEPRECATED: (name, day) =>
      day === undefined ? phrase`${name}已弃用。` : phrase`${name}已弃用，支持将于 ${day} 终止。`,
    MAINTENANCE: (name) => phrase`${name}仅做维护，不再开发新功能。`,
    UNKNOWN: (name, day) => phrase`${name}已知的最新版本发布于 ${day ?? ""}，距今已超过一年。`,
  },
  successor: (name) => phrase`建议其用户迁移到${name}。`,

  recommended: ({ name, variant, tools }) =>
    tools.length > 0 ? phrase`推荐${variant ?? name}，配合${list(tools)}使用。` : phrase`推荐${variant ?? name}。`,
  meets: (facts) => phrase`它满足全部要求${citation(facts)}。`,
  lead: ({ rival, figures: [own, other], firmness, basis, facts }) =>
    phrase`它${leads[firmness]}${rival}，${own} 对 ${other}（${basis}）${citation(facts)}。`,
  alone: (why, figure, basis, facts) => phrase`它${aloneReasons[why]}，${figure}（${basis}）${citation(facts)}。`,
  onFigures: (name, figure, facts) => phrase`仅看数值，${name}会居首，${figure}${citation(facts)}。`,
  tie: (names, figure, basis, facts) =>
    phrase`${list(names)}并列第一，${figure}（${basis}）${citation(facts)}，仅凭数值难分高下。`,
  conditional: (names, requirements) =>
    phrase`没有哪个网格确定能满足要求。可能满足的网格中${names[0]!}居首，但文档没有说明它是否满足${listed(requirements)}。`,
  onlyOpen: (names) => phrase`没有哪个网格确定能满足要求。只有${list(names, "或")}可能满足，而文档没有给出评分。`,
  onlyUnscored: (names, hasRequirements) =>
    hasRequirements
      ? phrase`确定能满足要求的只有${list(names)}，而文档没有给出可供排名的评分。`
      : phrase`文档没有给${list(names)}可供排名的评分。`,
  noneFits: "没有网格能满足全部要求。",
  missingScores: (ranges) => {
    const totals = ranges.map(({ name, low, high }) => phrase`${name}的总分可能在 ${low} 到 ${high} 之间`);
    return `名次取决于不确切的评分：${totals.join("，")}。`;
  },
  wouldLead: (name, figure, requirements) =>
    phrase`若${name}（${figure}）也满足${listed(requirements)}，名次会更高，但文档对此没有说明。`,
  ownFigures: (names) => phrase`${list(names)}的评分全部或部分由调用方给出。`,

  differences: (sides) => {
    const advantages = sides.map(
      ({ name, differences }) => phrase`${name}的优势主要在于${differences.map(difference).join("、")}`,
    );
    return `${advantages.join("；")}。`;
  },
  flip: ({ challenger, moved, from, to, score }) => {
    const weights = phrase`只要把总权重的 ${moved}% 从${list(from)}移到${list(to)}，${challenger}就会追平`;
    if (!score) return `${weights}。`;
    const points = score.points === 0.5 ? "半分" : phrase`${score.points}分`;
    return phrase`${weights}；若${score.criterion}的评分相差${points}，结果也一样。`;
  },
  noFlip: "按加权和计算，无论怎样设置权重，其他网格都不会居首。",
  aheadOf: (name, rival, percent) => phrase`在随机抽取的权重中，${name}领先${rival}的占 ${percent}%。`,
  oneSentence: (text) => text.replace(/。(?=.)/g, "；"),
  shares: (shares, samples, weights) => {
    const distribution = weights === "UNIFORM" ? "假定各种权重的可能性相同" : "在这些权重附近";
    const first = shares.map(
      ({ name, percent }, place) => phrase`${name}${place === 0 ? "排名第一的占" : "占"} ${percent}%`,
    );
    return `${distribution}，随机抽取 ${samples.toLocaleString("en-US")} 组权重，${first.join("，")}。`;
  },
  methods: (agreeing, differing) => {
    const clauses = differing.map((other) => {
      if ("compromise" in other) {
        return phrase`VIKOR 的折衷解是${list(other.compromise)}${other.failed ? vikorFailures[other.failed] : ""}`;
      }
      const names = other.methods.map((method) => methods[method]).join("、");
      return other.first.length === 1
        ? phrase`${names}的首选是${other.first[0]!}`
        : phrase`${names}认为${list(other.first)}并列第一`;
    });
    if (agreeing.length > 0) clauses.unshift(phrase`${agreeing.map((method) => methods[method]).join("、")}的首选相同`);
    return `${clauses.join("；")}。`;
  },
  withoutRange: (criteria) =>
    phrase`这些网格在${list(criteria)}上得分相同，VIKOR 因此不计这${criteria.length === 1 ? "一项" : "几项"}。`,
  alternative: (name) => phrase`因此${name}同样是合理的选择。`,

  // Conditions on a mesh's name are decided without the document, and have no facts.
  excluded: (names, requirement, facts) =>
    phrase`已排除${list(names)}：${facts.length === 0 ? "" : "据文档，"}${names.length === 1 ? "它" : "它们"}不满足“${requirement}”${citation(facts)}。`,
  excludedByTree: (names, treeLeads, facts) =>
    phrase`已排除${list(names)}：根据已有的回答，${treeLeads}${citation(facts)}。`,
  excludedBySilence: (names, requirement) => phrase`已排除${list(names)}：文档没有说明是否满足“${requirement}”。`,
  fails: (name, requirement, facts) => phrase`${name}不满足“${requirement}”${citation(facts)}。`,
  notLedTo: (treeLeads, facts) => phrase`根据已有的回答，${treeLeads}${citation(facts)}。`,
  silent: (names, requirements) => phrase`文档没有说明${list(names)}是否满足${listed(requirements)}。`,
  assumed: "按照要求，文档没有说明的一律视为满足。",
  unscored: (names) => phrase`文档没有给${list(names)}评分，因此未参与排名。`,

  scenario: (scenario, advice, facts, agreement) => {
    const they = advice.length === 1 ? "，但它" : "，但它们都";
    const clauses = {
      FITS: "",
      NO_CANDIDATE: `${they}不在候选之列`,
      FAILS: `${they}不满足要求`,
      UNCERTAIN: `${they}不一定满足要求`,
      DIFFERS: "，与这里的结论不同",
    };
    return phrase`对于“${scenario}”场景，文档建议${list(advice.map(advised), "或")}${citation(facts)}${clauses[agreement]}。`;
  },
  treeLeads: (names) => phrase`决策树指向${list(names, "或")}`,
  tree: (names, facts, agrees) => {
    const result = phrase`根据已有的回答，决策树指向${list(names, "或")}${citation(facts)}`;
    return agrees === false ? `${result}，与这里的结论不同。` : `${result}。`;
  },
  nextQuestion: (question) => `接下来最值得回答的问题是“${question}”。`,
  branches: (yes, no) => phrase`回答“是”剩下${list(yes, "或")}；回答“否”剩下${list(no, "或")}。`,
  contradiction: (requirements) =>
    requirements.length === 1
      ? phrase`没有网格能够满足${listed(requirements)}，因为它自相矛盾。`
      : phrase`没有网格能够同时满足${listed(requirements)}，因为它们互相矛盾。`,
  conflict: (requirements) =>
    `没有哪个网格已知能${requirements.length === 1 ? "" : "同时"}满足${listed(requirements)}。`,
  relaxation: (requirements, names) => phrase`若放弃${listed(requirements)}，${list(names)}就确定能满足其余要求。`,
  nothingHelps: "放弃任何要求都无济于事。",
  moreInRecord: (count) => `记录中还列出了另外 ${count} 组这样的要求。`,

  notAssessed: (need, scenario) => phrase`现有事实不足以判断所建议的每个网格是否满足“${scenario}”场景的需求“${need}”。`,
  reversal: ({ without, by, method, ahead, behind, isLevel }) => {
    const change = isLevel ? phrase`就不再认为${ahead}和${behind}并列` : phrase`就不再把${ahead}排在${behind}之前`;
    return phrase`${without}在每项标准上都不优于${list(by)}；若去掉它，${methods[method]}${change}。`;
  },
  unfit: (scenario, why, choice) => {
    const reasons = { NO_CANDIDATE: "不在候选之列", FAILS: "不满足要求", UNCERTAIN: "不一定满足要求" };
    const tail = choice === undefined ? "" : phrase`；${choice}是其余网格中最好的`;
    return phrase`文档为“${scenario}”场景建议的网格都${reasons[why]}${tail}。`;
  },
  sidecarless: (names) =>
    phrase`${list(names)}因为可以使用 Sidecar 而被排除，但也可以不用 Sidecar 运行；若要求的是后者，请要求特性 \`sidecarless\`。`,

  brief: {
    lead: (choice, { rival, figures: [own, other], firmness }, hasRequirements) =>
      phrase`推荐${advised(choice)}：它${hasRequirements ? "满足全部要求，并" : ""}${leads[firmness]}${rival}，${own} 对 ${other}。`,
    alone: (choice, why) => phrase`推荐${advised(choice)}：它${aloneReasons[why]}。`,
    tie: (names) => phrase`${list(names)}并列第一。`,
    conditional: (names) => phrase`没有哪个网格确定能满足要求，但${list(names)}可能满足。`,
    cannotSeparate: "仅凭数值难分高下。",
    noRival: "没有其他有评分的网格可以与之比较。",
    othersNotAdvised: "其他网格也合适，但文档没有为此建议它们。",
    unranked: "没有评分，就无从得知它与其他网格相比如何。",
  },
};
