import { inEachLanguage } from "../language/index.ts";
import { entityId } from "../model/ids.ts";
import type { ComparisonFile } from "../model/seed.ts";
import type { SeedEntity } from "../model/seed-entity.ts";
import type { Lang, Text } from "../model/text.ts";
import type { Value } from "../model/value.ts";
import type { SeedPlace } from "./faults.ts";
import type { Graph } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

type Dimension = ComparisonFile["dimensions"][number];

interface CellPart {
  mode?: string | undefined;
  layer?: string | undefined;
  value: Value;
  text: Text;
}

export interface AssembledComparison {
  slug: string;
  section: string;
  columns: string[];
  dimensions: Dimension[];
  cells: { column: string; dimension: string; fact: string; value: Value; label: Text; parts: CellPart[] }[];
}

/** Comparisons with their cells, which are in the files of the compared entities. */
export function assembleComparisons(graph: Graph, files: SeedFiles): AssembledComparison[] {
  const comparisons = files.comparison.map(({ file, data }): AssembledComparison => {
    graph.addEntity({ file, path: "" }, "comparison", data);
    for (const [index, dimension] of data.dimensions.entries()) {
      const source = { file, path: `dimensions[${index}]` };
      graph.addEntity(source, "dimension", { ...dimension, slug: dimensionSlug(data.slug, dimension.slug) });
      if (dimension.feature) graph.requireEntity(source, entityId("feature", dimension.feature));
      if (!graph.predicates.has(dimension.slug)) {
        const { name, traits, aliases } = dimension;
        graph.predicates.set(dimension.slug, { name, traits, aliases: aliases ?? {} });
      }
    }
    return { slug: data.slug, section: data.section, columns: [], dimensions: data.dimensions, cells: [] };
  });
  for (const { source, id, cells } of compared(files)) {
    for (const [slug, column] of Object.entries(cells ?? {})) {
      const comparison = comparisons.find((candidate) => candidate.slug === slug);
      if (comparison) addColumn(graph, source, comparison, id, column);
      else {
        const slugs = comparisons.map((each) => each.slug);
        graph.faultUnknown({ ...source, path: `cells.${slug}` }, "comparison", slug, slugs);
      }
    }
  }
  for (const { file, data } of files.comparison) {
    const comparison = comparisons.find(({ slug }) => slug === data.slug)!;
    orderColumns(graph, { file, path: "columns" }, comparison, data.columns);
  }
  return comparisons;
}

/** Dimensions of the comparison of meshes have plain slugs; all others are prefixed with their comparison. */
export function dimensionSlug(comparison: string, dimension: string): string {
  return comparison === "meshes" ? dimension : `${comparison}.${dimension}`;
}

function compared(files: SeedFiles): { source: SeedPlace; id: string; cells?: SeedEntity["cells"] }[] {
  return [
    ...files.mesh.map(({ file, data }) => ({ source: { file, path: "" }, id: entityId("mesh", data.slug), ...data })),
    ...files.mode.map(({ file, data }) => ({ source: { file, path: "" }, id: entityId("mode", data.slug), ...data })),
    ...files.entities.flatMap(({ file, data }) =>
      data.entities.map(({ type, slug, cells }, index) => ({
        source: { file, path: `entities[${index}]` },
        id: entityId(type, slug),
        cells,
      })),
    ),
  ];
}

