import { slugsOfType } from "../catalog/entities.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { type EntityType, slugOf } from "../model/ids.ts";
import type { OperationContext } from "./operation.ts";

/** Global id of an entity of the implied type; undefined where the reference names another type. */
export function named(type: EntityType, reference: string): string | undefined {
  if (!reference.includes(":")) return `${type}:${reference}`;
  return reference.startsWith(`${type}:`) ? reference : undefined;
}

/** What was found, or the refusal that names what there is. */
export function found<T>(context: OperationContext, type: EntityType, reference: string, entity: T | undefined): T {
  if (entity !== undefined) return entity;
  const known = slugsOfType(context, type, slugOf(reference));
  throw new NotFoundError(`There is no ${type} \`${reference}\`.`, validNames(known, slugOf(reference)));
}
