import type { z } from "zod";
import type { Catalog, Reading } from "../catalog/snapshot.ts";
import { AtlasError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import type { View } from "../model/sources.ts";
import type { Steps } from "../model/steps.ts";
import type { RecordStore } from "../records/record-store.ts";
import type { Auditing } from "./authorize.ts";
import type { Scheduler } from "./scheduler.ts";

/** What an operation runs with: a catalog, the requested language, the stored recommendations, and the caller. */
export interface OperationContext extends Reading {
  readonly records: RecordStore;
  readonly caller: Caller;
  /** Origin of the web page that asks, unless it is one of this machine or one that the operator has listed. */
  readonly foreignOrigin?: string | null;
  readonly audit?: Auditing;
  readonly watch?: Watch;
  /** Runs the long computations of the request; without one, they are never refused. */
  readonly scheduler?: Scheduler;
  /** Whether a request without an idempotency key counts as the repetition of an earlier one with the same input. */
  readonly repeatsInput?: boolean;
  /** From which probability on facts count as an answer; by default the fitted one. */
  readonly evidenceThreshold?: number | undefined;
  /** Called if an idempotency key returned the record of an earlier request. */
  readonly onReplay?: () => void;
  /** Called if the answer depends on the day. */
  readonly onDay?: (day: string) => void;
  now(): Date;
}

/** The UTC day. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** The same with the view of the catalog that was asked for, if any was. */
export const inView = <C extends { readonly catalog: Catalog }>(context: C, view: View | undefined): C =>
  view === undefined
    ? context
    : { ...context, catalog: view === "ALL" ? context.catalog.whole : context.catalog.reference };

export const viewOf = ({ catalog }: Pick<Reading, "catalog">): View =>
  catalog.reference === catalog ? "REFERENCE" : "ALL";

/** An answer may leave it to `perform` to tell what other sources say against its facts. */
export type OperationAnswer<O extends z.ZodType> =
  z.input<O> extends { otherSources: unknown }
    ? Omit<z.input<O>, "otherSources"> & Partial<Pick<z.input<O>, "otherSources">>
    : z.input<O>;

/** Called when an operation starts. The result is called when it ends, with any error. */
export type Watch = (operation: string) => (error?: unknown) => void;

/** How an operation ended. Refused: the caller asked for something impossible. Failed: the service could not do its work. */
export function outcomeOf(error: unknown): "answered" | "refused" | "failed" {
  if (error === undefined) return "answered";
  return error instanceof AtlasError && error.kind !== "unavailable" ? "refused" : "failed";
}

/**
 * One thing the service can do. Faces are generated from it: the name becomes `findMeshes` in OpenAPI and `find_meshes` in
 * MCP, and they use its schemas. Operations do not know which face calls them.
 */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly description: string;
  /** Scope that the caller needs; default `read`. */
  readonly scope?: Scope;
  /**
   * What it does to stored records, if anything. Such operations are in the audit trail and closed to web pages of foreign
   * origins, and their answers are never cached, since they depend on more than the catalog.
   */
  readonly usesRecords?: "created" | "read" | "listed" | "deleted";
  /** How to ask for less, for callers whose input exceeds the budget. */
  readonly lighter?: string;
  readonly input: I;
  readonly output: O;
  /** What may take several milliseconds is a generator of short steps, which the scheduler runs. */
  run(
    context: OperationContext,
    input: z.output<I>,
  ): OperationAnswer<O> | Promise<OperationAnswer<O>> | Steps<OperationAnswer<O>>;
}

export const defineOperation = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> => operation;
