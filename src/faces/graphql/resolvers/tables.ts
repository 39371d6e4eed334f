import type { Resolvers } from "../schema.gen.ts";
import { entityFields, fieldOf } from "./entities.ts";
import { fact, referencedFacts } from "./facts.ts";
import { meshEntity } from "./meshes.ts";

/** Operations list criteria by slug; in the graph they are entities with an id. */
export const withId = <C extends { slug: string }>(criterion: C): C & { id: string } => ({
  ...criterion,
  id: `criterion:${criterion.slug}`,
});

const criterionField = fieldOf((id, loaders) => loaders.criterion.get(id));
const groupSlug = criterionField("group");
const factId = criterionField("fact");

export const tableResolvers = {
  Criterion: {
    ...entityFields,
    group: groupSlug,
    groupEntity: async (criterion, args, context) =>
      context.loaders.criterionGroup.get(`criterion-group:${await groupSlug(criterion, args, context)}`),
    weight: criterionField("weight"),
    fact: async (criterion, args, context) => context.loaders.fact.get(await factId(criterion, args, context)),
  },
  CriterionGroup: { fact },
  ScoreMatrix: { criteria: ({ criteria }) => criteria.map(withId) },
  ScoreMatrixRow: { meshEntity, facts: referencedFacts },
  ScoreMatrixScore: { criterionEntity: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  ComparisonCell: { fact },
  DecisionNode: { fact },
  Branch: { fact: (branch, _, { loaders }) => (branch.fact === undefined ? null : loaders.fact.get(branch.fact)) },
  BranchOutcome: { meshEntity, fact },
} satisfies Resolvers;
