import { z } from "zod";
import { entityExists } from "../catalog/entities.ts";
import { pathsBetween } from "../catalog/relations.ts";
import { pathSchema } from "../model/entity.ts";
import { entityIdSchema } from "../model/ids.ts";
import { entityNotFound } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const findPaths = defineOperation({
  name: "find-paths",
  description: "Paths between two entities, shortest first, following edges in either direction.",
  lighter: "Lower `maxLength`.",
  input: z.strictObject({
    from: entityIdSchema.describe("Global id of the entity to start from."),
    to: entityIdSchema.describe("Global id of the entity to reach."),
    maxLength: z.int().min(1).max(6).default(4).describe("Maximum number of edges per path, 1–6."),
    limit: z.int().min(1).max(50).default(10).describe("Maximum number of paths, 1–50."),
  }),
  output: z.object({ items: z.array(pathSchema), total: z.int().describe("Number of paths returned.") }),
  *run(context, { from, to, maxLength, limit }) {
    for (const id of [from, to]) if (!entityExists(context, id)) throw entityNotFound(context, id);
    const items = yield* pathsBetween(context, from, to, maxLength, limit);
    return { items, total: items.length };
  },
});
