import { z } from "zod";
import { modes } from "../catalog/modes.ts";
import { modeSchema } from "../model/entity.ts";
import { referenceSchema } from "../model/filter.ts";
import { found, named } from "./named.ts";
import { defineOperation } from "./operation.ts";

export const getMode = defineOperation({
  name: "get-mode",
  description: "One architecture mode: how it works, pros and cons, figures, components, install guides.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the mode, such as `ambient`.") }),
  output: modeSchema,
  run(context, { id }) {
    const mode = named("mode", id);
    const [only] = mode === undefined ? [] : modes(context, [mode]);
    return found(context, "mode", id, only?.type === "mode" ? only : undefined);
  },
});
