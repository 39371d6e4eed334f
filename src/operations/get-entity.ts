import { z } from "zod";
import { entityById, viewWith } from "../catalog/entities.ts";
import { identifiersOf } from "../catalog/lifecycle.ts";
import { toldOfEntity } from "../catalog/other-sources.ts";
import { entitySchema } from "../model/entity.ts";
import { entityReferenceSchema } from "../model/ids.ts";
import { lifecycleOfEntity } from "./lifecycle.ts";
import { existingEntity } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getEntity = defineOperation({
  name: "get-entity",
  description: "Any node of the graph by global id, with the facts about it.",
  input: z.strictObject({ id: entityReferenceSchema }),
  output: entitySchema,
  run(context, { id }) {
    const found = existingEntity(context, id);
    const entity = entityById(viewWith(context, found), found)!;
    const lifecycle = lifecycleOfEntity(context, entity.id);
    const identifiers = identifiersOf(context, [entity.id]).get(entity.id)!;
    return { ...entity, ...(lifecycle && { lifecycle }), identifiers, otherSources: toldOfEntity(context, entity.id) };
  },
});
