import { z } from "zod";
import { resolveReference } from "../catalog/references.ts";
import { hasMoreScored, scoreMatrix } from "../catalog/scores.ts";
import { InputError } from "../errors.ts";
import { referenceSchema } from "../model/filter.ts";
import { otherSourcesField } from "../model/sources.ts";
import { scoreMatrixSchema } from "../model/tables.ts";
import { defineOperation } from "./operation.ts";

const maxRows = 200;

export const getScoreMatrix = defineOperation({
  name: "get-score-matrix",
  description: "The weighted score matrix: groups, criteria, scores, and both published and computed totals.",
  input: z.strictObject({
    meshes: z
      .array(referenceSchema)
      .min(1)
      .max(maxRows)
      .optional()
      .describe(`Only the rows of these meshes. Required if more than ${maxRows} meshes have scores.`),
  }),
  output: scoreMatrixSchema.extend(otherSourcesField),
  run(context, { meshes }) {
    if (meshes) {
      const ids = meshes.map((mesh, index) => resolveReference(context, "mesh", mesh, ["meshes", index]));
      return scoreMatrix(context, ids);
    }
    if (!hasMoreScored(context, maxRows)) return scoreMatrix(context);
    const message = `has more than ${maxRows} rows`;
    const fix = `List up to ${maxRows} meshes in \`meshes\`.`;
    throw new InputError(`The score matrix ${message}.`, [{ path: "meshes", message, fix }], "LIMIT_EXCEEDED");
  },
});
