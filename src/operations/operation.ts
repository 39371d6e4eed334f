import { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import { InputError, type InputFault, validNames } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import type { RecordStore } from "../records/record-store.ts";
import { authorize } from "./authorize.ts";

/** What an operation runs with: a catalog, the language asked for, where recommendations are kept, and who asks. */
export interface OperationContext extends Reading {
  readonly records: RecordStore;
  readonly caller: Caller;
  readonly watch?: Watch;
  now(): Date;
}

/** Is told the name of an operation as it starts, which it may refuse by throwing; what it gives back is told that it ended, and by which error if by one. */
export type Watch = (operation: string) => (error?: unknown) => void;

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
  readonly input: I;
  readonly output: O;
  run(context: OperationContext, input: z.output<I>): z.input<O> | Promise<z.input<O>>;
}

export const defineOperation = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> => operation;

/** Holds the caller's scopes and the input against the operation and runs it: the one way in for every face. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  context: OperationContext,
  input: unknown,
): Promise<z.input<O>> {
  const ended = context.watch?.(operation.name);
  try {
    authorize(context.caller, operation.scope ?? "read");
    const result = await operation.run(context, validated(operation.input, input));
    ended?.();
    return result;
  } catch (error) {
    ended?.(error);
    throw error;
  }
}

/** Objects and lists within each other, at most; whatever reads an input after this check may recurse. */
const mostNesting = 64;

/** Faults that are told, at most. */
const mostFaults = 20;

export function validated<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  checkNesting(input);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  // What was given is told of what is wrong alone, for which it is looked at again.
  const { issues } = schema.safeParse(input, { reportInput: true }).error ?? parsed.error;
  const faults = issues.flatMap((issue) => issueFaults(schema, issue)).slice(0, mostFaults);
  throw new InputError(faults[0]!.message === "" ? "Invalid input." : `Invalid input: ${describe(faults[0]!)}`, faults);
}

function checkNesting(input: unknown): void {
  if (!goesDeeper(input, mostNesting)) return;
  const message = `is nested deeper than ${mostNesting} levels`;
  throw new InputError(`The input ${message}.`, [{ path: "", message }], "LIMIT_EXCEEDED");
}

/** Whether anything stands within more levels of objects and lists. */
export const goesDeeper = (value: unknown, levels: number): boolean =>
  levels < 0 ||
  (value !== null && typeof value === "object" && Object.values(value).some((each) => goesDeeper(each, levels - 1)));

const describe = ({ path, message }: InputFault): string => (path === "" ? message : `\`${path}\`: ${message}`);

/** A fault for each thing that zod found: where, what, and what is valid there. */
function issueFaults(schema: z.ZodType, issue: z.core.$ZodIssue): InputFault[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys": {
      const valid = keysAt(schema, issue.path);
      return issue.keys.slice(0, mostFaults).map((key) => ({
        path: [...issue.path, short(key)].join("."),
        message: `unknown parameter \`${short(key)}\``,
        ...(valid.length > 0 ? { fix: validNames(valid, short(key)) } : { fix: "There are no parameters here." }),
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

/** The caller's own words are given back, but no more of them than help. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What an object has at a path, in words, where that is known. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const fields = keysAt(schema, path);
  return fields.length > 0 ? ` with ${fields.join(", ")}` : "";
}

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
