import type { Criterion } from "../../../model/tables.ts";
import type { GraphqlContext } from "../context.ts";
import type { CriterionNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields } from "./entity-fields.ts";
import { fact, factsNamed } from "./facts.ts";
import { meshEntity } from "./meshes.ts";

export const criterionNode = ({ slug, ...criterion }: Criterion): CriterionNode => ({
  id: `criterion:${slug}`,
  ...criterion,
});

/** A field of the criterion's row, unless it was read with the criterion. */
const own = async <K extends "group" | "weight" | "fact">(
  key: K,
  criterion: CriterionNode,
  { loaders }: GraphqlContext,
): Promise<Criterion[K]> =>
  (criterion[key] as Criterion[K] | undefined) ?? (await loaders.criterion.get(criterion.id))[key];

export const tableResolvers = {
  Criterion: {
    ...entityFields,
    group: (criterion, _, context) => own("group", criterion, context),
    groupEntity: async (criterion, _, context) =>
      context.loaders.criterionGroup.get(`criterion-group:${await own("group", criterion, context)}`),
    weight: (criterion, _, context) => own("weight", criterion, context),
    fact: async (criterion, _, context) => context.loaders.fact.get(await own("fact", criterion, context)),
  },
  CriterionGroup: { fact },
  ScoreMatrix: { criteria: ({ criteria }) => criteria.map(criterionNode) },
  ScoreMatrixRow: { meshEntity, facts: factsNamed },
  ScoreMatrixScore: { criterionEntity: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  ComparisonCell: { fact },
  DecisionNode: { fact },
  Branch: { fact: (branch, _, { loaders }) => (branch.fact === undefined ? null : loaders.fact.get(branch.fact)) },
  BranchOutcome: { meshEntity, fact },
} satisfies Resolvers;
