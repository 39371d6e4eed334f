import { meshFilterSchema } from "../model/filter.ts";
import { pathText, type SeedPlace } from "./faults.ts";
import type { Graph } from "./graph.ts";

/** Reports what is wrong with the mesh filters of a seed file. */
export function checkFilters(graph: Graph, place: SeedPlace, filters: readonly unknown[] = []): void {
  for (const [index, filter] of filters.entries()) {
    for (const issue of meshFilterSchema.safeParse(filter).error?.issues ?? []) {
      graph.fault({ ...place, path: `${place.path}[${index}].${pathText(issue.path)}` }, issue.message);
    }
  }
}
