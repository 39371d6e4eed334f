import { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import { AtlasError, InputError, type InputFault, validNames } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import { goesDeeper } from "../model/nesting.ts";
import type { RecordStore } from "../records/record-store.ts";
import { authorize } from "./authorize.ts";
import { type Scheduler, scheduled, singleStep } from "./scheduler.ts";

/** What an operation runs with: a catalog, the language, the record store, and who is asking. */
export interface OperationContext extends Reading {
  readonly records: RecordStore;
  readonly caller: Caller;
  readonly watch?: Watch;
  /** Runs the long computations of the request; without it they are never refused. */
  readonly scheduler?: Scheduler;
  /** Called if an idempotency key returned the record of an earlier request. */
  readonly onReplay?: () => void;
  now(): Date;
}

/** Called with the name of an operation as it starts; the function it returns is called at the end, with the error if it failed. */
export type Watch = (operation: string) => (error?: unknown) => void;

/** How an operation ended. Refused: the caller asked for something impossible. Failed: the service could not do its work. */
export function outcomeOf(error: unknown): "answered" | "refused" | "failed" {
  if (error === undefined) return "answered";
  return error instanceof AtlasError && error.kind !== "unavailable" ? "refused" : "failed";
}

/**
 * One thing the service can do. Faces are generated from it: the name becomes `findMeshes` in OpenAPI and `find_meshes` in
 * MCP, the schemas become theirs. Operations do not know which face called them.
 */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly description: string;
  /** What a caller needs for it; `read` where nothing is said. */
  readonly scope?: Scope;
  /** Set where stored records are read or written, so that the answer depends on more than the catalog and is never cached. */
  readonly usesRecords?: boolean;
  /** Takes some milliseconds, so that it runs when the scheduler lets it. */
  readonly isLong?: boolean;
  readonly input: I;
  readonly output: O;
  run(context: OperationContext, input: z.output<I>): z.input<O> | Promise<z.input<O>>;
}

export const defineOperation = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> => operation;

/** Checks the caller's scopes and the input, and runs the operation: the one entrance for every face. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  context: OperationContext,
  input: unknown,
): Promise<z.input<O>> {
  const end = context.watch?.(operation.name);
  try {
    authorize(context.caller, operation.scope ?? "read");
    const valid = validated(operation.input, input);
    const run = () => operation.run(context, valid);
    const result = await (operation.isLong ? scheduled(context, singleStep(run)) : run());
    end?.();
    return result;
  } catch (error) {
    end?.(error);
    throw error;
  }
}

/** Maximum nesting of objects and lists; after this check whatever reads an input may recurse. */
const maxNesting = 64;

/** Maximum number of faults reported at once. */
const maxFaults = 20;

export function validated<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  checkNesting(input);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  // Invalid values are shown in the message, which only a second run reports.
  const { issues } = schema.safeParse(input, { reportInput: true }).error ?? parsed.error;
  const faults = issues.flatMap((issue) => issueFaults(schema, issue)).slice(0, maxFaults);
  throw new InputError(faults[0]!.message === "" ? "Invalid input." : `Invalid input: ${describe(faults[0]!)}`, faults);
}

function checkNesting(input: unknown): void {
  if (!goesDeeper(input, maxNesting)) return;
  const message = `is nested deeper than ${maxNesting} levels`;
  throw new InputError(`The input ${message}.`, [{ path: "", message }], "LIMIT_EXCEEDED");
}

const describe = ({ path, message }: InputFault): string => (path === "" ? message : `\`${path}\`: ${message}`);

/** One fault for each issue that zod found: where it is, what is wrong, and what is valid there. */
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
    case "invalid_value":
      return [
        {
          path,
          message: `${shown(issue.input)} is not a valid value`,
          fix: validNames(issue.values.map(String), short(String(issue.input))),
        },
      ];
    case "invalid_type":
      return [
        {
          path,
          message: issue.input === undefined ? "is missing" : `${shown(issue.input)} is not of type ${issue.expected}`,
          fix: `Must be of type ${issue.expected}${issue.expected === "object" ? fieldsAt(schema, issue.path) : ""}.`,
        },
      ];
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

function shown(value: unknown): string {
  return `\`${short(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)))}\``;
}

/** Echoes the caller's words, but no more of them than help. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The fields of an object at a path, in words, if they can be determined. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const fields = keysAt(schema, path);
  return fields.length > 0 ? ` with ${fields.join(", ")}` : "";
}

/** Field names of an object schema at a path. */
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
