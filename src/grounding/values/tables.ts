import { dimensionLevels, tableRows } from "../../catalog/search.ts";
import type { Catalog } from "../../catalog/snapshot.ts";
import { unitsOf } from "../parse/text.ts";

/** A row of a comparison table, or one criterion of the score matrix. Its cells are read on demand. */
export interface RowDefinition {
  comparison: string;
  dimension: string;
  /** Null if the values have no order. */
  isLowerBetter: boolean | null;
  isOrdered: boolean;
}

export interface Level {
  value: string;
  en: string;
  zh: string;
  /** Labels in both languages, as texts of units. */
  labels: string[][];
}

interface Tables {
  rows: readonly RowDefinition[];
  /** Levels by comparison and dimension: `meshes learning-curve`. */
  levels: ReadonlyMap<string, readonly Level[]>;
  /** Dimensions whose cells state the support of a feature. */
  features: ReadonlyMap<string, string>;
}

/** The tables of the catalog, read once. */
export const tablesOf = (catalog: Catalog): Tables => catalog.memo.get("tables", () => readTables(catalog));

function readTables(catalog: Catalog): Tables {
  const rows = tableRows(catalog).map(({ comparison, dimension, better, isOrdered }) => {
    const isLowerBetter = better === null ? null : better === "LOWER";
    return { comparison, dimension, isLowerBetter, isOrdered: isOrdered === 1 };
  });
  const levels = new Map<string, Level[]>();
  const features = new Map<string, string>();
  for (const { comparison, dimension, levels: json, feature } of dimensionLevels(catalog)) {
    const parsed = JSON.parse(json) as { value: string; en: string; zh: string; words?: string[] }[];
    levels.set(
      `${comparison} ${dimension}`,
      parsed.map(({ value, en, zh, words = [] }) => ({
        value,
        en,
        zh,
        labels: [en, zh.replace(/（.*）/u, ""), value.replaceAll("_", " "), ...words].map((label) =>
          unitsOf(label).map((unit) => unit.text),
        ),
      })),
    );
    if (feature !== null && comparison === "meshes") features.set(dimension, feature);
  }
  return { rows, levels, features };
}
