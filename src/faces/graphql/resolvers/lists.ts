import type { z } from "zod";
import { slugOf } from "../../../model/ids.ts";
import { findMeshes } from "../../../operations/find-meshes.ts";
import { listCriteria } from "../../../operations/list-criteria.ts";
import { listFacts } from "../../../operations/list-facts.ts";
import { listFeatures } from "../../../operations/list-features.ts";
import { listModes } from "../../../operations/list-modes.ts";
import { listRecommendations, recordKey } from "../../../operations/list-recommendations.ts";
import { listScenarios } from "../../../operations/list-scenarios.ts";
import { listSections } from "../../../operations/list-sections.ts";
import type { Operation } from "../../../operations/operation.ts";
import { search } from "../../../operations/search.ts";
import { connection, type Page, type Paging, pageOfList, readPage } from "../connection.ts";
import type { GraphqlContext } from "../context.ts";
import type { QueryResolvers } from "../schema.gen.ts";
import { withId } from "./tables.ts";

const idOf = ({ id }: { id: string }): string => id;

/** A connection over a list operation, which takes all arguments but those for paging. */
const listOf =
  <T extends { id: string }>(
    operation: Operation<z.ZodType, z.ZodType<unknown, Page<T>>>,
    keyOf: (item: T) => string = idOf,
  ) =>
  async (_: unknown, args: Paging, context: GraphqlContext) => {
    const { page, hash } = await readPage(operation, context, args);
    return connection(page, hash, keyOf);
  };

export const lists = {
  meshes: async (_, args, context) => {
    const { page, hash } = await readPage(findMeshes, context, args);
    return Object.assign(connection(page, hash, idOf), {
      undecided: page.undecided,
      undecidedTotal: page.undecidedTotal,
      facets: Object.entries(page.facets ?? {}).map(([dimension, counts]) => ({ dimension, counts })),
    });
  },
  features: listOf(listFeatures),
  modes: listOf(listModes),
  scenarios: listOf(listScenarios),
  facts: listOf(listFacts),
  recommendations: listOf(listRecommendations, recordKey),
  search: listOf(search, ({ type, id, entity }) => `${entity?.type ?? type.toLowerCase()} ${id}`),
  criteria: async (_, args, context) => {
    const { items, groups } = await context.perform(listCriteria, {});
    const query = { name: listCriteria.name, whole: true };
    const page = await pageOfList(items.map(withId), ({ id }) => slugOf(id), query, args);
    return Object.assign(page, { groups });
  },
  sections: async (_, args, context) => {
    const { items } = await context.perform(listSections, {});
    return pageOfList(items, idOf, { name: listSections.name, whole: true }, args);
  },
} satisfies QueryResolvers;
