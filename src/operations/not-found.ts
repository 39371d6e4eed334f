import { knownIds, slugsOfType } from "../catalog/entities.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { type EntityType, entityTypes, globalId, slugOf, typeOf } from "../model/ids.ts";

/** Reads the entity that a reference of an implied type means. Throws where there is none, and says what there is. */
export function readNamed<T>(
  reading: Reading,
  type: EntityType,
  reference: string,
  read: (id: string) => T | undefined,
): T {
  const id = globalId(type, reference);
  const entity = id === undefined ? undefined : read(id);
  if (entity !== undefined) return entity;
  const slug = slugOf(reference);
  throw new NotFoundError(`There is no ${type} \`${reference}\`.`, validNames(slugsOfType(reading, type, slug), slug));
}

/** What there is instead of an unknown id: the nearest ids of its type, or types where it has none. */
export function validIds(reading: Reading, id: string): string {
  const known = knownIds(reading, id);
  return known.length > 0 ? validNames(known, id) : `Of types, ${validNames(entityTypes, typeOf(id))}`;
}

export const entityNotFound = (reading: Reading, id: string): NotFoundError =>
  new NotFoundError(`There is no entity \`${id}\`.`, validIds(reading, id));
