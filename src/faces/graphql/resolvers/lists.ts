import { findMeshes } from "../../../operations/find-meshes.ts";
import { listCriteria } from "../../../operations/list-criteria.ts";
import { listFacts } from "../../../operations/list-facts.ts";
import { listFeatures } from "../../../operations/list-features.ts";
import { listModes } from "../../../operations/list-modes.ts";
import { listScenarios } from "../../../operations/list-scenarios.ts";
import { listSections } from "../../../operations/list-sections.ts";
import type { Operation } from "../../../operations/operation.ts";
import { search } from "../../../operations/search.ts";
import { connection, type Paging, pageWithin, readPage } from "../connection.ts";
import type { GraphqlContext } from "../context.ts";
import type { QueryResolvers } from "../schema.gen.ts";
import { criterionNode } from "./tables.ts";

const itself = <T>(item: T): T => item;
const idOf = ({ id }: { id: string }): string => id;

/** One page of a list operation; the arguments are what the list is asked for and which page of it. */
const listed = <O extends Operation>(
  operation: O,
  context: GraphqlContext,
  { first, after, last, before, ...query }: Paging & object,
) => readPage(operation, context, query, { first, after, last, before });

export const lists = {
  meshes: async (_, args, context) => {
    const { page, hash } = await listed(findMeshes, context, args);
    return Object.assign(
      connection(page, hash, idOf, itself, ({ checks }) => ({ checks })),
      {
        undecided: page.undecided,
        undecidedTotal: page.undecidedTotal,
        facets: Object.entries(page.facets ?? {}).map(([dimension, counts]) => ({ dimension, counts })),
      },
    );
  },
  features: async (_, args, context) => {
    const { page, hash } = await listed(listFeatures, context, args);
    return connection(page, hash, idOf, itself);
  },
  modes: async (_, args, context) => {
    const { page, hash } = await listed(listModes, context, args);
    return connection(page, hash, idOf, itself);
  },
  scenarios: async (_, args, context) => {
    const { page, hash } = await listed(listScenarios, context, args);
    return connection(page, hash, idOf, itself);
  },
  facts: async (_, args, context) => {
    const { page, hash } = await listed(listFacts, context, args);
    return connection(page, hash, idOf, itself);
  },
  search: async (_, args, context) => {
    const { page, hash } = await listed(search, context, args);
    return connection(page, hash, ({ type, id, entity }) => `${entity?.type ?? type.toLowerCase()} ${id}`, itself);
  },
  criteria: async (_, args, context) => {
    const { items, groups } = await context.perform(listCriteria, {});
    const binding = { name: listCriteria.name, whole: true };
    return Object.assign(
      pageWithin(items, ({ slug }) => slug, binding, args, criterionNode),
      { groups },
    );
  },
  sections: async (_, args, context) => {
    const { items } = await context.perform(listSections, {});
    return pageWithin(items, idOf, { name: listSections.name, whole: true }, args, itself);
  },
} satisfies QueryResolvers;
