import type { Fact } from "../../../model/fact.ts";
import { slugOf, typeOf } from "../../../model/ids.ts";
import { listRelations } from "../../../operations/list-relations.ts";
import { pageWithin } from "../connection.ts";
import { type GraphqlContext, withoutNulls } from "../context.ts";
import type { EntityNode } from "../nodes.ts";
import type { EntityFactsArgs, OtherEntityResolvers } from "../schema.gen.ts";

/** The row that holds the name: the one which the type's own fields are read from too, so that a level reads once. */
function namedRow({ id }: EntityNode, { loaders }: GraphqlContext): Promise<{ name: string }> {
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

/** Criteria have no summary in their row. */
const summaryOf = async ({ id }: EntityNode, { loaders }: GraphqlContext): Promise<string | null> => {
  switch (typeOf(id)) {
    case "mesh":
      return (await loaders.mesh.get(id)).summary;
    case "feature":
      return (await loaders.feature.get(id)).summary;
    case "scenario":
      return (await loaders.scenario.get(id)).summary;
    default:
      return (await loaders.entity.get(id)).summary;
  }
};

export const ofKind = (facts: readonly Fact[], { kind, predicate }: EntityFactsArgs): Fact[] =>
  facts.filter((fact) => (kind ?? fact.kind) === fact.kind && (predicate ?? fact.predicate) === fact.predicate);

/** The fields that all entities share. What was read with the entity is not read again; null means the document is silent. */
export const entityFields = {
  type: ({ id }) => typeOf(id),
  slug: ({ id }) => slugOf(id),
  name: async (node, _, context) => node.name ?? (await namedRow(node, context)).name,
  summary: (node, _, context) => (node.summary === undefined ? summaryOf(node, context) : node.summary),
  aliases: ({ id, aliases }, _, { loaders }) => aliases ?? loaders.aliases.get(id),
  facts: async ({ id }, args, { loaders }) => ofKind(await loaders.factsAbout.get(id), args),
  relations: async ({ id }, { first, after, ...args }, { loaders }) => {
    const query = { id, ...(withoutNulls(args) as object) };
    const relations = (await loaders.relations.get(id)).filter(
      ({ direction, predicate }) =>
        (args.direction ?? direction) === direction && (args.predicate ?? predicate) === predicate,
    );
    const keyOf = ({ direction, fact }: (typeof relations)[number]): string => `${direction} ${fact}`;
    return pageWithin(relations, keyOf, { name: listRelations.name, query }, { first, after }, (edge) => edge);
  },
} satisfies OtherEntityResolvers;
