import { z } from "zod";
import { scoreMatrix } from "../catalog/scores.ts";
import { scoreMatrixSchema } from "../model/tables.ts";
import { defineOperation } from "./operation.ts";

export const getScoreMatrix = defineOperation({
  name: "get-score-matrix",
  description: "The weighted score matrix: groups, criteria, scores, and the printed totals beside the computed ones.",
  input: z.strictObject({}),
  output: scoreMatrixSchema,
  run: (context) => scoreMatrix(context),
});
