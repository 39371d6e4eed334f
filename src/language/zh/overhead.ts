import type { Language } from "../en/index.ts";
import type { Amount } from "../en/overhead.ts";
import { citation, list, phrase } from "./phrases.ts";

type Range = Omit<Amount, "facts">;
type Budget = Parameters<Language["overhead"]["unknownLatency"]>[0];
type Quantity = Parameters<Language["overhead"]["provenance"]>[0]["own"][number];

const quantities: Record<Quantity, string> = { cpu: "CPU", memory: "内存", latency: "延迟" };

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 12 });

const amount = ({ min, max, unit }: Range): string => {
  if (min === null) return `至多 ${number(max!)} ${unit}`;
  if (max === null) return `至少 ${number(min)} ${unit}`;
  return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${unit}`;
};

const isNothing = (range: Range | undefined): boolean => range?.min === 0 && range.max === 0;

const figures = (of: readonly Quantity[]): string => phrase`${list(of.map((each) => quantities[each]))}数据`;

export const overhead: Language["overhead"] = {
  betweenSentences: "",
  basis: (condition) => {
    if (/^每个\s*(Pod|Sidecar|代理)/i.test(condition)) return "POD";
    return /^每个/.test(condition) ? "OTHER" : undefined;
  },
  resources: ({ mesh, mode, pods, cpu, memory }) => {
    const where = mesh === undefined ? phrase`在${mode}下` : phrase`${mesh}采用${mode}时`;
    const dataPlane = phrase`${number(pods)}个 Pod 的数据平面`;
    if (isNothing(cpu) && isNothing(memory)) {
      return phrase`${where}，${dataPlane}无需为代理占用额外的 CPU 和内存${citation([...new Set([...cpu!.facts, ...memory!.facts])])}。`;
    }
    const known = [
      ...(cpu ? [`${amount(cpu)}${citation(cpu.facts)}`] : []),
      ...(memory ? [`${amount(memory)} 内存${citation(memory.facts)}`] : []),
    ];
    const unknown = list([...(cpu ? [] : [quantities.cpu]), ...(memory ? [] : [quantities.memory])]);
    const reason = "因为没有按 Pod 给出的数据";
    if (known.length === 0) return phrase`${where}，${dataPlane}需要多少${unknown}未知，${reason}。`;
    const rest = unknown === "" ? "" : phrase`；需要多少${unknown}未知，${reason}`;
    return phrase`${where}，${dataPlane}共需${list(known)}${rest}。`;
  },
  uncounted: (items) =>
    `以下数据无法由 Pod 数推算，未计入：${items.map(({ label, fact }) => `“${label}”${citation([fact])}`).join("、")}。`,
  latency: ({ perHop, total, hops, budget }) => {
    const [cited, budgetClause] = [citation(total.facts), budgetClauses(budget)];
    if (isNothing(total)) return phrase`无论多少跳，数据平面都不增加延迟${cited}${budgetClause}。`;
    if (hops === undefined) {
      return phrase`未指定跳数，按 1 跳计算，数据平面增加${amount(total)}延迟${cited}${budgetClause}。`;
    }
    if (hops === 1) return phrase`1 跳增加${amount(total)}延迟${cited}${budgetClause}。`;
    return phrase`若每跳按所引数据增加${amount(perHop)}${cited}，${number(hops)}跳共增加${amount(total)}延迟${budgetClause}。`;
  },
  unknownLatency: (budget) => {
    const consequence = budget === null ? "" : phrase`；因此无法确定是否在${number(budget.ms)} ms 的预算之内`;
    return `数据平面增加多少延迟未知，因为没有相关数据${consequence}。`;
  },
  provenance: ({ mesh, mode, own, general }) => {
    if (own.length === 0) return phrase`${figures(general)}是${mode}的一般数据，不是${mesh}自身的数据。`;
    const rest = general.length === 0 ? "" : phrase`；${figures(general)}是${mode}的一般数据`;
    return phrase`${figures(own)}是${mesh}自身的数据${rest}。`;
  },
  cited: (statement, fact) => phrase`${statement.replace(/。$/, "")}${citation([fact])}。`,
};

function budgetClauses(budget: Budget): string {
  if (budget === null) return "";
  const limit = phrase`${number(budget.ms)} ms 的预算`;
  if (budget.verdict === "OPEN") return phrase`；无法确定是否在${limit}之内`;
  return budget.verdict === "WITHIN" ? phrase`，在${limit}之内` : phrase`，超出${limit}`;
}
