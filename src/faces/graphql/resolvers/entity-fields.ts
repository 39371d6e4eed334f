import type { Fact } from "../../../model/fact.ts";
import { slugOf, typeOf } from "../../../model/ids.ts";
import { listRelations } from "../../../operations/list-relations.ts";
import { after, type Soon } from "../batch.ts";
import { pageWithin } from "../connection.ts";
import type { GraphqlContext } from "../context.ts";
import { givenArguments } from "../given.ts";
import type { EntityNode } from "../nodes.ts";
import type { EntityFactsArgs, OtherEntityResolvers } from "../schema.gen.ts";

/** What was read already, else what is read now. Null is an answer: the document is silent. */
export const known = <T>(value: T | undefined, read: () => Soon<T>): Soon<T> => (value === undefined ? read() : value);

/** The row that holds the name: the one which the type's own fields are read from too, so that a level reads once. */
function named({ id }: EntityNode, { read }: GraphqlContext): Soon<{ name: string }> {
  switch (typeOf(id)) {
    case "mesh":
      return read.mesh.load(id);
    case "feature":
      return read.feature.load(id);
    case "criterion":
      return read.criterion.load(id);
    case "scenario":
      return read.scenario.load(id);
    default:
      return read.entity.load(id);
  }
}

function summarized({ id }: EntityNode, { read }: GraphqlContext): Soon<{ summary: string | null }> {
  switch (typeOf(id)) {
    case "mesh":
      return read.mesh.load(id);
    case "feature":
      return read.feature.load(id);
    case "scenario":
      return read.scenario.load(id);
    default:
      return read.entity.load(id);
  }
}

export const ofKind = (facts: readonly Fact[], { kind, predicate }: EntityFactsArgs): Fact[] =>
  facts.filter((fact) => (kind ?? fact.kind) === fact.kind && (predicate ?? fact.predicate) === fact.predicate);

/** The fields that all entities share. */
export const entityFields = {
  type: ({ id }) => typeOf(id),
  slug: ({ id }) => slugOf(id),
  name: (node, _, context) => known(node.name, () => after(named(node, context), ({ name }) => name)),
  summary: (node, _, context) => known(node.summary, () => after(summarized(node, context), ({ summary }) => summary)),
  aliases: (node, _, { read }) => known(node.aliases, () => read.aliases.load(node.id)),
  facts: async ({ id }, args, { read }) => ofKind(await read.factsAbout.load(id), args),
  relations: async ({ id }, { first, after, ...args }, { read }) => {
    const query = { id, ...givenArguments(args) };
    const relations = ofKindOfEdge(await read.relations.load(id), args);
    const keyOf = ({ direction, fact }: (typeof relations)[number]): string => `${direction} ${fact}`;
    return pageWithin(relations, keyOf, { name: listRelations.name, query }, { first, after }, (edge) => edge);
  },
} satisfies OtherEntityResolvers;

interface EdgeQuery {
  direction?: "OUT" | "IN" | null;
  predicate?: string | null;
}

const ofKindOfEdge = <T extends { direction: "OUT" | "IN"; predicate: string }>(
  relations: readonly T[],
  { direction, predicate }: EdgeQuery,
): T[] =>
  relations.filter(
    (relation) =>
      (direction ?? relation.direction) === relation.direction &&
      (predicate ?? relation.predicate) === relation.predicate,
  );
