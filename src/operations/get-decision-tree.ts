import { z } from "zod";
import { decisionTree } from "../catalog/decision-tree.ts";
import { NotFoundError } from "../errors.ts";
import { otherSourcesField } from "../model/sources.ts";
import { decisionTreeSchema } from "../model/tables.ts";
import { defineOperation } from "./operation.ts";

export const getDecisionTree = defineOperation({
  name: "get-decision-tree",
  description: "The decision tree: questions, and the meshes that their answers lead to.",
  input: z.strictObject({}),
  output: decisionTreeSchema.extend(otherSourcesField),
  run(context) {
    const tree = decisionTree(context);
    if (!tree) throw new NotFoundError("The catalog has no decision tree.");
    return tree;
  },
});
