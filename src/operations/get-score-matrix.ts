import { z } from "zod";
import { entityExists, slugsOfType } from "../catalog/entities.ts";
import { hasMoreScored, scoreMatrix } from "../catalog/scores.ts";
import { InputError, validNames } from "../errors.ts";
import { referenceSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { scoreMatrixSchema } from "../model/tables.ts";
import { named } from "./named.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

const mostRows = 200;

export const getScoreMatrix = defineOperation({
  name: "get-score-matrix",
  description: "The weighted score matrix: groups, criteria, scores, and the printed totals beside the computed ones.",
  input: z.strictObject({
    meshes: z
      .array(referenceSchema)
      .min(1)
      .max(mostRows)
      .optional()
      .describe(`Only rows of these meshes. Required where more than ${mostRows} meshes have scores.`),
  }),
  output: scoreMatrixSchema,
  run(context, { meshes }) {
    if (meshes) return scoreMatrix(context, idsOf(context, meshes));
    if (!hasMoreScored(context, mostRows)) return scoreMatrix(context);
    const message = `has more than ${mostRows} rows`;
    const fix = `Name up to ${mostRows} meshes in \`meshes\`.`;
    throw new InputError(`The score matrix ${message}.`, [{ path: "meshes", message, fix }], "LIMIT_EXCEEDED");
  },
});

function idsOf(context: OperationContext, references: readonly string[]): string[] {
  return references.map((reference, index) => {
    const id = named("mesh", reference);
    if (id !== undefined && entityExists(context, id)) return id;
    const fix = validNames(slugsOfType(context, "mesh", slugOf(reference)), slugOf(reference));
    const message = `unknown mesh \`${reference}\``;
    throw new InputError(`Unknown mesh \`${reference}\`.`, [{ path: `meshes.${index}`, message, fix }]);
  });
}
