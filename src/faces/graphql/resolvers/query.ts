import { InputError } from "../../../errors.ts";
import { compare } from "../../../operations/compare.ts";
import { findEvidence } from "../../../operations/find-evidence.ts";
import { findPaths } from "../../../operations/find-paths.ts";
import { getCatalog } from "../../../operations/get-catalog.ts";
import { getDecisionTree } from "../../../operations/get-decision-tree.ts";
import { getFact } from "../../../operations/get-fact.ts";
import { getFeature } from "../../../operations/get-feature.ts";
import { getMesh } from "../../../operations/get-mesh.ts";
import { getMode } from "../../../operations/get-mode.ts";
import { getRecommendation } from "../../../operations/get-recommendation.ts";
import { getScenario } from "../../../operations/get-scenario.ts";
import { getScoreMatrix } from "../../../operations/get-score-matrix.ts";
import { getSection } from "../../../operations/get-section.ts";
import type { Operation } from "../../../operations/operation.ts";
import { verifyClaim } from "../../../operations/verify-claim.ts";
import type { GraphqlContext } from "../context.ts";
import { limits } from "../limits.ts";
import type { AnyNode } from "../nodes.ts";
import type { QueryResolvers } from "../schema.gen.ts";
import { lists } from "./lists.ts";

/** A root field that hands its arguments to an operation as they are. */
const by =
  <O extends Operation>(operation: O) =>
  (_: unknown, args: object, context: GraphqlContext) =>
    context.perform(operation, args);

export const Query: QueryResolvers = {
  ...lists,
  catalog: by(getCatalog),
  mesh: by(getMesh),
  feature: by(getFeature),
  mode: by(getMode),
  scenario: by(getScenario),
  scoreMatrix: by(getScoreMatrix),
  decisionTree: by(getDecisionTree),
  fact: by(getFact),
  section: by(getSection),
  evidence: by(findEvidence),
  verifyClaim: (root, { input }, context) => by(verifyClaim)(root, input, context),
  recommendation: by(getRecommendation),
  comparison: async (root, args, context) => {
    const table = await by(compare)(root, args, context);
    const columns = new Map(table.columns.map((column) => [column.slug, column]));
    const dimensions = table.dimensions.map((dimension) => ({
      ...dimension,
      cells: dimension.cells.map((cell) => ({ ...cell, columnEntity: columns.get(cell.column)! })),
    }));
    return { ...table, dimensions };
  },
  paths: async (root, args, context) => (await by(findPaths)(root, args, context)).items,
  node: (_, { id }, context) => nodeById(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length > limits.ids) {
      const message = `${ids.length} ids are more than ${limits.ids}`;
      throw new InputError(`Invalid input: ${message}.`, [{ path: "ids", message, fix: "Ask in several queries." }]);
    }
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
};

/** Ids of entities have a colon; those of facts have none. */
const nodeById = async (id: string, { loaders }: GraphqlContext): Promise<AnyNode | null> =>
  (await (id.includes(":") ? loaders.entity.load(id) : loaders.fact.load(id))) ?? null;
