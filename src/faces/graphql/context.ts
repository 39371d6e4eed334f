import type { Lang } from "../../model/text.ts";
import { type Operation, type OperationContext, perform } from "../../operations/operation.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What resolvers work with, for one request. */
export class GraphqlContext {
  /** Whether the answer depends on nothing but the catalog, the query and the language. */
  isCacheable = true;
  operation: OperationContext;
  loaders: Loaders;
  readonly operationName: string | undefined;

  constructor(operation: OperationContext, operationName: string | undefined) {
    this.operation = operation;
    this.loaders = createLoaders(operation);
    this.operationName = operationName;
  }

  /** Before anything is read. */
  switchTo(lang: Lang): void {
    this.operation = { ...this.operation, lang };
    this.loaders = createLoaders(this.operation);
  }

  /** Runs an operation; an argument that is null counts as absent. */
  perform<O extends Operation>(operation: O, args: object) {
    if (operation.usesRecords) this.isCacheable = false;
    return perform<O["input"], O["output"]>(operation, this.operation, withoutNulls(args));
  }
}

export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each)]));
}
