import { z } from "zod";
import { identifiersOf } from "../catalog/lifecycle.ts";
import { meshes } from "../catalog/meshes.ts";
import { supportToldElsewhere } from "../catalog/other-sources.ts";
import { referenceSchema } from "../model/filter.ts";
import { meshSchema } from "../model/mesh.ts";
import { lifecycleOfEntity } from "./lifecycle.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";

export const getMesh = defineOperation({
  name: "get-mesh",
  description:
    "Everything about one mesh: features, pros and cons, components, scores, install guides, life cycle, names elsewhere.",
  input: z.strictObject({ id: referenceSchema.describe("Slug or global id of the mesh, such as `istio`.") }),
  output: meshSchema,
  run(context, { id }) {
    const mesh = readNamed(context, "mesh", id, (found) => meshes(context, [found]).get(found));
    const ids = [mesh.id];
    const otherSources = [...otherSourcesOf(context, mesh), ...supportToldElsewhere(context, mesh.id)];
    const lifecycle = lifecycleOfEntity(context, mesh.id)!;
    return { ...mesh, lifecycle, identifiers: identifiersOf(context, ids).get(mesh.id)!, otherSources };
  },
});
