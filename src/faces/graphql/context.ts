import type { OperationContext } from "../../operations/operation.ts";
import { createSources, type Sources } from "./sources.ts";

/** What resolvers work with, for one request. */
export interface GraphqlContext {
  readonly operation: OperationContext;
  readonly read: Sources;
}

/** A new object each time: mercurius adds to it. */
export const contextFor = (operation: OperationContext): GraphqlContext => ({
  operation,
  read: createSources(operation),
});
