import { z } from "zod";
import { entityById } from "../catalog/entities.ts";
import { entitySchema } from "../model/entity.ts";
import { entityReferenceSchema } from "../model/ids.ts";
import { existingEntity } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getEntity = defineOperation({
  name: "get-entity",
  description: "Any node of the graph by global id, with the facts about it.",
  input: z.strictObject({ id: entityReferenceSchema }),
  output: entitySchema,
  run: (context, { id }) => entityById(context, existingEntity(context, id))!,
});
