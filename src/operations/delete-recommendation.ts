import { z } from "zod";
import { recordAccess } from "./authorize.ts";
import { recommendationNotFound } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const deleteRecommendation = defineOperation({
  name: "delete-recommendation",
  description:
    "Deletes one of your recommendations for good, and frees its idempotency key. With the scope `admin`, anybody's.",
  scope: "recommend",
  usesRecords: "deleted",
  input: z.strictObject({ id: z.string().min(1).max(100).describe("Id of the record, as returned by `recommend`.") }),
  output: z.object({ id: z.string().describe("Id of the deleted record.") }),
  async run({ records, caller }, { id }) {
    // The answer does not reveal whether another caller's record exists.
    if (!(await records.remove(id, recordAccess(caller)))) throw recommendationNotFound(id);
    return { id };
  },
});
