import type { Criterion } from "../../../model/tables.ts";
import type { GraphqlContext } from "../context.ts";
import type { CriterionNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, known } from "./entity-fields.ts";
import { fact, facts } from "./facts.ts";
import { meshEntity } from "./meshes.ts";

export const criterionNode = ({ slug, ...criterion }: Criterion): CriterionNode => ({
  id: `criterion:${slug}`,
  ...criterion,
});

const own = <K extends "group" | "weight" | "fact">(key: K, criterion: CriterionNode, { read }: GraphqlContext) =>
  known<Criterion[K]>(
    criterion[key] as Criterion[K] | undefined,
    async () => (await read.criterion.load(criterion.id))[key],
  );

export const tableResolvers = {
  Criterion: {
    ...entityFields,
    group: (criterion, _, context) => own("group", criterion, context),
    groupEntity: async (criterion, _, context) =>
      context.read.criterionGroup.load(`criterion-group:${await own("group", criterion, context)}`),
    weight: (criterion, _, context) => own("weight", criterion, context),
    fact: async (criterion, _, context) => context.read.fact.load(await own("fact", criterion, context)),
  },
  CriterionGroup: { fact },
  ScoreMatrix: { criteria: ({ criteria }) => criteria.map(criterionNode) },
  ScoreMatrixRow: { meshEntity, facts },
  ScoreMatrixScore: { criterionEntity: ({ criterion }) => ({ id: `criterion:${criterion}` }), fact },
  ComparisonCell: { fact },
  DecisionNode: { fact },
  Branch: { fact: (branch, _, { read }) => (branch.fact === undefined ? null : read.fact.load(branch.fact)) },
  BranchOutcome: { meshEntity, fact },
} satisfies Resolvers;
