import { slugsOfType } from "../catalog/entities.ts";
import { entityIdOf, idOf } from "../catalog/references.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { type EntityType, entityTypes, slugOf, typeOf } from "../model/ids.ts";

/** Reads the entity that a reference of an implied type names. Throws a NotFoundError with valid names if there is none. */
export function readNamed<T>(
  reading: Reading,
  type: EntityType,
  reference: string,
  read: (id: string) => T | undefined,
): T {
  const id = idOf(reading, type, reference);
  const entity = id === undefined ? undefined : read(id);
  if (entity !== undefined) return entity;
  const slug = slugOf(reference);
  throw new NotFoundError(`There is no ${type} \`${reference}\`.`, validNames(slugsOfType(reading, type), slug));
}

/** Alternatives to an unknown id: the nearest ids of its type, or the valid types. */
export function validIds(reading: Reading, id: string): string {
  const type = typeOf(id);
  const ids = slugsOfType(reading, type).map((slug) => `${type}:${slug}`);
  return ids.length > 0 ? validNames(ids, id) : `Unknown type. ${validNames(entityTypes, type)}`;
}

/** The entity that a global id denotes, of any source. Throws a NotFoundError with valid ids if there is none. */
export function existingEntity(reading: Reading, reference: string): string {
  const id = entityIdOf(reading, reference) ?? entityIdOf({ ...reading, catalog: reading.catalog.whole }, reference);
  if (id === undefined) throw entityNotFound(reading, reference);
  return id;
}

export const entityNotFound = (reading: Reading, id: string): NotFoundError =>
  new NotFoundError(`There is no entity \`${id}\`.`, validIds(reading, id));

/** The same for one that there is not and for one of another caller, whose existence it does not reveal. */
export const recommendationNotFound = (id: string): NotFoundError =>
  new NotFoundError(`There is no recommendation \`${id}\`.`, "Use an id that `recommend` returned.");
