import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../paths.ts";
import { entityResolvers, entityTypeName, nodeTypeName } from "./resolvers/entities.ts";
import { factResolvers } from "./resolvers/facts.ts";
import { knowledgeResolvers } from "./resolvers/features-modes-scenarios.ts";
import { meshResolvers } from "./resolvers/meshes.ts";
import { recommendationResolvers } from "./resolvers/recommendation.ts";
import { Mutation, Query } from "./resolvers/root.ts";
import { scalars } from "./resolvers/scalars.ts";
import { sectionResolvers } from "./resolvers/sections.ts";
import { tableResolvers } from "./resolvers/tables.ts";

/** The text of each file in `schema/*.graphql`. */
export const typeDefinitions = (): string[] =>
  readdirSync(paths.schema)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(paths.schema, name), "utf8"));

/** Resolvers for the fields that are not plain properties of their parents. */
export const resolvers = {
  Query,
  Mutation,
  Entity: { resolveType: entityTypeName },
  Node: { resolveType: nodeTypeName },
  ...entityResolvers,
  ...factResolvers,
  ...meshResolvers,
  ...knowledgeResolvers,
  ...tableResolvers,
  ...sectionResolvers,
  ...recommendationResolvers,
  ...scalars,
};
