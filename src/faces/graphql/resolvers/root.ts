import { entityIdOf, factIdOf } from "../../../catalog/references.ts";
import { InputError } from "../../../errors.ts";
import { compare } from "../../../operations/compare.ts";
import { deleteRecommendation } from "../../../operations/delete-recommendation.ts";
import { findEvidence } from "../../../operations/find-evidence.ts";
import { findPaths } from "../../../operations/find-paths.ts";
import { getCatalog } from "../../../operations/get-catalog.ts";
import { getDecisionTree } from "../../../operations/get-decision-tree.ts";
import { getDocument } from "../../../operations/get-document.ts";
import { getFact } from "../../../operations/get-fact.ts";
import { getFeature } from "../../../operations/get-feature.ts";
import { getMesh } from "../../../operations/get-mesh.ts";
import { getMode } from "../../../operations/get-mode.ts";
import { getRecommendation } from "../../../operations/get-recommendation.ts";
import { getScenario } from "../../../operations/get-scenario.ts";
import { getScoreMatrix } from "../../../operations/get-score-matrix.ts";
import { getSection } from "../../../operations/get-section.ts";
import { listDocuments } from "../../../operations/list-documents.ts";
import { listRules } from "../../../operations/list-rules.ts";
import type { Operation } from "../../../operations/operation.ts";
import { previewRecommendation } from "../../../operations/preview-recommendation.ts";
import { recommend } from "../../../operations/recommend.ts";
import { verifyClaim } from "../../../operations/verify-claim.ts";
import type { GraphqlContext } from "../context.ts";
import { limits } from "../limits.ts";
import type { NodeParent } from "../parents.ts";
import type { MutationResolvers, QueryResolvers } from "../schema.gen.ts";
import { lists } from "./lists.ts";

/** A root field with the same arguments as its operation. */
const resultOf =
  <O extends Operation>(operation: O) =>
  (_: unknown, args: object, context: GraphqlContext) =>
    context.perform(operation, args);

export const Query: QueryResolvers = {
  ...lists,
  catalog: resultOf(getCatalog),
  mesh: resultOf(getMesh),
  feature: resultOf(getFeature),
  mode: resultOf(getMode),
  scenario: resultOf(getScenario),
  scoreMatrix: resultOf(getScoreMatrix),
  decisionTree: resultOf(getDecisionTree),
  fact: resultOf(getFact),
  section: resultOf(getSection),
  evidence: resultOf(findEvidence),
  verifyClaim: (root, { input }, context) => resultOf(verifyClaim)(root, input, context),
  recommendation: resultOf(getRecommendation),
  previewRecommendation: (_, { input }, context) => context.perform(previewRecommendation, input),
  comparison: async (root, args, context) => {
    const table = await resultOf(compare)(root, args, context);
    const columns = new Map(table.columns.map((column) => [column.slug, column]));
    const dimensions = table.dimensions.map((dimension) => ({
      ...dimension,
      cells: dimension.cells.map((cell) => ({ ...cell, columnEntity: columns.get(cell.column)! })),
    }));
    return { ...table, dimensions };
  },
  documents: async (root, args, context) => (await resultOf(listDocuments)(root, args, context)).items,
  document: resultOf(getDocument),
  rules: async (root, args, context) => (await resultOf(listRules)(root, args, context)).items,
  paths: async (root, args, context) => (await resultOf(findPaths)(root, args, context)).items,
  node: (_, { id }, context) => nodeById(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > limits.ids) {
      const message = `${ids.length} ids are more than the maximum of ${limits.ids}`;
      const fix = "Split the ids into several queries.";
      throw new InputError(`Invalid input: ${message}.`, [{ path: "ids", message, fix }]);
    }
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
};

export const Mutation: MutationResolvers = {
  recommend: (_, { input, idempotencyKey }, context) => context.perform(recommend, { ...input, idempotencyKey }),
  deleteRecommendation: async (_, args, context) => (await context.perform(deleteRecommendation, args)).id,
};

/** Only ids of entities have a colon. */
async function nodeById(id: string, { operation, loaders }: GraphqlContext): Promise<NodeParent | null> {
  const isEntity = id.includes(":");
  const loader = isEntity ? loaders.entity : loaders.fact;
  const node = await loader.load(id);
  if (node) return node;
  const canonical = isEntity ? entityIdOf(operation, id) : factIdOf(operation, id);
  return canonical === undefined ? null : loader.get(canonical);
}
