import type { OperationContext } from "../../operations/operation.ts";
import { createSources, type Sources } from "./sources.ts";

/** What resolvers work with, for one request. */
export interface GraphqlContext {
  readonly operation: OperationContext;
  readonly read: Sources;
}

/** For one request. */
export const contextFor = (operation: OperationContext): GraphqlContext => ({
  operation,
  read: createSources(operation),
});
