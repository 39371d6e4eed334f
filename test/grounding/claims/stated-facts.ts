import type { Database } from "better-sqlite3";
import type { Lang } from "../../../src/model/text.ts";

type Names = Record<Lang, string>;

/** A row of the table of meshes with an order. */
export interface OrderedRow {
  slug: string;
  name: Names;
  isLowerBetter: boolean;
  levels: ({ value: string; ordinal: number } & Names)[];
  /** Mesh → level. */
  cells: Map<string, string>;
}

/** What the catalog states of meshes, read with plain SQL: nothing of the code that is tested. */
export interface StatedFacts {
  meshes: string[];
  /** Those of the comparison table. */
  columns: string[];
  name: Map<string, Names>;
  /** Criterion → mesh → score. */
  scores: Map<string, Map<string, number>>;
  totals: Map<string, number>;
  rows: OrderedRow[];
  /** Feature → mesh → whether it has it. */
  support: Map<string, Map<string, boolean>>;
  releases: Map<string, number[]>;
  /** Mesh → organizations. */
  makers: Map<string, string[]>;
  languages: Map<string, string[]>;
}

export function readFacts(database: Database): StatedFacts {
  const rows = <T>(sql: string): T[] => database.prepare(sql).all() as T[];
  const name = new Map(
    rows<{ id: string } & Names>("SELECT id, name_en AS en, name_zh AS zh FROM entity").map(({ id, en, zh }) => [
      id,
      { en, zh },
    ]),
  );
  const scores = new Map<string, Map<string, number>>();
  for (const { criterion, mesh_id, value } of rows<{ criterion: string; mesh_id: string; value: number }>(
    "SELECT criterion, mesh_id, value FROM score",
  ))
    scores.set(criterion, (scores.get(criterion) ?? new Map()).set(mesh_id, value));
  const cells = rows<{ dimension: string; entity_id: string; value: string }>(
    "SELECT dimension, entity_id, value FROM cell WHERE comparison = 'meshes'",
  );
  const cellsOf = (slug: string) => cells.filter(({ dimension }) => dimension === slug);
  const dimensions = rows<{ slug: string; better: string | null; levels: string; feature_id: string | null }>(
    "SELECT slug, better, levels, feature_id FROM dimension WHERE comparison = 'meshes'",
  );
  const ordered = dimensions.filter(({ better }) => better !== null);
  const support = new Map(
    dimensions.flatMap(({ slug, feature_id }) =>
      feature_id === null
        ? []
        : [
            [
              feature_id,
              new Map(
                cellsOf(slug).map(({ entity_id, value }) => [entity_id, JSON.parse(value).value !== "NONE"] as const),
              ),
            ] as const,
          ],
    ),
  );
  const releases = new Map<string, number[]>();
  for (const { subject, value } of rows<{ subject: string; value: string }>(
    "SELECT subject, value FROM fact WHERE predicate = 'first-release' AND derived = 0 ORDER BY kind DESC",
  ))
    releases.set(subject, [...(releases.get(subject) ?? []), JSON.parse(value).value]);
  const makers = new Map<string, string[]>();
  for (const { subject, object } of rows<{ subject: string; object: string }>(
    "SELECT subject, object FROM fact WHERE predicate = 'founded-by' AND subject LIKE 'mesh:%'",
  ))
    makers.set(subject, [...(makers.get(subject) ?? []), object]);
  return {
    meshes: rows<{ id: string }>("SELECT id FROM mesh ORDER BY ordinal").map(({ id }) => id),
    columns: rows<{ id: string }>(
      "SELECT entity_id AS id FROM comparison_column WHERE comparison = 'meshes' ORDER BY ordinal",
    ).map(({ id }) => id),
    name,
    scores,
    totals: new Map(
      rows<{ id: string; total: number }>(
        "SELECT id, published_total AS total FROM mesh WHERE published_total IS NOT NULL",
      ).map(({ id, total }) => [id, total]),
    ),
    rows: ordered.map(({ slug, better, levels }) => ({
      slug,
      name: name.get(`dimension:${slug}`)!,
      isLowerBetter: better === "LOWER",
      levels: JSON.parse(levels),
      cells: new Map(cellsOf(slug).map(({ entity_id, value }) => [entity_id, JSON.parse(value).value])),
    })),
    support,
    releases,
    makers,
    languages: new Map(cellsOf("language").map(({ entity_id, value }) => [entity_id, JSON.parse(value).value])),
  };
}
