import { z } from "zod";
import { modes } from "../catalog/modes.ts";
import { modeSchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, pageOf, shortListInput } from "./page.ts";

export const listModes = defineOperation({
  name: "list-modes",
  description: "The architecture modes: sidecar, ambient, proxyless.",
  input: z.strictObject(shortListInput),
  output: pageOf(modeSchema),
  run: (context, input) => pageFor("list-modes", input, modes(context), ({ id }) => id),
});
