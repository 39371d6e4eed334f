import { z } from "zod";
import { comparedWithToday, currentSchema } from "../decision/current.ts";
import { NotFoundError } from "../errors.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { inTurns } from "./in-turns.ts";
import { defineOperation } from "./operation.ts";

export const getRecommendation = defineOperation({
  name: "get-recommendation",
  description:
    "One stored recommendation, in its original language. If the catalog has changed since, `current` says what the same " +
    "input would give today.",
  input: z.strictObject({ id: z.string().min(1).max(100).describe("Id of the record, as returned by `recommend`.") }),
  output: recommendationSchema.extend({ current: currentSchema }),
  async run(context, { id }) {
    const { caller } = context;
    const stored = await context.records.find(id);
    // Not even the existence of another caller's record is revealed.
    if (!stored || !(stored.owner === caller.owner || caller.scopes.has("admin"))) {
      throw new NotFoundError(`There is no recommendation \`${id}\`.`, "Use an id returned by `recommend`.");
    }
    const { recommendation, lang } = stored;
    const current = await inTurns(comparedWithToday({ catalog: context.catalog, lang }, recommendation));
    return { ...recommendation, current };
  },
});
