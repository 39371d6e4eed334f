import { z } from "zod";
import { meshes } from "../catalog/meshes.ts";
import { referenceSchema } from "../model/filter.ts";
import { meshSchema } from "../model/mesh.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getMesh = defineOperation({
  name: "get-mesh",
  description: "Everything about one mesh: features, pros and cons, components, scores, install guides.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the mesh, such as `istio`.") }),
  output: meshSchema,
  run: (context, { id }) => readNamed(context, "mesh", id, (mesh) => meshes(context, [mesh]).get(mesh)),
});
