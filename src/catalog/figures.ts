import type { Fact } from "../model/fact.ts";
import { entityId } from "../model/ids.ts";
import { factList } from "./facts.ts";
import { componentsOf } from "./meshes.ts";
import { column, idList, type Reading } from "./snapshot.ts";

/** What these predicates say of a mesh and its components, in order. */
export function factsOfMesh(reading: Reading, predicates: readonly string[], mesh: string): Fact[] {
  return factList(reading, factsWithParts(reading, predicates, entityId("mesh", mesh)));
}

/**
 * What these predicates say of a mode in general, in order: of the mode itself, of its components, and of practices or
 * concepts where the fact is limited to the mode. What is said of a mesh is that mesh's own.
 */
export function factsOfMode(reading: Reading, predicates: readonly string[], mode: string): Fact[] {
  const { catalog } = reading;
  const ids = catalog.memo.get(`facts of mode ${mode} ${predicates.join()}`, () => {
    const limited = column<string>(
      catalog,
      `SELECT f.id FROM fact f JOIN entity e ON e.id = f.subject
        WHERE f.predicate IN (SELECT value FROM json_each(?)) AND f.mode = ? AND e.type NOT IN ('mesh', 'component')
        ORDER BY f.ordinal`,
      idList(predicates),
      mode,
    );
    return [...new Set([...factsWithParts(reading, predicates, entityId("mode", mode)), ...limited])];
  });
  return factList(reading, ids).filter(({ qualifiers }) => (qualifiers?.mode ?? mode) === mode);
}

/** Ids of the facts about an entity and its components. */
function factsWithParts(reading: Reading, predicates: readonly string[], id: string): string[] {
  const parts = componentsOf(reading, [id]).get(id) ?? [];
  return column<string>(
    reading.catalog,
    `SELECT id FROM fact WHERE subject IN (SELECT value FROM json_each(?)) AND predicate IN (SELECT value FROM json_each(?))
      ORDER BY ordinal`,
    idList([id, ...parts.map((part) => part.id)]),
    idList(predicates),
  );
}
