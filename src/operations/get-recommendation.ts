import { z } from "zod";
import { comparedWithToday, currentSchema } from "../decision/current.ts";
import { NotFoundError } from "../errors.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { defineOperation } from "./operation.ts";
import { scheduled } from "./scheduler.ts";

export const getRecommendation = defineOperation({
  name: "get-recommendation",
  description:
    "One stored recommendation, in the language it was written in. Where the catalog has changed since, `current` says " +
    "what the same input would give today.",
  input: z.strictObject({ id: z.string().min(1).max(100).describe("Id of the record, as `recommend` gave it.") }),
  output: recommendationSchema.extend({ current: currentSchema }),
  async run(context, { id }) {
    const { caller } = context;
    const stored = await context.records.find(id);
    // Another's record is not even told to be there.
    if (!stored || !(stored.owner === caller.owner || caller.scopes.has("admin"))) {
      throw new NotFoundError(`There is no recommendation \`${id}\`.`, "Use an id that `recommend` answered with.");
    }
    const { recommendation, lang } = stored;
    const current = await scheduled(context, comparedWithToday({ catalog: context.catalog, lang }, recommendation));
    return { ...recommendation, current };
  },
});
