import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database, Statement } from "better-sqlite3";
import type { Value } from "../model/value.ts";
import type { Assembled } from "./assemble.ts";
import { totalsAgree } from "./assemble.ts";
import { dimensionSlug } from "./assemble-comparisons.ts";
import type { Graph, GraphFact } from "./graph.ts";
import { writeMeshOverviews } from "./write-mesh-overviews.ts";
import { writeSearchCells } from "./write-search-cells.ts";
import { writeSearchIndex } from "./write-search-index.ts";

type Scalar = string | number | null;

/** Runs the SQL files of a migrations folder in their order. */
export function migrate(database: Database, folder: string): void {
  for (const name of readdirSync(folder).sort()) database.exec(readFileSync(join(folder, name), "utf8"));
}

/** Inserts rows, with one prepared statement for each table. */
class Writer {
  private readonly database: Database;
  private readonly statements = new Map<string, Statement>();

  constructor(database: Database) {
    this.database = database;
  }

  insert(table: string, row: Record<string, Scalar | undefined>): void {
    let statement = this.statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const places = columns.map((column) => `@${column}`);
      statement = this.database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`);
      this.statements.set(table, statement);
    }
    statement.run(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null])));
  }
}

/**
 * Writes the whole catalog in one transaction. References are checked at the end, all at once: row by row, each new fact would
 * be looked for among all entities that might wait for it.
 */
export function writeCatalog(database: Database, assembled: Assembled, digest: string, builtAt: string): void {
  const writer = new Writer(database);
  database.pragma("foreign_keys = OFF");
  database.transaction(() => {
    writer.insert("catalog", { digest, built_at: builtAt });
    writeGraph(writer, assembled.graph);
    writeMeshes(writer, assembled);
    writeComparisons(writer, assembled);
    writeScores(writer, assembled);
    writeSearchCells(database);
    writeTree(writer, assembled);
    writeScenarios(writer, assembled);
    writeGuides(writer, assembled);
    for (const [ordinal, { sentence, facts }] of assembled.discrepancies.entries()) {
      writer.insert("discrepancy", { ordinal, sentence_en: sentence.en, sentence_zh: sentence.zh });
      for (const [place, fact_id] of facts.entries()) {
        writer.insert("discrepancy_fact", { discrepancy: ordinal, ordinal: place, fact_id });
      }
    }
    writeMeshOverviews(database);
    writeSearchIndex(database, assembled);
    checkReferences(database);
  })();
}

function checkReferences(database: Database): void {
  const [fault] = database.pragma("foreign_key_check") as { table: string; rowid: number | null; parent: string }[];
  if (fault) throw new Error(`A row of \`${fault.table}\` refers to a row of \`${fault.parent}\` that is not there.`);
}

function writeGraph(writer: Writer, graph: Graph): void {
  for (const [ordinal, document] of graph.documents.entries()) {
    const { slug, title, version, updatedOn: updated_on, sha256, lines } = document;
    const titles = { title_en: title.en, title_zh: title.zh };
    writer.insert("document", { slug, ordinal, ...titles, version, updated_on, sha256, lines });
  }
  let ordinal = 0;
  for (const { id, type, slug, name, aliases } of graph.entities.values()) {
    const definition = graph.facts.get(definitionId(id, slug))?.id;
    writer.insert("entity", { id, ordinal: ordinal++, type, slug, name_en: name.en, name_zh: name.zh, definition });
    for (const lang of ["en", "zh"] as const) {
      for (const [place, text] of (aliases[lang] ?? []).entries()) {
        writer.insert("alias", { entity_id: id, lang, ordinal: place, text });
      }
    }
  }
  let place = 0;
  for (const { id, document, number, heading, title, parent, startLine, endLine } of graph.sections.values()) {
    const lines = { start_line: startLine, end_line: endLine };
    const titles = { title_en: title.en, title_zh: title.zh };
    writer.insert("section", { id, ordinal: place++, document, number, heading, ...titles, parent, ...lines });
  }
  for (const [slug, { name, inverse, aliases }] of graph.predicates) {
    const names = { name_en: name.en, name_zh: name.zh, inverse_en: inverse?.en, inverse_zh: inverse?.zh };
    writer.insert("predicate", { slug, ...names });
    for (const lang of ["en", "zh"] as const) {
      for (const [at, text] of (aliases[lang] ?? []).entries()) {
        writer.insert("predicate_alias", { predicate: slug, lang, ordinal: at, text });
      }
    }
  }
  let number = 0;
  for (const fact of graph.facts.values()) writeFact(writer, fact, number++);
}

