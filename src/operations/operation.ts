import type { z } from "zod";
import { asDamage, type Reading } from "../catalog/snapshot.ts";
import { AtlasError, InputError, type InputFault } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import type { Steps } from "../model/steps.ts";
import type { RecordStore } from "../records/record-store.ts";
import { auditTrail } from "./audit-trail.ts";
import { type Auditing, authorize, refuseForeignPages } from "./authorize.ts";
import { withoutNulls, withValuesInCase } from "./forgiving.ts";
import { inputFaults } from "./input-faults.ts";
import { checkSize } from "./input-size.ts";
import { scheduled } from "./scheduled.ts";
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
  /** Called if an idempotency key returned the record of an earlier request. */
  readonly onReplay?: () => void;
  now(): Date;
}

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
   * What it does to stored records, if anything. It is in the audit trail, and so that answers depend on more than the catalog and are never cached, and web
   * pages of foreign origins may not ask.
   */
  readonly usesRecords?: "created" | "read" | "removed";
  /** How to ask for less, for callers whose input exceeds the budget. */
  readonly lighter?: string;
  readonly input: I;
  readonly output: O;
  /** What may take several milliseconds is a generator of short steps, which the scheduler runs. */
  run(context: OperationContext, input: z.output<I>): z.input<O> | Promise<z.input<O>> | Steps<z.input<O>>;
}

export const defineOperation = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> => operation;

/** Checks the caller's scopes and the input, then runs the operation. Every face calls operations through this. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  context: OperationContext,
  input: unknown,
): Promise<z.input<O>> {
  const onEnd = context.watch?.(operation.name);
  const trail = operation.usesRecords && auditTrail(operation, context, input);
  try {
    authorize(context, operation.scope ?? "read");
    if (operation.usesRecords) refuseForeignPages(context.foreignOrigin);
    const valid = validated(operation.input, input);
    const running = operation.run(trail?.context ?? context, valid);
    const result = await (isSteps(running) ? scheduled(context, running, operation.lighter) : running);
    onEnd?.();
    trail?.end(undefined, result);
    return result;
  } catch (thrown) {
    // A row that is not what it was when the catalog was opened can fail anywhere.
    const error = thrown instanceof AtlasError ? thrown : asDamage(context.catalog, thrown);
    trail?.end(error);
    onEnd?.(error);
    throw error;
  }
}

const isSteps = <T>(running: T | Promise<T> | Steps<T>): running is Steps<T> =>
  typeof (running as Partial<Steps<T>>).next === "function";

/** The input as the schema has it: fields that are null count as absent, and enumerated values may be in any case. */
export function validated<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  checkSize(given);
  const input = withoutNulls(given);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const corrected = withValuesInCase(input, parsed.error.issues);
  // Invalid input is parsed again to report the values; collecting them for valid input would waste time.
  const again = schema.safeParse(corrected, { reportInput: true });
  if (again.success) return again.data;
  const faults = inputFaults(schema, again.error.issues);
  throw new InputError(faults[0]!.message === "" ? "Invalid input." : `Invalid input: ${describe(faults[0]!)}`, faults);
}

const describe = ({ path, message }: InputFault): string => (path === "" ? message : `\`${path}\`: ${message}`);
