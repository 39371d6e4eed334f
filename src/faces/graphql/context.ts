import type { FastifyBaseLogger } from "fastify";
import type { View } from "../../model/sources.ts";
import type { Lang } from "../../model/text.ts";
import { inView, type Operation, type OperationContext } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** How an operation was requested. */
export interface GraphqlRequest {
  readonly operationName: string | undefined;
  /** GET and HEAD execute queries only. */
  readonly method: string;
  readonly log: FastifyBaseLogger;
}

/** What resolvers work with, for one request. */
export class GraphqlContext {
  /** Whether the response depends only on the catalog, the query and the language. */
  isCacheable = true;
  operation: OperationContext;
  loaders: Loaders;
  readonly request: GraphqlRequest;

  constructor(operation: OperationContext, request: GraphqlRequest) {
    this.operation = operation;
    this.loaders = createLoaders(operation);
    this.request = request;
  }

  /** Loaders read one view in one language, so this replaces them; call it before anything is read. */
  switchTo(lang: Lang | undefined, sources: View | undefined): void {
    this.operation = inView({ ...this.operation, ...(lang && { lang }) }, sources);
    this.loaders = createLoaders(this.operation);
  }

  /** Runs an operation. */
  perform<O extends Operation>(operation: O, args: object) {
    if (operation.usesRecords) this.isCacheable = false;
    return perform<O["input"], O["output"]>(operation, this.operation, args);
  }
}
