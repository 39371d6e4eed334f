import { z } from "zod";
import { entityExists } from "../catalog/entities.ts";
import { relationsOf } from "../catalog/relations.ts";
import { relationSchema } from "../model/entity.ts";
import { entityIdSchema } from "../model/ids.ts";
import { entityNotFound } from "./not-found.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, pageInput, pageOf } from "./page.ts";

export const listRelations = defineOperation({
  name: "list-relations",
  description: "The outgoing and incoming edges of an entity. Every fact with an object is an edge.",
  input: z.strictObject({
    id: entityIdSchema,
    direction: z.enum(["OUT", "IN"]).optional().describe("Only outgoing or only incoming edges."),
    predicate: z.string().max(80).optional().describe("Only edges with this predicate, such as `has-component`."),
    ...pageInput,
  }),
  output: pageOf(relationSchema),
  run(context, input) {
    const { id, direction, predicate } = input;
    if (!entityExists(context, id)) throw entityNotFound(context, id);
    const relations = (relationsOf(context, [id]).get(id) ?? []).filter(
      (relation) =>
        (direction === undefined || relation.direction === direction) &&
        (predicate === undefined || relation.predicate === predicate),
    );
    return pageFor("list-relations", input, relations, ({ direction: way, fact }) => `${way} ${fact}`);
  },
});
