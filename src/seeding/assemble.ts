import { inEachLanguage } from "../language/index.ts";
import type { Layer } from "../model/fact.ts";
import { entityId, slugOf } from "../model/ids.ts";
import type { SeedRule } from "../model/rule.ts";
import type { ScenarioFile } from "../model/seed.ts";
import type { SeedEntity, SeedFact } from "../model/seed-entity.ts";
import type { VocabularyFile } from "../model/seed-vocabulary.ts";
import type { View } from "../model/sources.ts";
import type { Text } from "../model/text.ts";
import { type AssembledComparison, assembleComparisons } from "./assemble-comparisons.ts";
import { type AssembledTree, assembleDecisionTree } from "./assemble-decision-tree.ts";
import { type AssembledScores, assembleScores } from "./assemble-scores.ts";
import { type AssembledSources, assembleSources } from "./assemble-sources.ts";
import { believe } from "./believe.ts";
import { checkFilters } from "./check-filters.ts";
import { deriveFacts, wordedName } from "./derive-facts.ts";
import type { SeedFault, SeedPlace } from "./faults.ts";
import { factId, Graph, type GraphDiscrepancy } from "./graph.ts";
import { labelFacts } from "./label-facts.ts";
import type { SeedFiles } from "./read-seed.ts";

export interface AssembledFeature {
  id: string;
  definition: Text;
  broader: {
    feature: string;
    mode: string | undefined;
    layer: Layer | undefined;
    condition: Text | undefined;
    cite: readonly string[];
  }[];
}

interface AssembledScenario {
  id: string;
  kind: ScenarioFile["kind"];
  start: ScenarioFile["start"];
  recommendations: { mesh: string; variant: string | undefined; tools: string[]; fact: string; reasons: string[] }[];
}

interface AssembledGuide {
  id: string;
  installs: string[];
  steps: { title: Text; commands: string[]; fact: string }[];
}

/** Everything the catalog is written from. */
export interface Assembled {
  graph: Graph;
  featureAreas: Map<string, { slug: string; name: Text; features: AssembledFeature[] }>;
  rules: SeedRule[];
  comparisons: AssembledComparison[];
  matrix: AssembledScores | undefined;
  tree: AssembledTree | undefined;
  scenarios: AssembledScenario[];
  guides: AssembledGuide[];
  discrepancies: GraphDiscrepancy[];
  vocabulary: VocabularyFile[];
  sources: AssembledSources;
}

/** Assembles the graph of a view from the seed files and checks what no single file can. */
export function assemble(files: SeedFiles, readFaults: SeedFault[], view: View = "REFERENCE"): Assembled {
  const graph = new Graph([...readFaults]);
  for (const { file, data } of files.document) {
    const source = { file, path: "" };
    graph.addDocument(source, data);
    graph.addEntity(source, "document", { slug: data.slug, name: data.title, aliases: data.aliases });
    addFacts(graph, source, entityId("document", data.slug), data.facts);
  }
  for (const { file, data } of files.predicates) {
    for (const [index, { slug, name, inverse, traits, aliases }] of data.predicates.entries()) {
      const source = { file, path: `predicates[${index}]` };
      if (graph.predicates.has(slug)) graph.fault(source, `the predicate \`${slug}\` is already defined.`);
      graph.predicates.set(slug, { name, inverse, traits, aliases: aliases ?? {} });
    }
  }
  const featureAreas: Assembled["featureAreas"] = new Map();
  for (const { file, data } of files.features) {
    const features = data.features.map((feature, index) => ({
      id: addEntity(graph, { file, path: `features[${index}]` }, "feature", feature),
      definition: feature.definition,
      broader: feature.broader.map(({ feature: slug, mode, layer, condition, cite = [] }) => ({
        feature: entityId("feature", slug),
        mode,
        layer,
        condition,
        cite,
      })),
    }));
    featureAreas.set(data.area.slug, { ...data.area, features });
  }
  for (const { file, data } of files.mesh) addEntity(graph, { file, path: "" }, "mesh", data);
  for (const { file, data } of files.mode) addEntity(graph, { file, path: "" }, "mode", data);
  for (const { file, data } of files.entities) {
    for (const [index, entity] of data.entities.entries()) {
      addEntity(graph, { file, path: `entities[${index}]` }, entity.type, entity);
    }
  }
  const comparisons = assembleComparisons(graph, files);
  const matrix = assembleScores(graph, files);
  const tree = assembleDecisionTree(graph, files);
  const scenarios = assembleScenarios(graph, files);
  const guides = assembleGuides(graph, files);
  const sources = view === "ALL" ? assembleSources(graph, files) : { releases: [], identifiers: [] };
  graph.checkReferences();
  checkFeatures(graph, files);
  const features = [...featureAreas.values()].flatMap((area) => area.features);
  const broader = features.flatMap(({ id, broader }) =>
    broader.map(({ feature, ...limits }) => ({ feature: id, broader: feature, ...limits })),
  );
  believe(graph, files, comparisons);
  const concluded = deriveFacts(graph, files, broader);
  const discrepancies = [...assembleDiscrepancies(graph, files), ...concluded];
  const vocabulary = assembleVocabulary(graph, files);
  labelFacts(graph);
  const rules = files.rules.flatMap(({ data }) => data.rules);
  return {
    graph,
    featureAreas,
    rules,
    comparisons,
    matrix,
    tree,
    scenarios,
    guides,
    discrepancies,
    vocabulary,
    sources,
  };
}

