import { languages } from "../model/text.ts";
import {
  type Column,
  columns,
  computed,
  flag,
  json,
  nameOfEntity,
  nested,
  nestedIfAny,
  ref,
  slugOfEntity,
  text,
  value,
} from "./columns.ts";
import type { ExportTable } from "./table.ts";

/** `key` lists the columns that order the rows. */
const table = (name: string, from: string, key: string, parts: readonly Column[][]): ExportTable => ({
  name,
  from,
  key: key.split(", "),
  columns: parts.flat(),
  isNested: false,
});

/** A table whose rows are nested in the objects of another table in JSON. */
const inner = (...definition: Parameters<typeof table>): ExportTable => ({ ...table(...definition), isNested: true });

const fact = ref("fact");

const aliases = (from: string, owner: string, key: string): Column[] =>
  languages.flatMap((lang) =>
    nested(
      `aliases.${lang}`,
      `(SELECT json_group_array(a.text ORDER BY a.ordinal) FROM ${from} a WHERE a.${owner} = t.${key} AND a.lang = '${lang}')`,
    ),
  );

/** Files, revisions and addresses are those of sources of many files. */
const citations = `(
  SELECT json_group_array(json_patch('{}', json_object('document', c.document, 'section', c.section, 'path', c.path,
           'revision', c.revision, 'url', c.url, 'startLine', c.start_line, 'endLine', c.end_line)) ORDER BY c.ordinal)
    FROM citation c WHERE c.fact_id = t.id)`;

/** Documents, their outline, predicates, the nodes of the graph and the facts. */
const graph = [
  table("documents", "document", "ordinal, slug", [
    computed("id", "t.slug"),
    text("title"),
    columns("role", "version", "updated_on", "sha256", "lines", "publisher", "url", "retrieved_on", "license"),
  ]),
  table("sections", "section", "ordinal", [
    columns("id", "document", "number", "heading"),
    text("title"),
    columns("parent", "start_line", "end_line"),
  ]),
  table("predicates", "predicate", "slug", [
    columns("slug"),
    text("name"),
    text("inverse"),
    columns("traits"),
    aliases("predicate_alias", "predicate", "slug"),
  ]),
  inner("predicate-aliases", "predicate_alias", "predicate, lang, ordinal", [
    columns("predicate", "lang", "ordinal", "text"),
  ]),
  table("entities", "entity", "ordinal", [
    columns("id", "type", "slug"),
    text("name"),
    columns("definition"),
    aliases("alias", "entity_id", "id"),
  ]),
  inner("aliases", "alias", "entity_id, lang, ordinal", [ref("entity"), columns("lang", "ordinal", "text")]),
  table("facts", "fact", "ordinal", [
    columns("id", "kind", "subject", "predicate", "object"),
    value,
    ["mode", "version", "layer"].flatMap((name) => computed(`qualifiers.${name}`, `t.${name}`)),
    text("condition", "qualifiers.condition"),
    text("statement"),
    text("label"),
    flag("derived"),
    columns("rule", "standing", "source_date"),
    nested("citations", citations),
    nested(
      "contradictedBy",
      "(SELECT json_group_array(k.other_id ORDER BY k.other_id) FROM contradiction k WHERE k.fact_id = t.id)",
    ),
    nested(
      "conflictsWith",
      "(SELECT json_group_array(k.other_id ORDER BY k.other_id) FROM fact_conflict k WHERE k.fact_id = t.id)",
    ),
    nestedIfAny(
      "inputs",
      "(SELECT json_group_array(i.input_id ORDER BY i.ordinal) FROM fact_input i WHERE i.fact_id = t.id)",
    ),
  ]),
  inner("citations", "citation", "fact_id, ordinal", [
    fact,
    columns("ordinal", "document", "section", "path", "revision", "url", "start_line", "end_line"),
  ]),
  inner("fact-inputs", "fact_input", "fact_id, ordinal", [fact, columns("ordinal"), ref("input")]),
  inner("fact-conflicts", "fact_conflict", "fact_id, other_id", [fact, ref("conflictsWith", "other_id")]),
  inner("contradictions", "contradiction", "fact_id, other_id", [fact, ref("contradictedBy", "other_id")]),
  table("releases", "release", "document, id", [
    columns("document", "id"),
    ref("product", "product"),
    columns("ordinal", "cycle", "released_on", "latest", "latest_on", "supported_until", "supported", "kubernetes"),
    json("facts"),
  ]),
  table("identifiers", "identifier", "entity_id, scheme, value", [
    ref("entity"),
    columns("scheme", "value", "ordinal", "url"),
    fact,
  ]),
  table("rules", "rule", "ordinal", [columns("id"), text("sentence")]),
  table("discrepancies", "discrepancy", "ordinal", [
    columns("ordinal"),
    text("sentence"),
    nested(
      "facts",
      "(SELECT json_group_array(d.fact_id ORDER BY d.ordinal) FROM discrepancy_fact d WHERE d.discrepancy = t.ordinal)",
    ),
  ]),
  inner("discrepancy-facts", "discrepancy_fact", "discrepancy, ordinal", [columns("discrepancy", "ordinal"), fact]),
];

/** Weights are shares of the whole, as on every face. */
const weight = computed("weight", "t.weight / 100.0");

