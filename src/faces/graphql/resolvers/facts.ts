import { oppositionTo } from "../../../catalog/other-sources.ts";
import type { GraphqlContext } from "../context.ts";
import type { FactParent } from "../parents.ts";
import type { Resolvers } from "../schema.gen.ts";

/** The fact whose id a row has. */
export const fact = (row: { fact: string }, _: unknown, { loaders }: GraphqlContext) => loaders.fact.get(row.fact);

/** The facts whose ids a row has. A stored recommendation may have ids that are no longer in the catalog. */
export const referencedFacts = (row: { facts: string[] }, _: unknown, { loaders }: GraphqlContext) =>
  loaders.fact.findAll(row.facts);

type Links = Pick<FactParent, "conflictsWith" | "inputs">;

const links = {
  conflictsWith: ({ conflictsWith }: Links, _: unknown, { loaders }: GraphqlContext) =>
    loaders.fact.getAll(conflictsWith),
  inputs: ({ inputs }: Links, _: unknown, { loaders }: GraphqlContext) => (inputs ? loaders.fact.getAll(inputs) : null),
};

export const factResolvers = {
  Fact: {
    ...links,
    otherSources: ({ id, otherSources }, _, { operation }) => otherSources ?? oppositionTo(operation, [id]),
  },
  OtherSource: {
    fact: ({ fact: id }, _, { loaders }) => loaders.factOfAllSources.get(id),
    contradicts: ({ contradicts }, _, { loaders }) =>
      contradicts === undefined ? null : loaders.fact.get(contradicts),
  },
  Lifecycle: { facts: ({ facts }, _, { loaders }) => loaders.factOfAllSources.getAll(facts) },
  Release: {
    release: ({ release }) => ({ id: release }),
    facts: ({ facts }, _, { loaders }) => loaders.factOfAllSources.getAll(facts),
  },
  ScoredFact: links,
  Value: {
    text: ({ type, value }) =>
      type === "TEXT" || type === "DATE" || type === "LEVEL" || type === "SUPPORT" ? value : null,
    number: ({ type, value }) => (type === "NUMBER" || type === "YEAR" ? value : null),
    boolean: ({ type, value }) => (type === "BOOLEAN" ? value : null),
    range: ({ type, value }) => (type === "RANGE" ? value : null),
    version: ({ type, value }) => (type === "VERSION" ? value : null),
    list: ({ type, value }) => (type === "LIST" ? value.map(String) : null),
  },
  Evidence: {
    conflicts: ({ conflicts }, _, { loaders }) => Promise.all(conflicts.map((pair) => loaders.fact.getAll(pair))),
  },
  Check: { facts: referencedFacts },
  ClauseCheck: { facts: referencedFacts },
  Discrepancy: { facts: referencedFacts },
  Rule: { conclusions: ({ conclusions }, _, { loaders }) => loaders.fact.getAll(conclusions) },
} satisfies Resolvers;
