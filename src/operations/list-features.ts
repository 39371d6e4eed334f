import { z } from "zod";
import { features } from "../catalog/features.ts";
import { featureSchema } from "../model/entity.ts";
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
  run(context, input) {
    const hash = queryHash("list-features", input);
    const list = features(context).filter(({ area }) => input.area === undefined || area.slug === input.area);
    return paged(list, ({ id }) => id, windowOf(input, hash), hash);
  },
});