/** What meshes are compared by: features, modes, comparison tables, scores. */
const meshes = [
  table("feature-areas", "feature_area", "ordinal, slug", [columns("slug"), text("name")]),
  table("features", "feature", "ordinal", [
    columns("id"),
    slugOfEntity("t.id"),
    nameOfEntity("t.id"),
    columns("area"),
    text("definition"),
    nested(
      "broader",
      "(SELECT json_group_array(b.broader_id ORDER BY b.ordinal) FROM feature_broader b WHERE b.feature_id = t.id)",
    ),
  ]),
  inner("feature-broader", "feature_broader", "feature_id, ordinal", [
    ref("feature"),
    columns("ordinal"),
    ref("broader"),
    columns("mode", "layer"),
    text("condition"),
  ]),
  table("former-features", "former_feature", "slug", [columns("slug"), ref("became", "entity_id")]),
  table("meshes", "mesh", "ordinal", [
    columns("id"),
    slugOfEntity("t.id"),
    text("name"),
    columns("status", "status_fact", "cncf_status", "cncf_status_fact", "first_release", "first_release_fact"),
    columns("published_total", "published_total_fact", "computed_total", "computed_total_fact"),
    flag("totals_agree"),
  ]),
  table("feature-support", "feature_support", "mesh_id, feature_id, mode, layer, fact_id", [
    ref("mesh"),
    ref("feature"),
    columns("support"),
    // Keys have no nulls: mode and layer are empty strings where a level applies to all of them.
    computed("mode", "nullif(t.mode, '')"),
    computed("layer", "nullif(t.layer, '')"),
    fact,
  ]),
  table("mesh-modes", "mesh_mode", "mesh_id, mode_id", [ref("mesh"), ref("mode"), columns("layer"), fact]),
  table("comparisons", "comparison", "ordinal, slug", [
    columns("slug"),
    nameOfEntity("'comparison:' || t.slug"),
    nested(
      "columns",
      "(SELECT json_group_array(c.entity_id ORDER BY c.ordinal) FROM comparison_column c WHERE c.comparison = t.slug)",
    ),
  ]),
  inner("comparison-columns", "comparison_column", "comparison, ordinal", [
    columns("comparison", "ordinal"),
    ref("entity"),
  ]),
  table("dimensions", "dimension", "comparison, ordinal, slug", [
    columns("comparison", "slug"),
    nameOfEntity("t.entity_id"),
    ref("entity"),
    columns("better"),
    ref("feature"),
    json("levels"),
  ]),
  table("cells", "cell", "comparison, dimension, entity_id", [
    columns("comparison", "dimension"),
    ref("column", "entity_id"),
    value,
    text("label"),
    json("parts"),
    fact,
  ]),
  table("dimension-tokens", "dimension_token", "dimension, token, mesh_id", [
    columns("dimension", "token"),
    ref("mesh"),
    fact,
  ]),
  table("criterion-groups", "criterion_group", "ordinal, slug", [
    columns("slug"),
    nameOfEntity("'criterion-group:' || t.slug"),
    weight,
    fact,
  ]),
  table("criteria", "criterion", "ordinal, slug", [
    columns("slug"),
    nameOfEntity("'criterion:' || t.slug"),
    ref("group", "group_slug"),
    weight,
    fact,
  ]),
  table("scores", "score", "mesh_id, criterion", [ref("mesh"), columns("criterion", "value"), fact]),
];

/** The document's advice: its decision tree, scenarios and guides. And the words used to read questions. */
const advice = [
  table("questions", "question", "ordinal, slug", [columns("slug"), flag("is_root"), text("question"), fact]),
  table("branches", "branch", "question, answer", [
    columns("question"),
    flag("answer"),
    columns("next_question"),
    fact,
    json("require"),
  ]),
  table("branch-outcomes", "branch_outcome", "question, answer, ordinal", [
    columns("question"),
    flag("answer"),
    columns("ordinal"),
    ref("mesh"),
    text("note"),
    fact,
  ]),
  table("scenarios", "scenario", "ordinal", [
    columns("id"),
    slugOfEntity("t.id"),
    nameOfEntity("t.id"),
    columns("kind"),
    json("start"),
  ]),
  table("scenario-recommendations", "scenario_recommendation", "scenario_id, ordinal", [
    ref("scenario"),
    columns("ordinal"),
    ref("mesh"),
    columns("variant"),
    json("tools"),
    json("reasons"),
    fact,
  ]),
  table("guide-targets", "guide_target", "target_id, ordinal", [ref("target"), columns("ordinal"), ref("guide")]),
  table("guide-steps", "guide_step", "guide_id, number", [
    ref("guide"),
    columns("number"),
    text("title"),
    json("commands"),
    fact,
  ]),
  table("vocabulary", "vocabulary", "role, key, lang, text", [columns("role", "key", "lang", "text")]),
  table("intent-targets", "intent_target", "intent, field, value", [columns("intent", "field", "value")]),
];

/** Everything in the catalog except the search index, which is computed from it. */
export const tables: readonly ExportTable[] = [...graph, ...meshes, ...advice];

/** The tables that are collections of their own in JSON. */
export const collections: readonly ExportTable[] = tables.filter(({ isNested }) => !isNested);

export function tableNamed(name: string): ExportTable {
  const found = tables.find((each) => each.name === name);
  if (!found) throw new Error(`There is no exported table \`${name}\`.`);
  return found;
}