function addColumn(
  graph: Graph,
  source: SeedPlace,
  comparison: AssembledComparison,
  column: string,
  cells: NonNullable<SeedEntity["cells"]>[string],
): void {
  comparison.columns.push(column);
  const prefix = source.path === "" ? "" : `${source.path}.`;
  const name = graph.entities.get(column)!.name;
  for (const [slug, cell] of Object.entries(cells)) {
    const at = { file: source.file, path: `${prefix}cells.${comparison.slug}.${slug}` };
    const dimension = comparison.dimensions.find((candidate) => candidate.slug === slug);
    if (!dimension) {
      const slugs = comparison.dimensions.map((each) => each.slug);
      graph.faultUnknown(at, "dimension", slug, slugs);
      continue;
    }
    const { value } = cell;
    checkLevels(graph, at, dimension, value);
    const label = cellLabel(dimension, value);
    if (dimension.feature && value.type !== "SUPPORT") graph.fault(at, "this dimension needs a value of type SUPPORT.");
    const fact = graph.addFact(at, column, slug, {
      kind: dimension.feature ? "SUPPORT" : "CELL",
      predicate: slug,
      object: dimension.feature && entityId("feature", dimension.feature),
      support: dimension.feature && value.type === "SUPPORT" ? value.value : undefined,
      value,
      qualifiers: cell.qualifiers,
      en: cell.en ?? fill(dimension.sentence.en, name.en, label.en),
      zh: cell.zh ?? fill(dimension.sentence.zh, name.zh, label.zh),
      label: labelledWith(dimension.name, label),
      cite: cell.cite,
      anchors: cell.anchors ?? value.raw?.split(" / ") ?? [String(value.value)],
    });
    const parts = (cell.parts ?? []).map((part) => {
      checkLevels(graph, at, dimension, part.value);
      if (part.mode !== undefined) graph.requireEntity(at, entityId("mode", part.mode));
      return { ...part, text: cellLabel(dimension, part.value) };
    });
    comparison.cells.push({ column, dimension: slug, fact, value, label, parts });
  }
}

/** A value as it is shown in a table. */
export const cellLabel = (dimension: Dimension, value: Value): Text =>
  inEachLanguage(({ punctuation }, lang) => labelOf(dimension, value, lang, punctuation.listSeparator));

const labelledWith = (name: Text, value: Text): Text =>
  inEachLanguage(({ punctuation }, lang) => punctuation.labelled(name[lang], value[lang]));

const fill = (sentence: string, name: string, value: string): string =>
  sentence.replaceAll("{name}", name).replaceAll("{value}", value);

/** Values of a dimension with levels must be among them; numbers may be anything. */
function checkLevels(graph: Graph, place: SeedPlace, { levels }: Dimension, value: Value): void {
  if (!levels || !(value.type === "LEVEL" || value.type === "SUPPORT" || value.type === "LIST")) return;
  const valid = levels.map((level) => level.value);
  for (const token of [value.value].flat()) {
    if (typeof token === "string" && !valid.includes(token)) graph.faultUnknown(place, "value", token, valid);
  }
}

function labelOf({ levels }: Dimension, value: Value, lang: Lang, listSeparator: string): string {
  const labelled = (token: string | number): string =>
    levels?.find((level) => level.value === String(token))?.[lang] ?? String(token);
  switch (value.type) {
    case "LEVEL":
    case "SUPPORT":
      return labelled(value.value);
    case "LIST":
      return value.value.map(labelled).join(listSeparator);
    case "NUMBER":
      return `${value.value}${value.unit ? ` ${value.unit}` : ""}`;
    case "RANGE":
      return `${rangeText(value.value)}${value.unit ? ` ${value.unit}` : ""}`;
    case "VERSION":
      return `${value.value.operator} ${value.value.version}`;
    default:
      return String(value.value);
  }
}

/** `1–3`, `≤ 5`, `> 5`; a range with exclusive bounds has a sign for each of them. */
function rangeText({ min, max, exclusive }: Extract<Value, { type: "RANGE" }>["value"]): string {
  if (min !== undefined && max !== undefined && !exclusive) return `${min}–${max}`;
  const lower = min === undefined ? [] : [`${exclusive ? ">" : "≥"} ${min}`];
  const upper = max === undefined ? [] : [`${exclusive ? "<" : "≤"} ${max}`];
  return [...lower, ...upper].join(", ");
}

/** The document's columns first, in its order, each of them complete; then any others. */
function orderColumns(
  graph: Graph,
  source: SeedPlace,
  comparison: AssembledComparison,
  declared: readonly string[],
): void {
  for (const column of declared) {
    const cells = comparison.cells.filter((cell) => cell.column === column).map((cell) => cell.dimension);
    const missing = comparison.dimensions.filter(({ slug }) => !cells.includes(slug)).map(({ slug }) => slug);
    if (missing.length > 0) graph.fault(source, `\`${column}\` has no cell for ${missing.join(", ")}.`);
  }
  const further = comparison.columns.filter((column) => !declared.includes(column)).sort();
  comparison.columns.splice(0, comparison.columns.length, ...declared, ...further);
}