/** Every broader feature exists, and none is broader than itself. */
function checkFeatures(graph: Graph, files: SeedFiles): void {
  const broader = new Map<string, string[]>();
  for (const { file, data } of files.features) {
    for (const [index, { slug, broader: wider }] of data.features.entries()) {
      const source = { file, path: `features[${index}].broader` };
      for (const { feature } of wider) graph.requireEntity(source, entityId("feature", feature));
      broader.set(
        slug,
        wider.map(({ feature }) => feature),
      );
    }
  }
  const above = (slug: string, seen: readonly string[]): void => {
    if (seen.includes(slug)) graph.fault({ file: "seed/features/", path: slug }, "is broader than itself.");
    else for (const wider of broader.get(slug) ?? []) above(wider, [...seen, slug]);
  };
  for (const slug of broader.keys()) above(slug, []);
}

function addEntity(
  graph: Graph,
  source: SeedPlace,
  type: SeedEntity["type"],
  entity: Omit<SeedEntity, "type" | "cells">,
): string {
  const id = graph.addEntity(source, type, entity);
  addFacts(graph, source, id, entity.facts);
  return id;
}

function addFacts(graph: Graph, { file, path }: SeedPlace, subject: string, facts: SeedEntity["facts"]): void {
  for (const [index, { fullId, ...fact }] of facts.entries()) {
    const at = `${path === "" ? "" : `${path}.`}facts[${index}]`;
    graph.addFact({ file, path: at }, subject, fact.id, fact, fullId);
  }
}

function assembleScenarios(graph: Graph, files: SeedFiles): AssembledScenario[] {
  return files.scenario.map(({ file, data }) => {
    const id = addEntity(graph, { file, path: "" }, "scenario", data);
    const recommendations = data.recommendations.map((recommendation, index) => {
      const { mesh, variant, tools } = recommendation;
      const source = { file, path: `recommendations[${index}]` };
      for (const tool of tools) graph.requireEntity(source, entityId("tool", tool));
      const fact = graph.addFact(source, id, recommendation.id, {
        ...recommendation,
        kind: "RECOMMENDATION",
        predicate: "recommends",
        object: entityId("mesh", mesh),
        qualifiers: recommendedAs(graph, variant, tools),
      });
      const reasons = recommendation.reasons.map((reason, at) =>
        graph.addFact({ file, path: `${source.path}.reasons[${at}]` }, id, reason.id, {
          ...reason,
          kind: "REASON",
          predicate: "reason",
          object: entityId("mesh", mesh),
        }),
      );
      return { mesh: entityId("mesh", mesh), variant, tools, fact, reasons };
    });
    checkStart(graph, { file, path: "start" }, id, data.start);
    return { id, kind: data.kind, start: data.start, recommendations };
  });
}

/** A variant or companion tools are a condition of a recommendation. */
function recommendedAs(graph: Graph, variant: string | undefined, tools: readonly string[]): SeedFact["qualifiers"] {
  const names = tools.flatMap((tool) => graph.entities.get(entityId("tool", tool))?.name ?? []);
  if (variant === undefined && names.length === 0) return undefined;
  return {
    condition: inEachLanguage(({ inference }, lang) =>
      inference.recommendedAs(
        variant,
        names.map((name) => name[lang]),
      ),
    ),
  };
}

