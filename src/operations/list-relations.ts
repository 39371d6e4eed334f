import { z } from "zod";
import { viewWith } from "../catalog/entities.ts";
import { resolvePredicate } from "../catalog/references.ts";
import { relationsOf } from "../catalog/relations.ts";
import { relationSchema } from "../model/entity.ts";
import { entityReferenceSchema } from "../model/ids.ts";
import { existingEntity } from "./not-found.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, pageInput, pageOf } from "./page.ts";

export const listRelations = defineOperation({
  name: "list-relations",
  description: "The outgoing and incoming edges of an entity. Every fact with an object is an edge.",
  input: z.strictObject({
    id: entityReferenceSchema,
    direction: z.enum(["OUT", "IN"]).optional().describe("Only outgoing or only incoming edges."),
    predicate: z.string().max(80).optional().describe("Only edges with this predicate, such as `has-component`."),
    ...pageInput,
  }),
  output: pageOf(relationSchema),
  run(context, input) {
    const { direction } = input;
    const id = existingEntity(context, input.id);
    const predicate = input.predicate && resolvePredicate(context, input.predicate);
    const relations = (relationsOf(viewWith(context, id), [id]).get(id) ?? []).filter(
      (relation) =>
        (direction === undefined || relation.direction === direction) &&
        (predicate === undefined || relation.predicate === predicate),
    );
    return pageFor("list-relations", input, relations, ({ direction: way, fact }) => `${way} ${fact}`);
  },
});
