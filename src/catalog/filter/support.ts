import { typeOf } from "../../model/ids.ts";
import type { SupportLevel } from "../../model/value.ts";
import { all, column, type Reading } from "../snapshot.ts";

/** What facts state about one property of a mesh, and these facts. */
export interface Stated<T> {
  readonly values: readonly T[];
  readonly facts: readonly string[];
}

/** Part of a feature: as it is in one mode, at one layer, or both. */
interface Scope {
  mode?: string | undefined;
  layer?: string | undefined;
}

interface SupportRow {
  mesh: string;
  support: SupportLevel;
  mode: string;
  layer: string;
  fact: string;
}

/** The levels at which each mesh supports a feature, within a scope or on the whole; meshes on which facts are silent are absent. */
export function supportWithin(
  { catalog }: Reading,
  feature: string,
  scope: Scope,
): ReadonlyMap<string, Stated<SupportLevel>> {
  return catalog.memo.get(`support ${JSON.stringify([feature, scope.mode, scope.layer])}`, () => {
    const table = typeOf(feature) === "feature" ? "feature_support" : "former_feature_support";
    const rows = all<SupportRow>(
      catalog,
      `SELECT mesh_id AS mesh, support, mode, layer, fact_id AS fact FROM ${table}
        WHERE feature_id = ? ORDER BY mesh_id, mode, layer, fact_id`,
      feature,
    );
    const inMode =
      scope.mode === undefined
        ? undefined
        : new Set(column<string>(catalog, "SELECT mesh_id FROM mesh_mode WHERE mode_id = ?", `mode:${scope.mode}`));
    const byMesh = new Map<string, { values: SupportLevel[]; facts: string[] }>();
    for (const row of rows) {
      const levels = levelsOf(row, scope, inMode);
      if (levels.length === 0) continue;
      const found = byMesh.get(row.mesh) ?? { values: [], facts: [] };
      byMesh.set(row.mesh, found);
      found.values.push(...levels);
      found.facts.push(row.fact);
    }
    return byMesh;
  });
}

/**
 * The levels that a fact states within a scope; none if it says nothing about it.
 *
 * On the whole, limited support counts as what it is, and a limited denial says nothing. Within a scope, a fact with other limits says
 * nothing, and one without a mode says something only of meshes that run in the mode; support that is partial or
 * optional just because it has the limits of the scope is full within them.
 */
function levelsOf(row: SupportRow, { mode, layer }: Scope, inMode: ReadonlySet<string> | undefined): SupportLevel[] {
  if (row.support === "NONE") {
    const isWithin = (limit: string, wanted: string | undefined): boolean => limit === "" || limit === wanted;
    return isWithin(row.mode, mode) && isWithin(row.layer, layer) ? ["NONE"] : [];
  }
  const differs = (limit: string, wanted: string | undefined): boolean =>
    limit !== "" && wanted !== undefined && limit !== wanted;
  if (differs(row.mode, mode) || differs(row.layer, layer)) return [];
  if (inMode && row.mode === "" && !inMode.has(row.mesh)) return [];
  const isPartOnlyOutside = row.support === "PARTIAL" && row.layer !== "" && row.layer === layer;
  const isOptionOnlyOutside = row.support === "OPTIONAL" && row.mode !== "" && row.mode === mode;
  return isPartOnlyOutside || isOptionOnlyOutside ? [row.support, "SUPPORTED"] : [row.support];
}
