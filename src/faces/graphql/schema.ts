import {
  buildSchema,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  valueFromASTUntyped,
} from "graphql";
import { schemaText } from "./load-schema.ts";
import { entityResolvers } from "./resolvers/entities.ts";
import { factResolvers } from "./resolvers/facts.ts";
import { knowledgeResolvers } from "./resolvers/features-modes-scenarios.ts";
import { meshResolvers } from "./resolvers/meshes.ts";
import { Mutation } from "./resolvers/mutation.ts";
import { Query } from "./resolvers/query.ts";
import { recommendationResolvers } from "./resolvers/recommendation.ts";
import { scalars } from "./resolvers/scalars.ts";
import { sectionResolvers } from "./resolvers/sections.ts";
import { tableResolvers } from "./resolvers/tables.ts";
import type { Resolvers } from "./schema.gen.ts";

const resolvers: Resolvers = {
  Query,
  Mutation,
  ...entityResolvers,
  ...factResolvers,
  ...meshResolvers,
  ...knowledgeResolvers,
  ...tableResolvers,
  ...sectionResolvers,
  ...recommendationResolvers,
};

/** The schema of `schema/*.graphql` with a resolver wherever a field is not simply a property of its parent. */
export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(schemaText());
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    for (const [field, resolver] of Object.entries(fields)) {
      if (type instanceof GraphQLInterfaceType && field === "__resolveType") {
        type.resolveType = resolver;
      } else if (type instanceof GraphQLObjectType && type.getFields()[field]) {
        type.getFields()[field]!.resolve = resolver;
      } else {
        throw new Error(`There is a resolver for ${name}.${field}, which the schema does not have.`);
      }
    }
  }
  for (const [name, parse] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) throw new Error(`The schema has no scalar ${name}.`);
    type.parseValue = parse;
    type.parseLiteral = (node, variables) => parse(valueFromASTUntyped(node, variables));
  }
  return schema;
}
