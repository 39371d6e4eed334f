import { z } from "zod";
import { feature } from "../catalog/features.ts";
import { supportToldElsewhere } from "../catalog/other-sources.ts";
import { featureSchema } from "../model/entity.ts";
import { referenceSchema } from "../model/filter.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";

export const getFeature = defineOperation({
  name: "get-feature",
  description: "One feature, and what the document says about it for each mesh.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the feature, such as `mtls`.") }),
  output: featureSchema,
  run(context, { id }) {
    const found = readNamed(context, "feature", id, (featureId) => feature(context, featureId));
    const silent = found.became ? [] : supportToldElsewhere(context, found.id);
    return { ...found, otherSources: [...otherSourcesOf(context, found), ...silent] };
  },
});
