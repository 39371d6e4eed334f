import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { slugOf, typeOf } from "../model/ids.ts";
import { languages } from "../model/text.ts";
import type { Value } from "../model/value.ts";
import type { Assembled } from "./assemble.ts";
import { totalsAgree } from "./assemble.ts";
import { dimensionSlug } from "./assemble-comparisons.ts";
import { sourceDate } from "./believe.ts";
import type { Graph, GraphFact } from "./graph.ts";
import { writeSearchIndex } from "./write-search-index.ts";
import { writeDocuments, writeReleasesAndIdentifiers } from "./write-sources.ts";
import { columnsOf, type Row, Writer } from "./writer.ts";

/** Runs the SQL files of a migrations folder in their order. */
export function migrate(database: Database, folder: string): void {
  for (const name of readdirSync(folder).sort()) database.exec(readFileSync(join(folder, name), "utf8"));
}

/**
 * Writes the whole catalog in one transaction. Foreign keys are checked once at the end: checked row by row, each new fact
 * would be searched for among all entities that might refer to it.
 */
export function writeCatalog(database: Database, assembled: Assembled, digest: string, builtAt: string): void {
  const writer = new Writer(database);
  database.pragma("foreign_keys = OFF");
  database.transaction(() => {
    writer.insert("catalog", { digest, built_at: builtAt });
    writer.insertList("rule", assembled.rules, ({ id, sentence }) => ({ id, ...columnsOf("sentence", sentence) }));
    writeGraph(writer, assembled.graph);
    writeMeshes(writer, assembled);
    writeMeshFacts(writer, assembled);
    writeComparisons(writer, assembled);
    writeScores(writer, assembled);
    writeTree(writer, assembled);
    writeScenarios(writer, assembled);
    writeGuides(writer, assembled);
    writeDiscrepancies(writer, assembled);
    writeReleasesAndIdentifiers(writer, assembled);
    writeSearchIndex(database, assembled);
    checkForeignKeys(database);
  })();
}

function checkForeignKeys(database: Database): void {
  const [fault] = database.pragma("foreign_key_check") as { table: string; rowid: number | null; parent: string }[];
  if (fault) throw new Error(`A row of \`${fault.table}\` refers to a missing row of \`${fault.parent}\`.`);
}

function writeGraph(writer: Writer, graph: Graph): void {
  writeDocuments(writer, graph);
  writer.insertList("entity", graph.entities.values(), ({ id, type, slug, name }) => {
    const definition = graph.facts.get(definitionId(id))?.id;
    return { id, type, slug, ...columnsOf("name", name), definition };
  });
  writer.insertList("section", graph.sections.values(), ({ title, startLine, endLine, ...section }) => {
    return { ...section, ...columnsOf("title", title), start_line: startLine, end_line: endLine };
  });
  for (const [slug, { name, inverse, traits }] of graph.predicates) {
    const texts = { ...columnsOf("name", name), ...columnsOf("inverse", inverse) };
    writer.insert("predicate", { slug, ...texts, traits: JSON.stringify(traits) });
  }
  for (const lang of languages) {
    for (const { id, aliases } of graph.entities.values()) {
      writer.insertList("alias", aliases[lang] ?? [], (text) => ({ entity_id: id, lang, text }));
    }
    for (const [predicate, { aliases }] of graph.predicates) {
      writer.insertList("predicate_alias", aliases[lang] ?? [], (text) => ({ predicate, lang, text }));
    }
  }
  writer.insertList("fact", graph.facts.values(), (fact) => ({
    ...factRow(fact),
    source_date: sourceDate(graph, fact),
  }));
  const permalinks = new Map(graph.sources.map(({ slug, permalink }) => [slug, permalink]));
  for (const { id: fact_id, citations, inputs, conflicts, contradictedBy = [] } of graph.facts.values()) {
    writer.insertList("citation", citations, ({ document, section, path, revision, startLine, endLine }) => {
      const url = linkTo(permalinks.get(document), { path, revision, startLine, endLine });
      return { fact_id, document, section, path, revision, url, start_line: startLine, end_line: endLine };
    });
    for (const other_id of contradictedBy) writer.insert("contradiction", { fact_id, other_id });
    writer.insertList("fact_input", inputs ?? [], (input_id) => ({ fact_id, input_id }));
    for (const other_id of conflicts) writer.insert("fact_conflict", { fact_id, other_id });
  }
}

