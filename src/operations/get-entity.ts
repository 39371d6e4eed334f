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

/** Says what there is instead: the types, or the nearest ids of the type. */
export function refuse(context: OperationContext, id: string): never {
  const known = knownIds(context, id);
  const fix = known.length > 0 ? validNames(known, id) : validNames(entityTypes, typeOf(id));
  throw new NotFoundError(`There is no entity \`${id}\`.`, fix);
}
