import { validNames } from "../errors.ts";
import { entityId } from "../model/ids.ts";
import type { ComparisonFile, SeedEntity } from "../model/seed.ts";
import type { Text } from "../model/text.ts";
import type { Value } from "../model/value.ts";
import type { Graph, Source } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

type Dimension = ComparisonFile["dimensions"][number];

export interface Comparison {
  slug: string;
  section: string;
  columns: string[];
  dimensions: Dimension[];
  cells: { column: string; dimension: string; fact: string; value: Value; label: Text }[];
}

/** Comparisons with their cells, which stand in the files of the compared entities. */
export function assembleComparisons(graph: Graph, files: SeedFiles): Comparison[] {
  const comparisons = files.comparison.map(({ file, data }): Comparison => {
    graph.addEntity({ file, path: "" }, "comparison", data);
    for (const [index, dimension] of data.dimensions.entries()) {
      const source = { file, path: `dimensions[${index}]` };
      graph.addEntity(source, "dimension", { ...dimension, slug: dimensionSlug(data.slug, dimension.slug) });
      if (dimension.feature) graph.requireEntity(source, entityId("feature", dimension.feature));
      if (!graph.predicates.has(dimension.slug)) {
        graph.predicates.set(dimension.slug, { name: dimension.name, aliases: dimension.aliases ?? {} });
      }
    }
    return { slug: data.slug, section: data.section, columns: [], dimensions: data.dimensions, cells: [] };
  });
  for (const { source, id, cells } of compared(files)) {
    for (const [slug, column] of Object.entries(cells ?? {})) {
      const comparison = comparisons.find((candidate) => candidate.slug === slug);
      if (comparison) addColumn(graph, source, comparison, id, column);
      else {
        const valid = validNames(comparisons.map((each) => each.slug));
        graph.fault({ ...source, path: `cells.${slug}` }, `unknown comparison \`${slug}\`. ${valid}`);
      }
    }
  }
  for (const { file, data } of files.comparison) {
    const comparison = comparisons.find(({ slug }) => slug === data.slug)!;
    orderColumns(graph, { file, path: "columns" }, comparison, data.columns);
  }
  return comparisons;
}

/** Dimensions of the comparison of meshes have plain slugs; those of others are told apart by the comparison. */
export function dimensionSlug(comparison: string, dimension: string): string {
  return comparison === "meshes" ? dimension : `${comparison}.${dimension}`;
}

function compared(files: SeedFiles): { source: Source; id: string; cells?: SeedEntity["cells"] }[] {
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
  source: Source,
  comparison: Comparison,
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
      const valid = validNames(
        comparison.dimensions.map((each) => each.slug),
        slug,
      );
      graph.fault(at, `unknown dimension \`${slug}\`. ${valid}`);
      continue;
    }
    const { value } = cell;
    const label = { en: labelOf(graph, at, dimension, value, "en"), zh: labelOf(graph, at, dimension, value, "zh") };
    if (dimension.feature && value.type !== "SUPPORT") graph.fault(at, "this dimension takes a value of type SUPPORT.");
    const fact = graph.addFact(at, column, slug, {
      kind: dimension.feature ? "SUPPORT" : "CELL",
      predicate: slug,
      object: dimension.feature && entityId("feature", dimension.feature),
      support: dimension.feature && value.type === "SUPPORT" ? value.value : undefined,
      value,
      en: cell.en ?? fill(dimension.sentence.en, name.en, label.en),
      zh: cell.zh ?? fill(dimension.sentence.zh, name.zh, label.zh),
      cite: cell.cite,
      anchors: cell.anchors ?? value.raw?.split(" / ") ?? [String(value.value)],
    });
    comparison.cells.push({ column, dimension: slug, fact, value, label });
  }
}

const fill = (sentence: string, name: string, value: string): string =>
  sentence.replaceAll("{name}", name).replaceAll("{value}", value);

function labelOf(graph: Graph, source: Source, dimension: Dimension, value: Value, lang: "en" | "zh"): string {
  const levels = dimension.levels;
  const known = (token: string | number): string => {
    const level = levels?.find((candidate) => candidate.value === String(token));
    if (level) return level[lang];
    if (levels && typeof token === "string" && lang === "en") {
      graph.fault(source, `unknown value \`${token}\`. ${validNames(levels.map((each) => each.value))}`);
    }
    return String(token);
  };
  switch (value.type) {
    case "LEVEL":
    case "SUPPORT":
      return known(value.value);
    case "LIST":
      return value.value.map(known).join(lang === "en" ? ", " : "、");
    case "NUMBER":
      return `${value.value}${value.unit ? ` ${value.unit}` : ""}`;
    case "RANGE": {
      const { min, max } = value.value;
      const span = min === undefined ? `≤ ${max}` : max === undefined ? `≥ ${min}` : `${min}–${max}`;
      return `${span}${value.unit ? ` ${value.unit}` : ""}`;
    }
    case "VERSION":
      return `${value.value.operator} ${value.value.version}`;
    default:
      return String(value.value);
  }
}

/** The document's columns first, in its order, each complete; further ones follow. */
function orderColumns(graph: Graph, source: Source, comparison: Comparison, declared: readonly string[]): void {
  for (const column of declared) {
    const cells = comparison.cells.filter((cell) => cell.column === column).map((cell) => cell.dimension);
    const missing = comparison.dimensions.filter(({ slug }) => !cells.includes(slug)).map(({ slug }) => slug);
    if (missing.length > 0) graph.fault(source, `\`${column}\` has no cell for ${missing.join(", ")}.`);
  }
  const further = comparison.columns.filter((column) => !declared.includes(column)).sort();
  comparison.columns.splice(0, comparison.columns.length, ...declared, ...further);
}