const definitionId = (id: string, slug: string): string =>
  id.startsWith("mesh:") ? `${slug}.definition` : `${id.replace(":", ".")}.definition`;

function writeFact(writer: Writer, fact: GraphFact, ordinal: number): void {
  const { id, kind, subject, predicate, object, value, qualifiers, text } = fact;
  writer.insert("fact", {
    id,
    ordinal,
    kind,
    subject,
    predicate,
    object,
    value: value && JSON.stringify(value),
    mode: qualifiers?.mode,
    version: qualifiers?.version,
    layer: qualifiers?.layer,
    condition_en: qualifiers?.condition?.en,
    condition_zh: qualifiers?.condition?.zh,
    statement_en: text.en,
    statement_zh: text.zh,
    derived: fact.derived ? 1 : 0,
  });
  for (const [at, { document, section, startLine, endLine }] of fact.citations.entries()) {
    const lines = { start_line: startLine, end_line: endLine };
    writer.insert("citation", { fact_id: id, ordinal: at, document, section, ...lines });
  }
  for (const [at, input_id] of fact.inputs.entries())
    writer.insert("fact_input", { fact_id: id, ordinal: at, input_id });
  for (const other_id of fact.conflicts) writer.insert("fact_conflict", { fact_id: id, other_id });
}

const tokensOf = (value: Value): string[] =>
  (Array.isArray(value.value) ? value.value : [value.value]).filter((token) => typeof token !== "object").map(String);

/** The plain columns of a mesh are its facts of that name: `first-release`, `cncf-status`, `status`. */
function writeMeshes(writer: Writer, { graph, featureAreas, matrix, comparisons }: Assembled): void {
  const ofMeshes = comparisons.find(({ slug }) => slug === "meshes")?.dimensions ?? [];
  const dimensions = new Set(ofMeshes.map(({ slug }) => slug));
  let areaOrdinal = 0;
  let featureOrdinal = 0;
  for (const { slug, name, features } of featureAreas.values()) {
    writer.insert("feature_area", { slug, ordinal: areaOrdinal++, name_en: name.en, name_zh: name.zh });
    for (const id of features) writer.insert("feature", { id, ordinal: featureOrdinal++, area: slug });
  }
  const scored = new Map(matrix?.rows.map((row) => [row.mesh, row]));
  let ordinal = 0;
  for (const { id, type, slug, name } of graph.entities.values()) {
    if (type !== "mesh") continue;
    const column = (local: string) => {
      const fact = graph.facts.get(`${slug}.${local}`);
      const value = fact?.value && typeof fact.value.value !== "object" ? String(fact.value.value) : null;
      return { value, fact: value === null ? null : fact!.id };
    };
    const [status, cncf, release] = [column("status"), column("cncf-status"), column("first-release")];
    const row = scored.get(id);
    const agree = row?.published && row.computed && totalsAgree(row.published.value, row.computed.value);
    writer.insert("mesh", {
      id,
      ordinal: ordinal++,
      name_en: name.en,
      name_zh: name.zh,
      status: status.value,
      status_fact: status.fact,
      cncf_status: cncf.value,
      cncf_status_fact: cncf.fact,
      first_release: release.value === null ? null : Number(release.value),
      first_release_fact: release.fact,
      published_total: row?.published?.value,
      published_total_fact: row?.published?.fact,
      computed_total: row?.computed?.value,
      computed_total_fact: row?.computed?.fact,
      totals_agree: agree === undefined ? null : agree ? 1 : 0,
    });
  }
  for (const { id, subject, object, support, predicate, qualifiers, value } of graph.facts.values()) {
    if (support !== undefined && object !== undefined) {
      const { mode = "", layer = "" } = qualifiers ?? {};
      writer.insert("feature_support", { mesh_id: subject, feature_id: object, mode, layer, support, fact_id: id });
    }
    const subjectSlug = subject.slice(subject.indexOf(":") + 1);
    if (dimensions.has(predicate) && value && id === `${subjectSlug}.${predicate}` && subject.startsWith("mesh:")) {
      for (const token of new Set(tokensOf(value))) {
        writer.insert("dimension_token", { dimension: predicate, token, mesh_id: subject, fact_id: id });
      }
    }
    if (predicate === "runs-in-mode" && object !== undefined && subject.startsWith("mesh:")) {
      writer.insert("mesh_mode", { mesh_id: subject, mode_id: object, fact_id: id });
    }
  }
}

