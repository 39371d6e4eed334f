import { wordsIn } from "../../language/index.ts";
import type { Fact } from "../../model/fact.ts";
import type { Overhead, Workload } from "../../model/overhead.ts";
import type { Lang } from "../../model/text.ts";
import type { Bounds, Estimate } from "./overhead-figures.ts";

/** What is known of the overhead of one mode. */
export interface ModeOverhead {
  /** Names, not slugs; no mesh for the mode in general. */
  mesh: string | undefined;
  mode: string;
  cpu: Estimate | undefined;
  memory: Estimate | undefined;
  latency: Estimate | undefined;
  budget: Overhead["budget"];
  /** How the overhead is rated, where figures are missing. */
  ratings: readonly Fact[];
  uncounted: readonly Fact[];
  /** Facts that limit the mesh's use of the mode to a layer. */
  limits: readonly Fact[];
}

export function overheadSentence(lang: Lang, workload: Workload, overhead: ModeOverhead): string {
  const words = wordsIn(lang).overhead;
  const { mesh, mode, cpu, memory, latency, ratings, uncounted, limits } = overhead;
  const { pods, hops, latencyBudgetMs } = workload;
  const budget = overhead.budget && { verdict: overhead.budget, ms: latencyBudgetMs! };
  const amount = (estimate: Estimate | undefined) =>
    estimate && { ...readable(estimate.total, estimate.unit), facts: estimate.facts };
  const cited = (facts: readonly Fact[]) => facts.map(({ statement, id }) => words.cited(statement, id));
  const quantities = (isOwn: boolean) =>
    (["cpu", "memory", "latency"] as const).filter((quantity) => overhead[quantity]?.isOwn === isOwn);
  const [own, general] = [quantities(true), quantities(false)];
  const sentences = [
    words.resources({ mesh, mode, pods, cpu: amount(cpu), memory: amount(memory) }),
    ...cited(ratings),
    ...(uncounted.length > 0 ? [words.uncounted(uncounted.map(({ label, id }) => ({ label, fact: id })))] : []),
    latency
      ? words.latency({ perHop: readable(latency.each, latency.unit), total: amount(latency)!, hops, budget })
      : words.unknownLatency(budget),
    ...(mesh !== undefined && own.length + general.length > 0 ? [words.provenance({ mesh, mode, own, general })] : []),
    ...cited(limits),
  ];
  return sentences.join(words.betweenSentences);
}

/** GB from 1,000 MB on, and below 1,000 of anything at most four significant digits. */
function readable({ min, max }: Bounds, unit: Estimate["unit"]): Bounds & { unit: string } {
  const isLarge = unit === "MB" && Math.max(min ?? 0, max ?? 0) >= 1000;
  const figure = (bound: number | null) => {
    if (bound === null) return null;
    const scaled = isLarge ? bound / 1000 : bound;
    return scaled >= 1000 ? Math.round(scaled) : Number(scaled.toPrecision(4));
  };
  return { min: figure(min), max: figure(max), unit: isLarge ? "GB" : unit };
}
