import { z } from "zod";
import { refsById, slugsOfType } from "../../catalog/entities.ts";
import { idsNamed, nameAmong } from "../../catalog/references.ts";
import { NotFoundError, validNames } from "../../errors.ts";
import { entitySchema, featureSchema, modeSchema, relationSchema, scenarioSchema } from "../../model/entity.ts";
import { entityRefSchema } from "../../model/fact.ts";
import { referenceSchema } from "../../model/filter.ts";
import { type EntityType, entityTypes, slugOf, typeOf } from "../../model/ids.ts";
import { meshSchema } from "../../model/mesh.ts";
import { getEntity } from "../../operations/get-entity.ts";
import { getFeature } from "../../operations/get-feature.ts";
import { getMesh } from "../../operations/get-mesh.ts";
import { getMode } from "../../operations/get-mode.ts";
import { getScenario } from "../../operations/get-scenario.ts";
import { listRelations } from "../../operations/list-relations.ts";
import { entityNotFound } from "../../operations/not-found.ts";
import { defineOperation, inView, type OperationContext } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";

/**
 * One tool in place of one REST route per type, so that a model need not know the type of what it asks about. It also takes
 * slugs and names, since models rarely know global ids.
 */
export const describeEntity = defineOperation({
  name: "get-entity",
  description:
    "Everything about one entity (a mesh, mode, feature, scenario or any other node of the graph), by id, slug or name.",
  input: z.strictObject({
    id: referenceSchema.describe("Global id, slug or name, such as `mesh:istio`, `ambient`, `vm-support`, `Flagger`."),
  }),
  output: z.object({
    ref: entityRefSchema,
    alsoNamed: z.array(entityRefSchema).describe("Other entities with the same name; ask for them by id."),
    mesh: meshSchema.optional().describe("If it is a mesh."),
    mode: modeSchema.optional().describe("If it is a mode."),
    feature: featureSchema.optional().describe("If it is a feature."),
    scenario: scenarioSchema.optional().describe("If it is a scenario."),
    entity: entitySchema.optional().describe("If it is anything else."),
    relations: z.array(relationSchema).optional().describe("If it is anything else: its first relations."),
  }),
  async run(asked, { id: reference }) {
    const name = reference.trim();
    // Releases and documents of other sources are found in either view.
    const context = idsOf(asked, name).length > 0 ? asked : inView(asked, "ALL");
    const [id, ...others] = idsOf(context, name);
    if (id === undefined) refuseUnknown(asked, reference);
    const refs = refsById(context, [id, ...others]);
    return {
      ref: refs.get(id)!,
      alsoNamed: others.map((other) => refs.get(other)!),
      ...(await detailsOf(context, id)),
    };
  },
});

async function detailsOf(context: OperationContext, id: string) {
  switch (typeOf(id)) {
    case "mesh":
      return { mesh: await perform(getMesh, context, { id }) };
    case "mode":
      return { mode: await perform(getMode, context, { id }) };
    case "feature":
      return { feature: await perform(getFeature, context, { id }) };
    case "scenario":
      return { scenario: await perform(getScenario, context, { id }) };
    default: {
      const entity = await perform(getEntity, context, { id });
      const { items: relations } = await perform(listRelations, context, { id });
      return { entity, relations };
    }
  }
}

/** If several types share a slug, the one most often meant comes first. */
const likely: readonly EntityType[] = ["mesh", "mode", "feature", "scenario", "criterion", "concept", "component"];
const byLikelihood = [...new Set([...likely, ...entityTypes])];

function idsOf(context: OperationContext, reference: string): string[] {
  const named = [...new Set(byLikelihood.flatMap((type) => idsNamed(context, type, reference)))];
  const bySlug = named.filter((id) => nameAmong([slugOf(id)], slugOf(reference)) !== undefined);
  return bySlug.length > 0 ? bySlug : named;
}

function refuseUnknown(context: OperationContext, reference: string): never {
  if (reference.includes(":")) throw entityNotFound(context, reference);
  const slugs = new Set(entityTypes.flatMap((type) => slugsOfType(context, type)));
  const nearest = validNames(slugs, slugOf(reference).toLowerCase());
  throw new NotFoundError(`There is no entity \`${reference}\`.`, `${nearest} Or find it with search_facts.`);
}
