import { z } from "zod";
import { rules } from "../catalog/rules.ts";
import { ruleSchema } from "../model/rule.ts";
import { defineOperation } from "./operation.ts";

export const listRules = defineOperation({
  name: "list-rules",
  description: "The rules by which facts are concluded from facts, each with its conclusions.",
  input: z.strictObject({}),
  output: z.object({ items: z.array(ruleSchema), total: z.int() }),
  run(context) {
    const items = rules(context);
    return { items, total: items.length };
  },
});
