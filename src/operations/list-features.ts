import { z } from "zod";
import { features } from "../catalog/features.ts";
import { featureSchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, pageInput, pageOf } from "./page.ts";

export const listFeatures = defineOperation({
  name: "list-features",
  description: "All features by area, with what the document says about each for every mesh.",
  input: z.strictObject({
    area: z.string().max(80).optional().describe("Only features in this area, such as `security`."),
    ...pageInput,
  }),
  output: pageOf(featureSchema),
  run(context, input) {
    const list = features(context).filter(({ area }) => input.area === undefined || area.slug === input.area);
    return pageFor("list-features", input, list, ({ id }) => id);
  },
});