function checkStart(graph: Graph, source: SeedPlace, scenario: string, start: ScenarioFile["start"]): void {
  checkFilters(graph, { ...source, path: "start.require" }, start?.require);
  if ((start?.require === undefined) !== (start?.because === undefined)) {
    graph.fault({ ...source, path: "start.because" }, "must stand beside `require`, and only there.");
  }
  for (const { criterion } of start?.emphasis ?? []) graph.requireEntity(source, entityId("criterion", criterion));
  for (const local of start?.because ?? []) {
    if (!graph.facts.has(factId(scenario, local))) {
      graph.fault({ ...source, path: "start.because" }, `this scenario has no fact \`${local}\`.`);
    }
  }
}

function assembleGuides(graph: Graph, files: SeedFiles): AssembledGuide[] {
  return files.guide.map(({ file, data }) => {
    const id = addEntity(graph, { file, path: "" }, "guide", data);
    for (const [index, { entity, step: number }] of data.installs.entries()) {
      const source = { file, path: `installs[${index}]` };
      if (!graph.requireEntity(source, entity)) continue;
      const name = wordedName(graph, entity);
      const step = data.steps[number - 1];
      if (!step) {
        graph.fault(source, `the guide has no step ${number}; its last is ${data.steps.length}.`);
        continue;
      }
      graph.addFact(source, id, `installs-${slugOf(entity)}`, {
        kind: "STRUCTURE",
        predicate: "installs",
        object: entity,
        ...inEachLanguage(({ derivedFacts }, lang) => derivedFacts.installs(data.name[lang], name[lang])),
        cite: step.cite,
        anchors: step.anchors,
      });
    }
    const steps = data.steps.map(({ title, commands, ...statement }, index) => {
      const value = { type: "NUMBER" as const, value: index + 1 };
      const content = { label: title, ...statement, kind: "STEP" as const, predicate: "step", value };
      return {
        title,
        commands,
        fact: graph.addFact({ file, path: `steps[${index}]` }, id, `step-${index + 1}`, content),
      };
    });
    return { id, installs: data.installs.map(({ entity }) => entity), steps };
  });
}

function assembleVocabulary(graph: Graph, files: SeedFiles): VocabularyFile[] {
  for (const { file, data } of files.vocabulary) {
    for (const [index, { predicates }] of data.intents.entries()) {
      const source = { file, path: `intents[${index}].predicates` };
      for (const predicate of predicates) graph.requirePredicate(source, predicate);
    }
    for (const [index, { facts }] of data.askings.entries()) {
      for (const id of facts) graph.requireFact({ file, path: `askings[${index}].facts` }, id);
    }
  }
  return files.vocabulary.map(({ data }) => data);
}

function assembleDiscrepancies(graph: Graph, files: SeedFiles): GraphDiscrepancy[] {
  const listed = files.discrepancies.flatMap(({ file, data }) =>
    data.discrepancies.map(({ sentence, between }, index) => {
      const [left = [], right = []] = between;
      const facts = [...left, ...right];
      for (const id of facts) graph.requireFact({ file, path: `discrepancies[${index}]` }, id);
      addConflicts(graph, left, right);
      return { sentence, facts };
    }),
  );
  return [...disagreeingTotals(graph), ...listed];
}

function addConflicts(graph: Graph, left: readonly string[], right: readonly string[]): void {
  for (const a of left) {
    for (const b of right) {
      graph.facts.get(a)?.conflicts.add(b);
      graph.facts.get(b)?.conflicts.add(a);
    }
  }
}

/** Printed totals that do not follow from the printed weights and scores. */
function disagreeingTotals(graph: Graph): GraphDiscrepancy[] {
  const found: GraphDiscrepancy[] = [];
  for (const mesh of graph.entities.values()) {
    const printed = graph.facts.get(`${mesh.slug}.published-total`);
    const computed = graph.facts.get(`${mesh.slug}.computed-total`);
    if (mesh.type !== "mesh" || printed?.value?.type !== "NUMBER" || computed?.value?.type !== "NUMBER") continue;
    if (totalsAgree(printed.value.value, computed.value.value)) continue;
    addConflicts(graph, [printed.id], [computed.id]);
    const totals = [printed.value.value, computed.value.value.toFixed(2)] as const;
    const sentence = inEachLanguage(({ derivedFacts }, lang) =>
      derivedFacts.totalsDisagree(mesh.name[lang], ...totals),
    );
    found.push({ sentence, facts: [printed.id, computed.id] });
  }
  return found;
}

/** Totals are printed with one decimal, so they may differ by half of it. The slack allows for binary fractions. */
export function totalsAgree(published: number, computed: number): boolean {
  return Math.abs(published - computed) <= 0.05 + 1e-9;
}
