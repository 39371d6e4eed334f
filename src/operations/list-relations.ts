import { z } from "zod";
import { entityExists } from "../catalog/entities.ts";
import { relationsOf } from "../catalog/relations.ts";
import { relationSchema } from "../model/entity.ts";
import { entityIdSchema } from "../model/ids.ts";
import { entityNotFound } from "./not-found.ts";
import { defineOperation } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listRelations = defineOperation({
  name: "list-relations",
  description: "The edges of an entity, outgoing and incoming: every fact with an object is one.",
  input: z.strictObject({
    id: entityIdSchema,
    direction: z.enum(["OUT", "IN"]).optional().describe("Only outgoing or only incoming edges."),
    predicate: z.string().max(80).optional().describe("Only edges of this predicate, such as `has-component`."),
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
    const hash = queryHash("list-relations", input);
    return paged(relations, ({ direction: way, fact }) => `${way} ${fact}`, windowOf(input, hash), hash);
  },
});
