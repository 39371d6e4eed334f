import { toldOfEntity } from "../../../catalog/other-sources.ts";
import { resolvePredicate } from "../../../catalog/references.ts";
import type { Fact } from "../../../model/fact.ts";
import { type EntityType, slugOf, typeOf } from "../../../model/ids.ts";
import { withoutNulls } from "../../../operations/forgiving.ts";
import { lifecycleOfEntity } from "../../../operations/lifecycle.ts";
import { listRelations } from "../../../operations/list-relations.ts";
import { pageOfList } from "../connection.ts";
import type { GraphqlContext } from "../context.ts";
import type { Loaders } from "../loaders.ts";
import type { EntityParent, NodeParent } from "../parents.ts";
import type { EntityFactsArgs, OtherEntityResolvers, Resolvers } from "../schema.gen.ts";
import { fact } from "./facts.ts";

/** GraphQL types of entities that have fields of their own. */
const typeNames: Partial<Record<EntityType, string>> = {
  mesh: "Mesh",
  mode: "Mode",
  feature: "Feature",
  scenario: "Scenario",
  criterion: "Criterion",
  section: "Section",
  component: "Component",
  tool: "Tool",
  organization: "Organization",
};

export const entityTypeName = ({ id }: { id: string }): string => typeNames[typeOf(id)] ?? "OtherEntity";

export const nodeTypeName = (node: NodeParent): string => ("statement" in node ? "Fact" : entityTypeName(node));

/** Loads the row that the entity's other fields come from too, so that a query reads it once. */
function rowOf({ id }: EntityParent, { loaders }: GraphqlContext): Promise<{ name: string; summary?: string | null }> {
  switch (typeOf(id)) {
    case "mesh":
      return loaders.mesh.get(id);
    case "feature":
      return loaders.feature.get(id);
    case "criterion":
      return loaders.criterion.get(id);
    case "scenario":
      return loaders.scenario.get(id);
    default:
      return loaders.entity.get(id);
  }
}

/** The rows of criteria have no summary. */
async function summaryOf(entity: EntityParent, context: GraphqlContext): Promise<string | null> {
  const { summary } = await rowOf(entity, context);
  return summary === undefined ? (await context.loaders.entity.get(entity.id)).summary : summary;
}

export function filterFacts(
  facts: readonly Fact[],
  { kind, predicate: name }: EntityFactsArgs,
  { operation }: GraphqlContext,
): Fact[] {
  const predicate = name == null ? undefined : resolvePredicate(operation, name);
  return facts.filter((each) => (kind ?? each.kind) === each.kind && (predicate ?? each.predicate) === each.predicate);
}

/** A resolver for a field of the entity's row, unless it was read with the entity. A null that was read is kept. */
export const fieldOf =
  <Row extends object>(load: (id: string, loaders: Loaders) => Promise<Row>) =>
  <K extends keyof Row>(key: K) =>
  async (entity: { id: string } & { [P in K]?: unknown }, _: unknown, { loaders }: GraphqlContext): Promise<Row[K]> =>
    entity[key] === undefined ? (await load(entity.id, loaders))[key] : (entity[key] as Row[K]);

/** The fields that all entities share. */
export const entityFields = {
  type: ({ id }) => typeOf(id),
  slug: ({ id }) => slugOf(id),
  name: async (entity, _, context) => entity.name ?? (await rowOf(entity, context)).name,
  summary: (entity, _, context) => (entity.summary === undefined ? summaryOf(entity, context) : entity.summary),
  aliases: ({ id, aliases }, _, { loaders }) => aliases ?? loaders.aliases.get(id),
  lifecycle: ({ id, lifecycle }, _, { operation }) => lifecycle ?? lifecycleOfEntity(operation, id) ?? null,
  identifiers: ({ id, identifiers }, _, { loaders }) => identifiers ?? loaders.identifiers.get(id),
  otherSources: ({ id, otherSources }, _, { operation }) => otherSources ?? toldOfEntity(operation, id),
  facts: async ({ id }, args, context) => filterFacts(await context.loaders.factsAbout.get(id), args, context),
  relations: async ({ id }, { first, after, ...args }, { operation, loaders }) => {
    const wanted = args.predicate == null ? undefined : resolvePredicate(operation, args.predicate);
    const relations = (await loaders.relations.get(id)).filter(
      ({ direction, predicate }) => (args.direction ?? direction) === direction && (wanted ?? predicate) === predicate,
    );
    const query = { name: listRelations.name, input: { id, ...withoutNulls(args) } };
    return pageOfList(relations, (relation) => `${relation.direction} ${relation.fact}`, query, { first, after });
  },
} satisfies OtherEntityResolvers;

export const entityResolvers = {
  Component: entityFields,
  Tool: entityFields,
  Organization: entityFields,
  OtherEntity: entityFields,
  Relation: { fact },
} satisfies Resolvers;
