import { entityExists, slugsOfType } from "../catalog/entities.ts";
import { InputError, NotFoundError, validNames } from "../errors.ts";
import { type EntityType, slugOf } from "../model/ids.ts";
import type { OperationContext } from "./operation.ts";

/** Global id of an entity of the implied type; undefined if the reference names another type. */
function idOfType(type: EntityType, reference: string): string | undefined {
  if (!reference.includes(":")) return `${type}:${reference}`;
  return reference.startsWith(`${type}:`) ? reference : undefined;
}

/** Reads the entity that a request is about. Throws a NotFoundError with valid names if there is none. */
export function entityNamed<T>(
  context: OperationContext,
  type: EntityType,
  reference: string,
  read: (id: string) => T | undefined,
): T {
  const id = idOfType(type, reference);
  const entity = id === undefined ? undefined : read(id);
  if (entity !== undefined) return entity;
  const slug = slugOf(reference);
  throw new NotFoundError(`There is no ${type} \`${reference}\`.`, validNames(slugsOfType(context, type, slug), slug));
}

/** The id of an existing entity that an input refers to. */
export function resolveReference(context: OperationContext, type: EntityType, reference: string, path: string): string {
  const id = idOfType(type, reference);
  if (id !== undefined && entityExists(context, id)) return id;
  const slug = slugOf(reference);
  throw unknownName(type, reference, path, validNames(slugsOfType(context, type, slug), slug));
}

/** An input names something that does not exist. */
export const unknownName = (kind: string, name: string, path: string, fix: string): InputError =>
  new InputError(`Unknown ${kind} \`${name}\`.`, [{ path, message: `unknown ${kind} \`${name}\``, fix }]);
