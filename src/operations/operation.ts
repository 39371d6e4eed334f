import { z } from "zod";
import { asDamage, type Reading } from "../catalog/snapshot.ts";
import { AtlasError, InputError, type InputFault, validNames } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import { goesDeeper, holdsMore, maxValues } from "../model/nesting.ts";
import type { Steps } from "../model/steps.ts";
import type { RecordStore } from "../records/record-store.ts";
import { authorize } from "./authorize.ts";
import { withoutNulls, withValuesInCase } from "./forgiving.ts";
import { scheduled } from "./scheduled.ts";
import type { Scheduler } from "./scheduler.ts";

/** What an operation runs with: a catalog, the requested language, the stored recommendations, and the caller. */
export interface OperationContext extends Reading {
  readonly records: RecordStore;
  readonly caller: Caller;
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
  /** Whether it reads or writes stored records, so that answers depend on more than the catalog and are never cached. */
  readonly usesRecords?: boolean;
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
  try {
    authorize(context.caller, operation.scope ?? "read");
    const valid = validated(operation.input, input);
    const running = operation.run(context, valid);
    const result = await (isSteps(running) ? scheduled(context, running, operation.lighter) : running);
    onEnd?.();
    return result;
  } catch (thrown) {
    // A row that is not what it was when the catalog was opened can fail anywhere.
    const error = thrown instanceof AtlasError ? thrown : asDamage(context.catalog, thrown);
    onEnd?.(error);
    throw error;
  }
}

const isSteps = <T>(running: T | Promise<T> | Steps<T>): running is Steps<T> =>
  typeof (running as Partial<Steps<T>>).next === "function";

/** Deepest nesting of objects and lists. Code that reads an input after this check may recurse. */
const maxNesting = 64;

/** Maximum number of faults to report at once. */
const maxFaults = 20;

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
  const { issues } = again.error;
  const faults = issues
    .slice(0, maxFaults)
    .flatMap((issue) => issueFaults(schema, issue))
    .slice(0, maxFaults);
  throw new InputError(faults[0]!.message === "" ? "Invalid input." : `Invalid input: ${describe(faults[0]!)}`, faults);
}

/** Validating takes longer the more there is, so what no operation accepts is refused before. */
function checkSize(input: unknown): void {
  const message = goesDeeper(input, maxNesting)
    ? `is nested deeper than ${maxNesting} levels`
    : holdsMore(input, maxValues) && `has more than ${maxValues} values`;
  if (message) throw new InputError(`The input ${message}.`, [{ path: "", message }], "LIMIT_EXCEEDED");
}

const describe = ({ path, message }: InputFault): string => (path === "" ? message : `\`${path}\`: ${message}`);

/** The issues that zod found, with valid values where there are any. */
function issueFaults(schema: z.ZodType, issue: z.core.$ZodIssue): InputFault[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys": {
      const valid = keysAt(schema, issue.path);
      return issue.keys.slice(0, maxFaults).map((key) => ({
        path: [...issue.path, short(key)].join("."),
        message: `unknown parameter \`${short(key)}\``,
        ...(valid.length > 0 ? { fix: validNames(valid, short(key)) } : { fix: "No parameters are accepted here." }),
      }));
    }
    case "invalid_value": {
      const fix = validNames(issue.values.map(String), short(String(issue.input)));
      return [{ path, message: `${quoted(issue.input)} is not a valid value`, fix }];
    }
    case "invalid_type": {
      const { input, expected } = issue;
      const message = input === undefined ? "is missing" : `${quoted(input)} is not of type ${expected}`;
      const fields = expected === "object" ? keysAt(schema, issue.path) : [];
      const fix = `Must be of type ${expected}${fields.length > 0 ? ` with ${fields.join(", ")}` : ""}.`;
      return [{ path, message, fix }];
    }
    case "invalid_union": {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      const inner = nearest.flatMap((each) =>
        issueFaults(schema, { ...each, path: [...issue.path, ...each.path] } as z.core.$ZodIssue),
      );
      return inner.length > 0 ? inner : [{ path, message: issue.message }];
    }
    default:
      return [{ path, message: issue.message.replace(/^Invalid input: /, "") }];
  }
}

const quoted = (value: unknown): string =>
  `\`${short(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)))}\``;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Names of the fields that an object schema has at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.ZodType | undefined = unwrapped(schema);
  for (const part of path) {
    if (at instanceof z.ZodObject) at = at.shape[part as string] as z.ZodType | undefined;
    else if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else at = undefined;
    at = at && unwrapped(at);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

export function unwrapped(schema: z.ZodType): z.ZodType {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
    at = at.unwrap() as z.ZodType;
  }
  return at instanceof z.ZodPipe ? unwrapped(at.in as z.ZodType) : at;
}
