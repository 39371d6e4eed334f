import { z } from "zod";
import { criteria, criterionGroups } from "../catalog/scores.ts";
import { criterionGroupSchema, criterionSchema } from "../model/tables.ts";
import { defineOperation } from "./operation.ts";

export const listCriteria = defineOperation({
  name: "list-criteria",
  description: "The criteria of the score matrix and their groups, with the document's weights.",
  input: z.strictObject({}),
  output: z.object({ items: z.array(criterionSchema), groups: z.array(criterionGroupSchema), total: z.int() }),
  run(context) {
    const items = criteria(context);
    return { items, groups: criterionGroups(context), total: items.length };
  },
});
