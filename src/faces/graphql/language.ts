import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from "graphql";
import type { Lang } from "../../model/text.ts";

/** The language that `@inContext` asks for on the operation. */
export function askedLanguage(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Lang | undefined {
  const values = getDirectiveValues(schema.getDirective("inContext")!, operation, variables);
  return values && (String(values.lang).toLowerCase() as Lang);
}
