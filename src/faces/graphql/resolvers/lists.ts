import { findMeshes } from "../../../operations/find-meshes.ts";
import { listCriteria } from "../../../operations/list-criteria.ts";
import { listFacts } from "../../../operations/list-facts.ts";
import { listFeatures } from "../../../operations/list-features.ts";
import { listModes } from "../../../operations/list-modes.ts";
import { listScenarios } from "../../../operations/list-scenarios.ts";
import { listSections } from "../../../operations/list-sections.ts";
import { type Operation, type OperationContext, perform } from "../../../operations/operation.ts";
import { search } from "../../../operations/search.ts";
import { connection, type Paging, pageWithin, readPage } from "../connection.ts";
import { givenArguments } from "../given.ts";
import type { QueryResolvers } from "../schema.gen.ts";
import { criterionNode } from "./tables.ts";

const itself = <T>(item: T): T => item;
const idOf = ({ id }: { id: string }): string => id;

/** Arguments of a list: what it is asked for, and which page of it. */
function parts({ first, after, last, before, ...query }: Paging & object): [Record<string, unknown>, Paging] {
  return [givenArguments(query), { first, after, last, before }];
}

async function listed<O extends Operation>(operation: O, context: OperationContext, args: Paging & object) {
  return readPage<O["input"], O["output"]>(operation, context, ...parts(args));
}

export const lists = {
  meshes: async (_, args, { operation }) => {
    const { page, hash } = await listed(findMeshes, operation, args);
    return Object.assign(
      connection(page, hash, idOf, itself, ({ checks }) => ({ checks })),
      {
        undecided: page.undecided,
        undecidedTotal: page.undecidedTotal,
        facets: Object.entries(page.facets ?? {}).map(([dimension, counts]) => ({ dimension, counts })),
      },
    );
  },
  features: async (_, args, { operation }) => {
    const { page, hash } = await listed(listFeatures, operation, args);
    return connection(page, hash, idOf, itself);
  },
  modes: async (_, args, { operation }) => {
    const { page, hash } = await listed(listModes, operation, args);
    return connection(page, hash, idOf, itself);
  },
  scenarios: async (_, args, { operation }) => {
    const { page, hash } = await listed(listScenarios, operation, args);
    return connection(page, hash, idOf, itself);
  },
  facts: async (_, args, { operation }) => {
    const { page, hash } = await listed(listFacts, operation, args);
    return connection(page, hash, idOf, itself);
  },
  search: async (_, args, { operation }) => {
    const { page, hash } = await listed(search, operation, args);
    return connection(page, hash, ({ type, id, entity }) => `${entity?.type ?? type.toLowerCase()} ${id}`, itself);
  },
  criteria: async (_, args, { operation }) => {
    const { items, groups } = await perform(listCriteria, operation, {});
    const binding = { name: listCriteria.name, whole: true };
    return Object.assign(
      pageWithin(items, ({ slug }) => slug, binding, args, criterionNode),
      { groups },
    );
  },
  sections: async (_, args, { operation }) => {
    const { items } = await perform(listSections, operation, {});
    return pageWithin(items, idOf, { name: listSections.name, whole: true }, args, itself);
  },
} satisfies QueryResolvers;
