import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Fact } from "../../model/fact.ts";

/** What is said of each quantity, its unit, and how many of that one of each unit in the facts is. */
const quantities = {
  cpu: { predicates: ["resource-overhead"], unit: "vCPU", factors: { core: 1 } },
  memory: {
    predicates: ["resource-overhead"],
    unit: "MB",
    factors: { MB: 1, GB: 1000, MiB: 1.048576, GiB: 1073.741824 },
  },
  latency: { predicates: ["latency", "network-latency"], unit: "ms", factors: { ms: 1, s: 1000 } },
} as const;

type Quantity = keyof typeof quantities;

export const overheadPredicates = [...new Set(Object.values(quantities).flatMap(({ predicates }) => predicates))];

/** `null`: the facts give no such bound. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

interface Figure extends Bounds {
  fact: Fact;
  /** POD: of one Pod's proxy. OTHER: of a node, or of something shared. Undefined if the condition of the fact doesn't tell. */
  basis: "POD" | "OTHER" | undefined;
}

/** What is said of a mesh itself in a mode, and of the mode in general. */
export interface OverheadFacts {
  own: readonly Fact[];
  general: readonly Fact[];
}

export interface Estimate {
  /** For one Pod or hop. */
  each: Bounds;
  /** For all of them. */
  total: Bounds;
  unit: (typeof quantities)[Quantity]["unit"];
  facts: readonly string[];
  /** Whether the figures are the mesh's own. */
  isOwn: boolean;
}

/** Spans the mesh's own figures, or if it has none, the mode's. CPU and memory: only figures for one Pod count. */
export function estimateOf(
  reading: Reading,
  quantity: Quantity,
  { own, general }: OverheadFacts,
  count: number,
): Estimate | undefined {
  const counted = (facts: readonly Fact[]) =>
    figuresIn(reading, quantity, facts).filter(({ basis }) => quantity === "latency" || basis === "POD");
  const ownFigures = counted(own);
  const isOwn = ownFigures.length > 0;
  const figures = isOwn ? ownFigures : counted(general);
  const bound = (side: keyof Bounds) => {
    const bounds = figures.map((figure) => figure[side]);
    return bounds.some((each) => each === null) ? null : Math[side](...(bounds as number[]));
  };
  const each = { min: bound("min"), max: bound("max") };
  if (figures.length === 0 || (each.min === null && each.max === null)) return undefined;
  const total = { min: times(each.min, count), max: times(each.max, count) };
  return { each, total, unit: quantities[quantity].unit, facts: figures.map(({ fact }) => fact.id), isOwn };
}

/** Facts with figures of CPU or memory that don't follow from the number of Pods: the mesh's own, or else the mode's. */
export function uncountedFacts(reading: Reading, { own, general }: OverheadFacts): readonly Fact[] {
  const uncounted = (facts: readonly Fact[]) =>
    (["cpu", "memory"] as const)
      .flatMap((quantity) => figuresIn(reading, quantity, facts))
      .flatMap(({ basis, fact }) => (basis === "OTHER" ? [fact] : []));
  const ownFacts = uncounted(own);
  return ownFacts.length > 0 ? ownFacts : uncounted(general);
}

function figuresIn({ lang }: Reading, quantity: Quantity, facts: readonly Fact[]): Figure[] {
  const predicates: readonly string[] = quantities[quantity].predicates;
  const factors: Readonly<Record<string, number>> = quantities[quantity].factors;
  const { basis } = wordsIn(lang).overhead;
  return facts.flatMap((fact) => {
    const { value, predicate, qualifiers } = fact;
    if (!predicates.includes(predicate) || (value?.type !== "NUMBER" && value?.type !== "RANGE")) return [];
    const { min, max } = value.type === "NUMBER" ? { min: value.value, max: value.value } : value.value;
    // Zero without a unit is zero in every unit, for any number of Pods.
    if (value.unit === undefined) return min === 0 && max === 0 ? [{ fact, basis: "POD" as const, min, max }] : [];
    const factor = factors[value.unit];
    if (factor === undefined) return [];
    const scaled = (bound: number | undefined) => (bound === undefined ? null : bound * factor);
    return [{ fact, basis: basis(qualifiers?.condition ?? ""), min: scaled(min), max: scaled(max) }];
  });
}

/** Without the floating-point noise of the product. */
const times = (bound: number | null, count: number): number | null =>
  bound === null ? null : Number((bound * count).toPrecision(12));
