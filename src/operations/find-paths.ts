import { z } from "zod";
import { viewWith } from "../catalog/entities.ts";
import { pathsBetween } from "../catalog/relations.ts";
import { pathSchema } from "../model/entity.ts";
import { entityReferenceSchema } from "../model/ids.ts";
import { existingEntity } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const findPaths = defineOperation({
  name: "find-paths",
  description: "Paths between two entities, shortest first, following edges in either direction.",
  lighter: "Lower `maxLength`.",
  input: z.strictObject({
    from: entityReferenceSchema.describe("Global id of the entity to start from."),
    to: entityReferenceSchema.describe("Global id of the entity to reach."),
    maxLength: z.int().min(1).max(6).default(4).describe("Maximum number of edges per path, 1–6."),
    limit: z.int().min(1).max(50).default(10).describe("Maximum number of paths, 1–50."),
  }),
  output: z.object({ items: z.array(pathSchema), total: z.int().describe("Number of paths returned.") }),
  *run(context, { from, to, maxLength, limit }) {
    const [start, end] = [existingEntity(context, from), existingEntity(context, to)];
    const items = yield* pathsBetween(viewWith(viewWith(context, start), end), start, end, maxLength, limit);
    return { items, total: items.length };
  },
});
