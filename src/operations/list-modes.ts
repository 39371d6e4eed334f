import { z } from "zod";
import { modes } from "../catalog/modes.ts";
import { modeSchema } from "../model/entity.ts";
import { defineOperation } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listModes = defineOperation({
  name: "list-modes",
  description: "The architecture modes: sidecar, ambient, proxyless.",
  input: z.strictObject(pageInput),
  output: pageOf(modeSchema),
  run(context, input) {
    const hash = queryHash("list-modes", input);
    return paged(modes(context), ({ id }) => id, windowOf(input, hash), hash);
  },
});
