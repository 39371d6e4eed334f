import { z } from "zod";
import { entitiesWithFacts, entityIds } from "../catalog/entities.ts";
import { identifiersOf } from "../catalog/lifecycle.ts";
import { entityIdOf } from "../catalog/references.ts";
import { InputError } from "../errors.ts";
import { entitySchema } from "../model/entity.ts";
import { entityReferenceSchema, entityTypeSchema } from "../model/ids.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

const maxIds = 100;

/** Lists tell no life cycles, and what other sources say once for the page. */
const listedSchema = entitySchema.omit({ lifecycle: true, otherSources: true });

function itemsOf(context: OperationContext, ids: readonly string[]) {
  const identifiers = identifiersOf(context, ids);
  return entitiesWithFacts(context, ids).map((entity) => ({ ...entity, identifiers: identifiers.get(entity.id)! }));
}

export const listEntities = defineOperation({
  name: "list-entities",
  description:
    "Nodes of the graph: by global id, by type, or all of them. Unknown ids are listed as `missing`. " +
    "Entities are in the order of `ids`, or else in document order.",
  input: z.strictObject({
    ids: z
      .array(entityReferenceSchema)
      .min(1)
      .max(maxIds)
      .optional()
      .describe(
        `Global ids, at most ${maxIds}, such as \`mesh:istio,mode:ambient\`. Cannot be combined with \`type\`.`,
      ),
    type: entityTypeSchema.optional().describe("Only entities of this type."),
    ...pageInput,
    limit: pageInput.limit
      .unwrap()
      .optional()
      .describe(`Number of items, 1–${maxIds}; default 20, or the number of \`ids\`.`),
  }),
  output: pageOf(listedSchema).extend({
    missing: z.array(z.string()).describe("All unknown ids among `ids`, on every page."),
  }),
  run(context, { ids, type, limit = ids ? maxIds : 20, ...page }) {
    if (ids && type) {
      throw new InputError("`ids` and `type` cannot be combined.", [
        { path: "type", message: "cannot be combined with `ids`", fix: "Omit one of the two." },
      ]);
    }
    const wanted = ids && [...new Set(ids.map((id) => entityIdOf(context, id) ?? id))];
    const existing = entityIds(context, wanted ? { ids: wanted } : { type });
    const hash = queryHash("list-entities", { ids: wanted, type });
    const slice = paged(existing, (id) => id, windowOf({ limit, ...page }, hash), hash);
    return {
      ...slice,
      items: itemsOf(context, slice.items),
      missing: wanted ? wanted.filter((id) => !existing.includes(id)) : [],
    };
  },
});
