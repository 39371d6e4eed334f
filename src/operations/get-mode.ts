import { z } from "zod";
import { modes } from "../catalog/modes.ts";
import { modeSchema } from "../model/entity.ts";
import { referenceSchema } from "../model/filter.ts";
import { otherSourcesField } from "../model/sources.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getMode = defineOperation({
  name: "get-mode",
  description: "One architecture mode: how it works, pros and cons, figures, components, install guides.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the mode, such as `ambient`.") }),
  output: modeSchema.extend(otherSourcesField),
  run: (context, { id }) =>
    readNamed(context, "mode", id, (mode) => modes(context, [mode]).find(({ type }) => type === "mode")),
});
