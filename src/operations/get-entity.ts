import { z } from "zod";
import { knownIds, getEntity as readEntity } from "../catalog/entities.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { entitySchema } from "../model/entity.ts";
import { entityIdSchema, entityTypes, typeOf } from "../model/ids.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

export const getEntity = defineOperation({
  name: "get-entity",
  description: "Any node of the graph by global id, with the facts about it.",
  input: z.strictObject({ id: entityIdSchema }),
  output: entitySchema,
  run: (context, { id }) => readEntity(context, id) ?? refuseUnknownEntity(context, id),
});

/** Alternatives to an unknown id: the nearest ids of its type, or the valid types. */
export function validIds(context: OperationContext, id: string): string {
  const ids = knownIds(context, id);
  return ids.length > 0 ? validNames(ids, id) : `Unknown type. ${validNames(entityTypes, typeOf(id))}`;
}

export function refuseUnknownEntity(context: OperationContext, id: string): never {
  throw new NotFoundError(`There is no entity \`${id}\`.`, validIds(context, id));
}
