import { z } from "zod";
import { scenarioSummaries } from "../catalog/scenarios.ts";
import { scenarioSummarySchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listScenarios = defineOperation({
  name: "list-scenarios",
  description: "The scenarios, with the meshes that the document recommends for each.",
  input: z.strictObject({
    kind: z.enum(["SELECTION", "APPLICATION"]).optional().describe("Only scenarios of this kind."),
    ...pageInput,
  }),
  output: pageOf(scenarioSummarySchema),
  run(context, input) {
    const hash = queryHash("list-scenarios", input);
    const list = scenarioSummaries(context).filter(({ kind }) => input.kind === undefined || kind === input.kind);
    return paged(list, ({ id }) => id, windowOf(input, hash), hash);
  },
});
