import { z } from "zod";
import { knownIds, getEntity as readEntity } from "../catalog/entities.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { entitySchema } from "../model/entity.ts";
import { entityIdSchema, entityTypes, typeOf } from "../model/ids.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

export const getEntity = defineOperation({
  name: "get-entity",
  description: "Any node of the graph by its global id, with the facts about it.",
  input: z.strictObject({ id: entityIdSchema }),
  output: entitySchema,
  run: (context, { id }) => readEntity(context, id) ?? refuse(context, id),
});

/** What there is instead of an unknown id: the nearest ids of its type, or types where it has none. */
export function validIds(context: OperationContext, id: string): string {
  const known = knownIds(context, id);
  return known.length > 0 ? validNames(known, id) : `Of types, ${validNames(entityTypes, typeOf(id))}`;
}

export function refuse(context: OperationContext, id: string): never {
  throw new NotFoundError(`There is no entity \`${id}\`.`, validIds(context, id));
}
