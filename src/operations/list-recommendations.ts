import { z } from "zod";
import { recommendationSummarySchema } from "../model/recommendation-summary.ts";
import type { RecordPosition } from "../records/record-store.ts";
import { recordAccess } from "./authorize.ts";
import { defineOperation } from "./operation.ts";
import { pageFrom, pageInput, plainPageOf, queryHash, windowOf } from "./page.ts";

export const listRecommendations = defineOperation({
  name: "list-recommendations",
  description: "Your recommendations, newest first. With the scope `admin`, everybody's.",
  usesRecords: "listed",
  input: z.strictObject(pageInput),
  output: plainPageOf(recommendationSummarySchema),
  async run({ records, caller }, input) {
    const hash = queryHash("list-recommendations", input);
    const window = windowOf(input, hash);
    const { limit, key, backward } = window;
    const from = key === undefined ? undefined : positionIn(key);
    const found = await records.list(recordAccess(caller), { limit: limit + 1, from, backward });
    return pageFrom(found.records, found.total, recordKey, window, hash);
  },
});

/** Names the place of a record in the list, which stays when the record is deleted. */
export const recordKey = ({ createdAt, id }: RecordPosition): string => `${createdAt} ${id}`;

function positionIn(key: string): RecordPosition {
  const [createdAt = "", id = ""] = key.split(" ");
  return { createdAt, id };
}
