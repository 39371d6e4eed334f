import type { Path, Relation } from "../model/entity.ts";
import type { Steps } from "../model/steps.ts";
import { refsById } from "./entities.ts";
import { toRef } from "./facts.ts";
import { all, idList, listsById, type Reading } from "./snapshot.ts";

interface EdgeRow {
  entity: string;
  direction: "OUT" | "IN";
  predicate: string;
  label: string;
  other: string;
  other_name: string;
  fact: string;
}

/** Edges of each entity, outgoing first, in document order. Every fact with an object is an edge. */
export function relationsOf({ catalog, lang }: Reading, ids: readonly string[]): Map<string, Relation[]> {
  const side = (own: string, other: string, direction: string, label: string): string => `
    SELECT f.${own} AS entity, '${direction}' AS direction, f.predicate, ${label} AS label, f.${other} AS other,
           e.name_${lang} AS other_name, f.id AS fact, f.ordinal AS ordinal
      FROM fact f JOIN predicate p ON p.slug = f.predicate JOIN entity e ON e.id = f.${other}
     WHERE f.${own} IN (SELECT value FROM json_each(?)) AND f.object IS NOT NULL`;
  const inverse = `coalesce(p.inverse_${lang}, '← ' || p.name_${lang})`;
  const rows = all<EdgeRow>(
    catalog,
    `${side("subject", "object", "OUT", `p.name_${lang}`)} UNION ALL ${side("object", "subject", "IN", inverse)}
     ORDER BY entity, direction DESC, ordinal`,
    idList(ids),
    idList(ids),
  );
  return listsById(ids, rows, "entity", toRelation);
}

const toRelation = ({ direction, predicate, label, other, other_name, fact }: EdgeRow): Relation => ({
  direction,
  predicate,
  label,
  other: toRef(other, other_name),
  fact,
});

/** Paths from one entity to another along edges in either direction, shortest first; none visits an entity twice. */
export function* pathsBetween(
  reading: Reading,
  from: string,
  to: string,
  maxLength: number,
  limit: number,
): Steps<Path[]> {
  const edges = new Map<string, Relation[]>();
  const start = refsById(reading, [from]).get(from)!;
  const found: Path[] = [];
  // Distances to the goal, level by level, so that nothing is read beyond the longest path that is returned.
  const distance = new Map([[to, 0]]);
  let frontier = [to];
  let length = 0;
  for (; length <= maxLength && found.length < limit; length++) {
    if (length > 1) frontier = yield* nextLevel(reading, frontier, from, distance);
    yield* walk(from, [], [from]);
  }
  return found;

  function* walk(at: string, steps: Relation[], visited: readonly string[]): Steps<void> {
    if (found.length >= limit) return;
    if (at === to) {
      if (steps.length === length) found.push({ length, entities: [start, ...steps.map(({ other }) => other)], steps });
      return;
    }
    if (!edges.has(at)) {
      yield;
      edges.set(at, relationsOf(reading, [at]).get(at) ?? []);
    }
    const tried = new Set<string>();
    for (const edge of edges.get(at)!) {
      const { id } = edge.other;
      const left = distance.get(id);
      if (left === undefined || steps.length + 1 + left > length || visited.includes(id) || tried.has(id)) continue;
      tried.add(id);
      yield* walk(id, [...steps, edge], [...visited, id]);
    }
  }
}

/** Entities whose neighbours are read in one step. */
const entitiesAtOnce = 100;

/** The entities one edge beyond the frontier, whose distances are added. Ways do not lead through the start. */
function* nextLevel(
  { catalog }: Reading,
  frontier: readonly string[],
  start: string,
  distance: Map<string, number>,
): Steps<string[]> {
  const next: string[] = [];
  for (let at = 0; at < frontier.length; at += entitiesAtOnce) {
    const ids = idList(frontier.slice(at, at + entitiesAtOnce));
    const sql = `SELECT subject AS id, object AS other FROM fact
        WHERE subject IN (SELECT value FROM json_each(?)) AND object IS NOT NULL
      UNION SELECT object, subject FROM fact WHERE object IN (SELECT value FROM json_each(?))`;
    for (const { id, other } of all<{ id: string; other: string }>(catalog, sql, ids, ids)) {
      if (distance.has(other)) continue;
      distance.set(other, distance.get(id)! + 1);
      if (other !== start) next.push(other);
    }
    yield;
  }
  return next;
}
