import { type Catalog, memo } from "../catalog/catalog.ts";
import { type CellRow, cellRows, dimensionLevels } from "../catalog/search.ts";
import { unitsOf } from "./text.ts";

/** A row of a comparison table, or one criterion of the score matrix. */
export interface Row {
  comparison: string;
  dimension: string;
  /** Whether less of it is better; null where the values have no order. */
  isLowerBetter: boolean | null;
  cells: CellRow[];
}

export interface Level {
  value: string;
  en: string;
  zh: string;
  /** Labels in both languages, as units. */
  labels: string[][];
}

interface Tables {
  rows: readonly Row[];
  /** Levels by comparison and dimension: `meshes learning-curve`. */
  levels: ReadonlyMap<string, readonly Level[]>;
  /** Dimensions whose cells state the support of a feature. */
  features: ReadonlyMap<string, string>;
}

const tables = new WeakMap<Catalog, Map<string, Tables>>();

/** The tables of the catalog, read once. */
export const tablesOf = (catalog: Catalog): Tables => memo(catalog, tables, "", () => readTables(catalog));

function readTables(catalog: Catalog): Tables {
  const rows = new Map<string, Row>();
  for (const cell of cellRows(catalog)) {
    const { comparison, dimension } = cell;
    const key = `${comparison} ${dimension}`;
    const isLowerBetter = cell.better === null ? null : cell.better === "LOWER";
    const row = rows.get(key) ?? { comparison, dimension, isLowerBetter, cells: [] };
    row.cells.push(cell);
    rows.set(key, row);
  }
  const levels = new Map<string, Level[]>();
  const features = new Map<string, string>();
  for (const { comparison, dimension, levels: json, feature } of dimensionLevels(catalog)) {
    const known = JSON.parse(json) as { value: string; en: string; zh: string }[];
    levels.set(
      `${comparison} ${dimension}`,
      known.map(({ value, en, zh }) => ({
        value,
        en,
        zh,
        labels: [en, zh.replace(/（.*）/u, ""), value.replaceAll("_", " ")].map((label) =>
          unitsOf(label).map((unit) => unit.text),
        ),
      })),
    );
    if (feature !== null && comparison === "meshes") features.set(dimension, feature);
  }
  return { rows: [...rows.values()], levels, features };
}
