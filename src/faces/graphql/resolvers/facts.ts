import type { GraphqlContext } from "../context.ts";
import type { FactNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";

/** The fact that a row names. */
export const fact = (row: { fact: string }, _: unknown, { read }: GraphqlContext) => read.fact.load(row.fact);

/** The facts that a row names. Those of stored recommendations may be gone from the catalog of today. */
export const facts = (row: { facts: string[] }, _: unknown, { read }: GraphqlContext) => read.fact.findAll(row.facts);

type Links = Pick<FactNode, "conflictsWith" | "inputs">;

const conflictsWith = ({ conflictsWith: ids }: Links, _: unknown, { read }: GraphqlContext) => read.fact.loadAll(ids);
const inputs = ({ inputs: ids }: Links, _: unknown, { read }: GraphqlContext) => (ids ? read.fact.loadAll(ids) : null);

export const factResolvers = {
  Fact: { conflictsWith, inputs },
  ScoredFact: { conflictsWith, inputs },
  Evidence: {
    conflicts: ({ conflicts }, _, { read }) => Promise.all(conflicts.map((pair) => read.fact.loadAll(pair))),
  },
  Check: { facts },
  Discrepancy: { facts },
} satisfies Resolvers;