/** The URL of cited lines, from the template of their source. */
function linkTo(
  permalink: string | undefined,
  { path = "", revision = "", startLine, endLine }: Omit<GraphFact["citations"][number], "document" | "section">,
): string | undefined {
  const parts: Record<string, string> = {
    path: path.split("/").map(encodeURIComponent).join("/"),
    revision: encodeURIComponent(revision),
    startLine: String(startLine),
    endLine: String(endLine),
  };
  return permalink?.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

const definitionId = (id: string): string => `${typeOf(id) === "mesh" ? slugOf(id) : id.replace(":", ".")}.definition`;

const factRow = ({ id, kind, subject, predicate, object, value, qualifiers, ...fact }: GraphFact): Row => ({
  id,
  kind,
  subject,
  predicate,
  object,
  value: value && JSON.stringify(value),
  mode: qualifiers?.mode,
  version: qualifiers?.version,
  layer: qualifiers?.layer,
  ...columnsOf("condition", qualifiers?.condition),
  ...columnsOf("statement", fact.text),
  ...columnsOf("label", fact.label),
  derived: Number(fact.derived ?? false),
  rule: fact.rule,
  standing: fact.standing ?? "SINGLE",
});

/**
 * The plain columns of a mesh are its facts with that id: `first-release`, `cncf-status`, `status`. The status is the
 * reference document's own word; what all sources say of the life cycle is computed.
 */
function writeMeshes(writer: Writer, { graph, featureAreas, matrix }: Assembled): void {
  writer.insertList("feature_area", featureAreas.values(), ({ slug, name }) => ({ slug, ...columnsOf("name", name) }));
  const features = [...featureAreas.values()].flatMap(({ slug, features }) =>
    features.map((feature) => ({ ...feature, area: slug })),
  );
  writer.insertList("feature", features, ({ id, area, definition }) => ({
    id,
    area,
    ...columnsOf("definition", definition),
  }));
  for (const { id: feature_id, broader } of features) {
    writer.insertList("feature_broader", broader, ({ feature: broader_id, mode, layer, condition }) => {
      return { feature_id, broader_id, mode, layer, ...columnsOf("condition", condition) };
    });
  }
  for (const [slug, entity_id] of graph.formerFeatures) writer.insert("former_feature", { slug, entity_id });
  const scores = new Map(matrix?.rows.map((row) => [row.mesh, row]));
  const meshes = [...graph.entities.values()].filter(({ type }) => type === "mesh");
  writer.insertList("mesh", meshes, ({ id, slug, name }) => {
    const plain = (column: string, local: string, read: (text: string) => string | number = String): Row => {
      const fact = local === "status" ? graph.facts.get(`${slug}.status`) : factAt(graph, slug, local);
      const value = fact?.value && typeof fact.value.value !== "object" ? read(String(fact.value.value)) : undefined;
      return { [column]: value, [`${column}_fact`]: value === undefined ? undefined : fact?.id };
    };
    const { published, computed } = scores.get(id) ?? {};
    return {
      id,
      ...columnsOf("name", name),
      ...plain("status", "status"),
      ...plain("cncf_status", "cncf-status"),
      ...plain("first_release", "first-release", Number),
      published_total: published?.value,
      published_total_fact: published?.fact,
      computed_total: computed?.value,
      computed_total_fact: computed?.fact,
      totals_agree: published && computed && Number(totalsAgree(published.value, computed.value)),
    };
  });
}

/**
 * The fact about a mesh that stands in a place of the tables, which is named by an id of the reference document's own: that
 * fact, or the one of a source that is believed instead, or alone tells something of the kind.
 */
function factAt(graph: Graph, mesh: string, predicate: string): GraphFact | undefined {
  const place = `${mesh}.${predicate}`;
  if (graph.facts.has(place)) return graph.believed(place);
  const told = graph.sources.flatMap(({ slug }) => graph.facts.get(`${slug}.${place}`) ?? []);
  return told.find(({ id, predicate: of }) => of === predicate && !graph.overruled.has(id));
}

/** What meshes are filtered by: features, dimensions and modes. */
function writeMeshFacts(writer: Writer, { graph, comparisons }: Assembled): void {
  const dimensionsOfMeshes = comparisons.find(({ slug }) => slug === "meshes")?.dimensions ?? [];
  const dimensions = new Set(dimensionsOfMeshes.map(({ slug }) => slug));
  const modes = new Set<string>();
  for (const { id: fact_id, subject, object, support, predicate, qualifiers, value } of graph.facts.values()) {
    if (typeOf(subject) !== "mesh" || graph.overruled.has(fact_id)) continue;
    const fact = { mesh_id: subject, fact_id };
    const { mode = "", layer = "" } = qualifiers ?? {};
    if (support !== undefined && object !== undefined) {
      writer.insert("feature_support", { ...fact, feature_id: object, mode, layer, support });
    }
    if (dimensions.has(predicate) && value && factAt(graph, slugOf(subject), predicate)?.id === fact_id) {
      for (const token of tokensOf(value)) writer.insert("dimension_token", { ...fact, dimension: predicate, token });
    }
    // Several sources may say so; the first one is the reference document.
    if (predicate === "runs-in-mode" && object !== undefined && !modes.has(`${subject} ${object}`)) {
      modes.add(`${subject} ${object}`);
      writer.insert("mesh_mode", { ...fact, mode_id: object, layer: qualifiers?.layer });
    }
  }
}

const tokensOf = (value: Value): Set<string> =>
  new Set([value.value].flat().flatMap((token) => (typeof token === "object" ? [] : [String(token)])));

function writeComparisons(writer: Writer, { comparisons }: Assembled): void {
  writer.insertList("comparison", comparisons, ({ slug }) => ({ slug }));
  for (const { slug: comparison, columns, dimensions, cells } of comparisons) {
    writer.insertList("comparison_column", columns, (entity_id) => ({ comparison, entity_id }));
    writer.insertList("dimension", dimensions, ({ slug, better, feature, levels = [] }) => ({
      comparison,
      slug,
      entity_id: `dimension:${dimensionSlug(comparison, slug)}`,
      better,
      feature_id: feature && `feature:${feature}`,
      levels: JSON.stringify(levels),
    }));
    for (const { column, dimension, fact, value, label, parts } of cells) {
      const key = { comparison, dimension, entity_id: column };
      const content = { value: JSON.stringify(value), parts: JSON.stringify(parts), ...columnsOf("label", label) };
      writer.insert("cell", { ...key, ...content, fact_id: fact });
    }
  }
}

function writeScores(writer: Writer, { matrix }: Assembled): void {
  if (!matrix) return;
  writer.insertList("criterion_group", matrix.groups, ({ fact, ...group }) => ({ ...group, fact_id: fact }));
  writer.insertList("criterion", matrix.criteria, ({ group, fact, ...criterion }) => {
    return { ...criterion, group_slug: group, fact_id: fact };
  });
  for (const { mesh, scores } of matrix.rows) {
    for (const { fact, ...score } of scores) writer.insert("score", { mesh_id: mesh, ...score, fact_id: fact });
  }
}

function writeTree(writer: Writer, { tree }: Assembled): void {
  if (!tree) return;
  writer.insertList("question", tree.questions, ({ slug, question, fact }) => {
    return { slug, is_root: Number(slug === tree.root), ...columnsOf("question", question), fact_id: fact };
  });
  for (const { slug, branches } of tree.questions) {
    for (const branch of branches) {
      const key = { question: slug, answer: Number(branch.answer) };
      const require = branch.require && JSON.stringify(branch.require);
      writer.insert("branch", { ...key, next_question: branch.question, fact_id: branch.fact, require });
      writer.insertList("branch_outcome", branch.outcome, ({ mesh, note, fact }) => {
        return { ...key, mesh_id: mesh, ...columnsOf("note", note), fact_id: fact };
      });
    }
  }
}

function writeScenarios(writer: Writer, { scenarios }: Assembled): void {
  writer.insertList("scenario", scenarios, ({ id, kind, start }) => ({
    id,
    kind,
    start: start && JSON.stringify(start),
  }));
  for (const { id: scenario_id, recommendations } of scenarios) {
    writer.insertList("scenario_recommendation", recommendations, ({ mesh, variant, tools, fact, reasons }) => {
      const lists = { tools: JSON.stringify(tools), reasons: JSON.stringify(reasons) };
      return { scenario_id, mesh_id: mesh, variant, ...lists, fact_id: fact };
    });
  }
}

function writeGuides(writer: Writer, { guides }: Assembled): void {
  for (const [ordinal, { id: guide_id, installs, steps }] of guides.entries()) {
    for (const target_id of installs) writer.insert("guide_target", { target_id, guide_id, ordinal });
    for (const [index, { title, commands, fact }] of steps.entries()) {
      const content = { ...columnsOf("title", title), commands: JSON.stringify(commands) };
      writer.insert("guide_step", { guide_id, number: index + 1, ...content, fact_id: fact });
    }
  }
}

function writeDiscrepancies(writer: Writer, { discrepancies }: Assembled): void {
  writer.insertList("discrepancy", discrepancies, ({ sentence }) => columnsOf("sentence", sentence));
  for (const [discrepancy, { facts }] of discrepancies.entries()) {
    writer.insertList("discrepancy_fact", facts, (fact_id) => ({ discrepancy, fact_id }));
  }
}
