import { z } from "zod";
import { featureSummaries, withSupport } from "../catalog/features.ts";
import { featureSchema } from "../model/entity.ts";
import { inTurns } from "./in-turns.ts";
import { defineOperation } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listFeatures = defineOperation({
  name: "list-features",
  description: "All features by area, with what the document says of each for each mesh.",
  input: z.strictObject({
    area: z.string().max(80).optional().describe("Only features of this area, such as `security`."),
    ...pageInput,
  }),
  output: pageOf(featureSchema),
  async run(context, input) {
    const hash = queryHash("list-features", input);
    const summaries = [...featureSummaries(context).values()];
    const list = summaries.filter(({ area }) => input.area === undefined || area.slug === input.area);
    const page = paged(list, ({ id }) => id, windowOf(input, hash), hash);
    return { ...page, items: await inTurns(withSupport(context, page.items)) };
  },
});
