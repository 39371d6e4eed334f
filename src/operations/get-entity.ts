import { z } from "zod";
import { entityById } from "../catalog/entities.ts";
import { entitySchema } from "../model/entity.ts";
import { entityIdSchema } from "../model/ids.ts";
import { entityNotFound } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getEntity = defineOperation({
  name: "get-entity",
  description: "Any node of the graph by global id, with the facts about it.",
  input: z.strictObject({ id: entityIdSchema }),
  output: entitySchema,
  run(context, { id }) {
    const entity = entityById(context, id);
    if (!entity) throw entityNotFound(context, id);
    return entity;
  },
});
