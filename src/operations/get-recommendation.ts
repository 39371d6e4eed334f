import { z } from "zod";
import { comparedWithToday, currentSchema, failedToday } from "../decision/changes.ts";
import { BudgetExceededError } from "../errors.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { recommendationNotFound } from "./not-found.ts";
import { dayOf, defineOperation, inView } from "./operation.ts";
import { scheduled } from "./scheduled.ts";

export const getRecommendation = defineOperation({
  name: "get-recommendation",
  description:
    "A stored recommendation, in the language it was written in. If the catalog has changed since, `current` says what " +
    "the same input would give now.",
  usesRecords: "read",
  input: z.strictObject({ id: z.string().min(1).max(100).describe("Id of the record, as returned by `recommend`.") }),
  output: recommendationSchema
    .partial({ choice: true, summary: true, warnings: true, otherSources: true })
    .extend({ current: currentSchema })
    .describe(
      "A stored recommendation. Records of earlier versions are as they were, without the fields of later ones.",
    ),
  async run(context, { id }) {
    const { caller } = context;
    const stored = await context.records.find(id);
    // The answer does not reveal whether another caller's record exists.
    if (!stored || !(stored.owner === caller.owner || caller.scopes.has("admin"))) throw recommendationNotFound(id);
    const { recommendation, lang } = stored;
    const reading = { ...inView(context, recommendation.catalog.sources ?? "REFERENCE"), lang };
    const comparison = scheduled(context, comparedWithToday(reading, recommendation, dayOf(context.now())));
    // The record can be read even if repeating it takes more time than an operation may use.
    const current = await comparison.catch((error: unknown) => {
      if (error instanceof BudgetExceededError) return failedToday(reading, error);
      throw error;
    });
    // A record that does not say what other sources said is not made to say it now.
    return { ...recommendation, otherSources: recommendation.otherSources, current };
  },
});
