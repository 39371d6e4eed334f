import type { GraphqlContext } from "../context.ts";
import type { FactNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";

/** The fact that a row names. */
export const fact = (row: { fact: string }, _: unknown, { loaders }: GraphqlContext) => loaders.fact.get(row.fact);

/** The facts that a row names. Those of stored recommendations may no longer be in the catalog. */
export const factsNamed = (row: { facts: string[] }, _: unknown, { loaders }: GraphqlContext) =>
  loaders.fact.findAll(row.facts);

type Links = Pick<FactNode, "conflictsWith" | "inputs">;

const links = {
  conflictsWith: ({ conflictsWith }: Links, _: unknown, { loaders }: GraphqlContext) =>
    loaders.fact.getAll(conflictsWith),
  inputs: ({ inputs }: Links, _: unknown, { loaders }: GraphqlContext) => (inputs ? loaders.fact.getAll(inputs) : null),
};

export const factResolvers = {
  Fact: links,
  ScoredFact: links,
  Evidence: {
    conflicts: ({ conflicts }, _, { loaders }) => Promise.all(conflicts.map((pair) => loaders.fact.getAll(pair))),
  },
  Check: { facts: factsNamed },
  Discrepancy: { facts: factsNamed },
} satisfies Resolvers;
