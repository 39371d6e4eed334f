import { z } from "zod";
import { featureSummaries, withSupport } from "../catalog/features.ts";
import { supportToldElsewhere } from "../catalog/other-sources.ts";
import { nameAmong } from "../catalog/references.ts";
import { unknownName, validNames } from "../errors.ts";
import { featureSchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";
import { pageFor, pageOf, shortListInput } from "./page.ts";

export const listFeatures = defineOperation({
  name: "list-features",
  lighter: "Lower `limit`.",
  description: "All features by area, with what the document says about each for every mesh.",
  input: z.strictObject({
    area: z.string().max(80).optional().describe("Only features in this area, such as `security`."),
    ...shortListInput,
  }),
  output: pageOf(featureSchema.omit({ otherSources: true })),
  *run(context, input) {
    const summaries = [...featureSummaries(context).values()];
    const areas = new Set(summaries.map(({ area }) => area.slug));
    const wanted = input.area === undefined ? undefined : nameAmong(areas, input.area);
    if (input.area !== undefined && wanted === undefined) {
      throw unknownName("area", input.area, "area", validNames(areas, input.area));
    }
    const list = summaries.filter(({ area }) => wanted === undefined || area.slug === wanted);
    const page = pageFor("list-features", input, list, ({ id }) => id);
    const items = yield* withSupport(context, page.items);
    const otherSources = otherSourcesOf(context, items);
    for (const { id } of items) {
      otherSources.push(...supportToldElsewhere(context, id));
      yield;
    }
    return { ...page, items, otherSources };
  },
});
