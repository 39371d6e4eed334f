import { z } from "zod";
import { entitiesWithFacts, entityIds } from "../catalog/entities.ts";
import { InputError } from "../errors.ts";
import { entitySchema } from "../model/entity.ts";
import { entityIdSchema, entityTypeSchema } from "../model/ids.ts";
import { defineOperation } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

const most = 100;

export const listEntities = defineOperation({
  name: "list-entities",
  description:
    "Nodes of the graph by their global ids, by type, or all of them. Ids that denote nothing are listed as `missing`. " +
    "Ids are answered in the order asked for, types in the order of the document.",
  input: z.strictObject({
    ids: z
      .array(entityIdSchema)
      .min(1)
      .max(most)
      .optional()
      .describe(`Global ids, at most ${most}, such as \`mesh:istio,mode:ambient\`. Not together with \`type\`.`),
    type: entityTypeSchema.optional().describe("Only entities of this type."),
    ...pageInput,
    limit: pageInput.limit
      .unwrap()
      .optional()
      .describe(`Number of items, 1–${most}; default 20, or as many as \`ids\` names.`),
  }),
  output: pageOf(entitySchema).extend({
    missing: z.array(z.string()).describe("Those of `ids` that denote nothing, whatever the page."),
  }),
  run(context, { ids, type, limit = ids ? most : 20, ...page }) {
    if (ids && type) {
      throw new InputError("`ids` and `type` exclude each other.", [
        { path: "type", message: "cannot be combined with `ids`", fix: "Leave out one of the two." },
      ]);
    }
    const wanted = ids && [...new Set(ids)];
    const known = entityIds(context, wanted ? { ids: wanted } : { type });
    const hash = queryHash("list-entities", { ids: wanted, type });
    const slice = paged(known, (id) => id, windowOf({ limit, ...page }, hash), hash);
    return {
      ...slice,
      items: entitiesWithFacts(context, slice.items),
      missing: wanted ? wanted.filter((id) => !known.includes(id)) : [],
    };
  },
});
