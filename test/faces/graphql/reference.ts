import { buildSchema, type ExecutionResult, type GraphQLSchema, graphql, isObjectType } from "graphql";
import { GraphqlContext } from "../../../src/faces/graphql/context.ts";
import { resolvers, typeDefinitions } from "../../../src/faces/graphql/schema.ts";
import type { OperationContext } from "../../../src/operations/operation.ts";

/** The schema as graphql-js alone executes it, with our resolvers. */
export function referenceSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefinitions().join("\n"));
  for (const [name, fields] of Object.entries(resolvers) as [string, Record<string, never>][]) {
    const type = schema.getType(name)!;
    if (isObjectType(type)) {
      for (const [field, resolve] of Object.entries(fields)) type.getFields()[field]!.resolve = resolve;
    } else Object.assign(type, fields);
  }
  return schema;
}

/** What graphql-js answers by itself: without our route, limits, caches and messages. */
export const referenceAnswer = (
  schema: GraphQLSchema,
  operation: OperationContext,
  source: string,
  variableValues: Record<string, unknown> | undefined,
): Promise<ExecutionResult> =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: new GraphqlContext(operation, { operationName: undefined, method: "POST", log: console as never }),
  });
