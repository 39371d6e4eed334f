import type { GraphqlContext } from "../context.ts";
import type { Resolvers } from "../schema.gen.ts";

/** The fact that a row names. */
export const fact = (row: { fact: string }, _: unknown, { read }: GraphqlContext) => read.fact.load(row.fact);

/** The facts that a row names. Those of stored recommendations may be gone from the catalog of today. */
export const facts = (row: { facts: string[] }, _: unknown, { read }: GraphqlContext) => read.fact.findAll(row.facts);

export const factResolvers = {
  Fact: {
    conflictsWith: ({ conflictsWith }, _, { read }) => read.fact.loadAll(conflictsWith),
    inputs: ({ inputs }, _, { read }) => (inputs ? read.fact.loadAll(inputs) : null),
  },
  Check: { facts },
  Discrepancy: { facts },
} satisfies Resolvers;
