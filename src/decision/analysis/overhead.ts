import { entitiesOfType } from "../../catalog/entities.ts";
import { factList } from "../../catalog/facts.ts";
import { factsOfMesh, factsOfMode } from "../../catalog/figures.ts";
import { featuresOf, type MeshOverview, meshOverviews } from "../../catalog/meshes.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { EntitySummary } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import { entityId } from "../../model/ids.ts";
import type { Overhead, Workload } from "../../model/overhead.ts";
import { presentLevels } from "../../model/value.ts";
import {
  type Estimate,
  estimateOf,
  type OverheadFacts,
  overheadPredicates,
  uncountedFacts,
} from "./overhead-figures.ts";
import { type ModeOverhead, overheadSentence } from "./overhead-sentence.ts";

/** Features with which a mesh can run in a mode, even if no fact names the mode itself. */
const modeFeatures: Readonly<Record<string, string>> = {
  sidecar: "sidecar-mode",
  ambient: "ambient-mode",
  proxyless: "proxyless-grpc",
};

/**
 * What each mode of a mesh adds to a workload; without a mesh, what each mode adds in general. Figures of the mesh itself
 * take the place of the mode's. Empty if no fact says in which mode the mesh runs.
 */
export function overheadOf(reading: Reading, workload: Workload, mesh: string | undefined): Overhead[] {
  const all = entitiesOfType(reading, "mode");
  const general = ({ slug }: EntitySummary) => factsOfMode(reading, overheadPredicates, slug);
  if (mesh === undefined) {
    return all.map((mode) => overheadIn(reading, workload, mode, { own: [], general: general(mode) }));
  }
  const id = entityId("mesh", mesh);
  const overview = meshOverviews(reading, [id]).get(id);
  if (!overview) return [];
  const facts = factsOfMesh(reading, overheadPredicates, mesh);
  const modes = all.filter((mode) => runsIn(reading, overview, mode));
  return modes.map((mode) => {
    // A figure that names no mode is that of the only one.
    const isAbout = ({ qualifiers }: Fact) => (qualifiers?.mode ?? (modes.length === 1 ? mode.slug : "")) === mode.slug;
    return overheadIn(reading, workload, mode, { own: facts.filter(isAbout), general: general(mode) }, overview);
  });
}

function runsIn(reading: Reading, { id, modes }: MeshOverview, { slug }: EntitySummary): boolean {
  if (modes.some(({ mode }) => mode === slug)) return true;
  const features = featuresOf(reading, [id]).get(id) ?? [];
  return features.some(({ feature, support }) => feature === modeFeatures[slug] && presentLevels.includes(support));
}

function overheadIn(
  reading: Reading,
  workload: Workload,
  mode: EntitySummary,
  facts: OverheadFacts,
  mesh?: MeshOverview,
): Overhead {
  const { pods, hops = 1, latencyBudgetMs } = workload;
  const cpu = estimateOf(reading, "cpu", facts, pods);
  const memory = estimateOf(reading, "memory", facts, pods);
  const latency = estimateOf(reading, "latency", facts, hops);
  const layered = (mesh?.modes ?? []).filter((each) => each.mode === mode.slug && each.layer !== undefined);
  const overhead: ModeOverhead = {
    mesh: mesh?.name,
    mode: mode.name,
    cpu,
    memory,
    latency,
    budget: latencyBudgetMs === undefined ? null : verdictOn(latency, latencyBudgetMs),
    ratings: cpu && memory ? [] : facts.general.filter(({ value }) => value?.type === "LEVEL"),
    uncounted: uncountedFacts(reading, facts),
    limits: factList(
      reading,
      layered.map(({ fact }) => fact),
    ),
  };
  const { ratings, uncounted, limits } = overhead;
  const used = [cpu, memory, latency].flatMap((estimate) => estimate?.facts ?? []);
  return {
    mesh: mesh?.slug ?? null,
    mode: mode.slug,
    cpu: cpu ? { ...cpu.total, unit: "vCPU" } : null,
    memory: memory ? { ...memory.total, unit: "MB" } : null,
    latency: latency ? { ...latency.total, unit: "ms" } : null,
    budget: overhead.budget,
    facts: [...new Set([...used, ...[...ratings, ...uncounted, ...limits].map(({ id }) => id)])],
    sentence: overheadSentence(reading.lang, workload, overhead),
  };
}

function verdictOn(latency: Estimate | undefined, budget: number): "WITHIN" | "EXCEEDED" | "OPEN" {
  const { min, max } = latency?.total ?? { min: null, max: null };
  if (max !== null && max <= budget) return "WITHIN";
  return min !== null && min > budget ? "EXCEEDED" : "OPEN";
}
