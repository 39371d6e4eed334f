import { inSentence } from "./in-sentence.ts";
import { citation, list } from "./phrases.ts";

type Strings = readonly string[];

/** A bound is null where the figures have none. */
interface Range {
  min: number | null;
  max: number | null;
  unit: string;
}

export interface Amount extends Range {
  facts: Strings;
}

interface Resources {
  /** Undefined for a mode in general. */
  mesh: string | undefined;
  mode: string;
  pods: number;
  cpu: Amount | undefined;
  memory: Amount | undefined;
}

type Budget = { verdict: "WITHIN" | "EXCEEDED" | "OPEN"; ms: number } | null;

interface Latency {
  perHop: Range;
  total: Amount;
  hops: number | undefined;
  budget: Budget;
}

type Quantity = "cpu" | "memory" | "latency";

/** `own`: figures of the mesh itself. `general`: those of the mode. At least one of the lists has an item. */
interface Provenance {
  mesh: string;
  mode: string;
  own: readonly Quantity[];
  general: readonly Quantity[];
}

const quantities: Record<Quantity, string> = { cpu: "CPU", memory: "memory", latency: "latency" };

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 12 });

const amount = ({ min, max, unit }: Range): string => {
  if (min === null) return `at most ${number(max!)} ${unit}`;
  if (max === null) return `at least ${number(min)} ${unit}`;
  return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${unit}`;
};

const isNothing = (range: Range | undefined): boolean => range?.min === 0 && range.max === 0;

const podCount = (pods: number): string => (pods === 1 ? "one Pod" : `${number(pods)} Pods`);

const figures = (of: readonly Quantity[]): string =>
  `the ${of.length === 1 ? "figure" : "figures"} for ${list(of.map((each) => quantities[each]))} ${of.length === 1 ? "is" : "are"}`;

const capitalized = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

/** What a mode adds to a workload. */
export const overhead = {
  betweenSentences: " ",
  /** What a figure counts for, by the condition of its fact: each Pod with its proxy, or anything else. */
  basis: (condition: string): "POD" | "OTHER" | undefined => {
    if (/^per (pod|sidecar|proxy)\b/i.test(condition)) return "POD";
    return /^per\b/i.test(condition) ? "OTHER" : undefined;
  },
  resources: ({ mesh, mode, pods, cpu, memory }: Resources): string => {
    const where = mesh === undefined ? `In ${inSentence(mode)}` : `With ${mesh} in ${inSentence(mode)}`;
    const needs = `the data plane for ${podCount(pods)} needs`;
    if (isNothing(cpu) && isNothing(memory)) {
      return `${where}, ${needs} no extra CPU or memory for proxies${citation([...new Set([...cpu!.facts, ...memory!.facts])])}.`;
    }
    const known = [
      ...(cpu ? [`${amount(cpu)}${citation(cpu.facts)}`] : []),
      ...(memory ? [`${amount(memory)} of memory${citation(memory.facts)}`] : []),
    ];
    const unknown = list([...(cpu ? [] : [quantities.cpu]), ...(memory ? [] : [quantities.memory])]);
    const reason = "because the facts give no figure per Pod";
    if (known.length === 0) {
      return `${where}, it is not known how much ${unknown} the data plane for ${podCount(pods)} needs, ${reason}.`;
    }
    const rest = unknown === "" ? "" : `; how much ${unknown} it needs is not known, ${reason}`;
    return `${where}, ${needs} ${list(known)}${rest}.`;
  },
  /** Labels of figures for nodes and for what is shared. */
  uncounted: (items: readonly { label: string; fact: string }[]): string =>
    `Not counted, because they do not follow from the number of Pods: ${list(items.map(({ label, fact }) => `“${label}”${citation([fact])}`))}.`,
  /** `hops` is undefined if the caller gave none, and one is assumed. */
  latency: ({ perHop, total, hops, budget }: Latency): string => {
    const [cited, budgetClause] = [citation(total.facts), budgetClauses(budget)];
    if (isNothing(total)) {
      return `Whatever the number of hops, the data plane adds no latency${cited}${budgetClause}.`;
    }
    if (hops === undefined) {
      return `Assuming one hop, since no number was given, the data plane adds ${amount(total)} of latency${cited}${budgetClause}.`;
    }
    if (hops === 1) return `One hop adds ${amount(total)} of latency${cited}${budgetClause}.`;
    return `If each hop adds ${amount(perHop)}, as cited${cited}, ${number(hops)} hops add ${amount(total)} of latency${budgetClause}.`;
  },
  unknownLatency: (budget: Budget): string => {
    const consequence =
      budget === null ? "" : `; whether it is within the budget of ${number(budget.ms)} ms is therefore open`;
    return `How much latency the data plane adds is not known, because the facts give no figure${consequence}.`;
  },
  provenance: ({ mesh, mode, own, general }: Provenance): string => {
    if (own.length === 0) {
      return `${capitalized(figures(general))} general for ${inSentence(mode)}, not specific to ${mesh}.`;
    }
    const rest = general.length === 0 ? "" : `; ${figures(general)} general for ${inSentence(mode)}`;
    return `${capitalized(figures(own))} specific to ${mesh}${rest}.`;
  },
  cited: (statement: string, fact: string): string => `${statement.replace(/\.$/, "")}${citation([fact])}.`,
};

function budgetClauses(budget: Budget): string {
  if (budget === null) return "";
  const limit = `the budget of ${number(budget.ms)} ms`;
  if (budget.verdict === "OPEN") return `; whether that is within ${limit} is open`;
  return budget.verdict === "WITHIN" ? `, which is within ${limit}` : `, which exceeds ${limit}`;
}
