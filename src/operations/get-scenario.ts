import { z } from "zod";
import { scenario } from "../catalog/scenarios.ts";
import { scenarioSchema } from "../model/entity.ts";
import { referenceSchema } from "../model/filter.ts";
import { otherSourcesField } from "../model/sources.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getScenario = defineOperation({
  name: "get-scenario",
  description: "One scenario: needs, profile, and recommended meshes with reasons and companion tools.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the scenario, such as `e-commerce`.") }),
  output: scenarioSchema.extend(otherSourcesField),
  run: (context, { id }) => readNamed(context, "scenario", id, (scenarioId) => scenario(context, scenarioId)),
});
