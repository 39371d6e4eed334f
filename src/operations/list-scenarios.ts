import { z } from "zod";
import { scenarioSummaries } from "../catalog/scenarios.ts";
import { scenarioSummarySchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, pageOf, shortListInput } from "./page.ts";

export const listScenarios = defineOperation({
  name: "list-scenarios",
  description: "The scenarios, with the meshes the document recommends for each.",
  input: z.strictObject({
    kind: z.enum(["SELECTION", "APPLICATION"]).optional().describe("Only scenarios of this kind."),
    ...shortListInput,
  }),
  output: pageOf(scenarioSummarySchema),
  run(context, input) {
    const list = scenarioSummaries(context).filter(({ kind }) => input.kind === undefined || kind === input.kind);
    return pageFor("list-scenarios", input, list, ({ id }) => id);
  },
});
