import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../paths.ts";
import { entityResolvers, entityTypeName, nodeTypeName } from "./resolvers/entities.ts";
import { factResolvers } from "./resolvers/facts.ts";
import { knowledgeResolvers } from "./resolvers/features-modes-scenarios.ts";
import { meshResolvers } from "./resolvers/meshes.ts";
import { Mutation } from "./resolvers/mutation.ts";
import { Query } from "./resolvers/query.ts";
import { recommendationResolvers } from "./resolvers/recommendation.ts";
import { scalars } from "./resolvers/scalars.ts";
import { sectionResolvers } from "./resolvers/sections.ts";
import { tableResolvers } from "./resolvers/tables.ts";

/** The schema definition language of `schema/*.graphql`, file by file. */
export const typeDefinitions = (): string[] =>
  readdirSync(paths.schema)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(paths.schema, name), "utf8"));

/** A resolver wherever a field is not simply a property of its parent. */
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