function writeComparisons(writer: Writer, { comparisons }: Assembled): void {
  for (const [ordinal, { slug, columns, dimensions, cells }] of comparisons.entries()) {
    writer.insert("comparison", { slug, ordinal });
    for (const [place, entity_id] of columns.entries()) {
      writer.insert("comparison_column", { comparison: slug, ordinal: place, entity_id });
    }
    for (const [place, dimension] of dimensions.entries()) {
      writer.insert("dimension", {
        comparison: slug,
        slug: dimension.slug,
        ordinal: place,
        entity_id: `dimension:${dimensionSlug(slug, dimension.slug)}`,
        better: dimension.better,
        feature_id: dimension.feature && `feature:${dimension.feature}`,
        levels: JSON.stringify(dimension.levels ?? []),
      });
    }
    for (const { column, dimension, fact, value, label } of cells) {
      const key = { comparison: slug, dimension, entity_id: column };
      const labels = { label_en: label.en, label_zh: label.zh };
      writer.insert("cell", { ...key, value: JSON.stringify(value), ...labels, fact_id: fact });
    }
  }
}

function writeScores(writer: Writer, { matrix }: Assembled): void {
  for (const [ordinal, { slug, weight, fact }] of (matrix?.groups ?? []).entries()) {
    writer.insert("criterion_group", { slug, ordinal, weight, fact_id: fact });
  }
  for (const [ordinal, { slug, group, weight, fact }] of (matrix?.criteria ?? []).entries()) {
    writer.insert("criterion", { slug, ordinal, group_slug: group, weight, fact_id: fact });
  }
  for (const { mesh, scores } of matrix?.rows ?? []) {
    for (const { criterion, value, fact } of scores) {
      writer.insert("score", { mesh_id: mesh, criterion, value, fact_id: fact });
    }
  }
}

function writeTree(writer: Writer, { tree }: Assembled): void {
  for (const [ordinal, { slug, question, fact, branches }] of (tree?.questions ?? []).entries()) {
    const texts = { question_en: question.en, question_zh: question.zh };
    writer.insert("question", { slug, ordinal, is_root: slug === tree?.root ? 1 : 0, ...texts, fact_id: fact });
    for (const branch of branches) {
      const key = { question: slug, answer: branch.answer ? 1 : 0 };
      writer.insert("branch", { ...key, next_question: branch.question, fact_id: branch.fact });
      for (const [place, { mesh, note, fact: fact_id }] of branch.outcome.entries()) {
        const notes = { note_en: note?.en, note_zh: note?.zh };
        writer.insert("branch_outcome", { ...key, ordinal: place, mesh_id: mesh, ...notes, fact_id });
      }
    }
  }
}

function writeScenarios(writer: Writer, { scenarios }: Assembled): void {
  for (const [ordinal, { id, kind, start, recommendations }] of scenarios.entries()) {
    writer.insert("scenario", { id, ordinal, kind, start: start && JSON.stringify(start) });
    for (const [place, { mesh, variant, tools, fact, reasons }] of recommendations.entries()) {
      writer.insert("scenario_recommendation", {
        scenario_id: id,
        ordinal: place,
        mesh_id: mesh,
        variant,
        tools: JSON.stringify(tools),
        reasons: JSON.stringify(reasons),
        fact_id: fact,
      });
    }
  }
}

function writeGuides(writer: Writer, { guides }: Assembled): void {
  for (const [ordinal, { id, installs, steps }] of guides.entries()) {
    for (const target_id of installs) writer.insert("guide_target", { target_id, guide_id: id, ordinal });
    for (const [index, { title, commands, fact }] of steps.entries()) {
      const titles = { title_en: title.en, title_zh: title.zh };
      const number = index + 1;
      writer.insert("guide_step", {
        guide_id: id,
        number,
        ...titles,
        commands: JSON.stringify(commands),
        fact_id: fact,
      });
    }
  }
}
