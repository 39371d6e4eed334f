import { both, entity, flag, json, named, nested, plain, ref, value } from "./columns.ts";
import type { Table } from "./table.ts";

const fact = ref("fact");

/** What meshes are compared by: features, modes, comparison tables, scores. */
export const meshTables: readonly Table[] = [
  {
    name: "feature-areas",
    from: "feature_area",
    key: ["ordinal", "slug"],
    columns: [...plain("slug"), ...both("name")],
  },
  {
    name: "features",
    from: "feature",
    key: ["ordinal"],
    columns: [...plain("id"), ...entity("t.id", "slug", "name"), ...plain("area")],
  },
  {
    name: "meshes",
    from: "mesh",
    key: ["ordinal"],
    columns: [
      ...plain("id"),
      ...entity("t.id", "slug"),
      ...both("name"),
      ...plain("status", "status_fact", "cncf_status", "cncf_status_fact", "first_release", "first_release_fact"),
      ...plain("published_total", "published_total_fact", "computed_total", "computed_total_fact"),
      ...flag("totals_agree"),
    ],
  },
  {
    name: "feature-support",
    from: "feature_support",
    key: ["mesh_id", "feature_id", "mode", "layer"],
    columns: [
      ...ref("mesh"),
      ...ref("feature"),
      ...plain("support"),
      // The table's key has no nulls: a level that holds in every mode and layer stands there with empty ones.
      ...named("mode", "nullif(t.mode, '')"),
      ...named("layer", "nullif(t.layer, '')"),
      ...fact,
    ],
  },
  {
    name: "mesh-modes",
    from: "mesh_mode",
    key: ["mesh_id", "mode_id"],
    columns: [...ref("mesh"), ...ref("mode"), ...fact],
  },
  {
    name: "comparisons",
    from: "comparison",
    key: ["ordinal", "slug"],
    columns: [
      ...plain("slug"),
      ...entity("'comparison:' || t.slug", "name"),
      ...nested(
        "columns",
        "(SELECT json_group_array(c.entity_id ORDER BY c.ordinal) FROM comparison_column c WHERE c.comparison = t.slug)",
      ),
    ],
  },
  {
    name: "comparison-columns",
    from: "comparison_column",
    key: ["comparison", "ordinal"],
    isNestedElsewhere: true,
    columns: [...plain("comparison", "ordinal"), ...ref("entity")],
  },
  {
    name: "dimensions",
    from: "dimension",
    key: ["comparison", "ordinal", "slug"],
    columns: [
      ...plain("comparison", "slug"),
      ...entity("t.entity_id", "name"),
      ...ref("entity"),
      ...plain("better"),
      ...ref("feature"),
      ...json("levels"),
    ],
  },
  {
    name: "cells",
    from: "cell",
    key: ["comparison", "dimension", "entity_id"],
    columns: [
      ...plain("comparison", "dimension"),
      ...ref("column", "entity_id"),
      ...value(),
      ...both("label"),
      ...fact,
    ],
  },
  {
    name: "dimension-tokens",
    from: "dimension_token",
    key: ["dimension", "token", "mesh_id"],
    columns: [...plain("dimension", "token"), ...ref("mesh"), ...fact],
  },
  {
    name: "criterion-groups",
    from: "criterion_group",
    key: ["ordinal", "slug"],
    // Weights are told as on every face: shares of the whole.
    columns: [
      ...plain("slug"),
      ...entity("'criterion-group:' || t.slug", "name"),
      ...named("weight", "t.weight / 100.0"),
      ...fact,
    ],
  },
  {
    name: "criteria",
    from: "criterion",
    key: ["ordinal", "slug"],
    columns: [
      ...plain("slug"),
      ...entity("'criterion:' || t.slug", "name"),
      ...ref("group", "group_slug"),
      ...named("weight", "t.weight / 100.0"),
      ...fact,
    ],
  },
  {
    name: "scores",
    from: "score",
    key: ["mesh_id", "criterion"],
    columns: [...ref("mesh"), ...plain("criterion", "value"), ...fact],
  },
];
