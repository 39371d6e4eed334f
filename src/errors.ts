/** One fault in an input: where it is, what is wrong, and what is valid. */
export interface InputFault {
  path: string;
  message: string;
  fix?: string;
}

interface Details {
  fix?: string;
  faults?: readonly InputFault[];
  cause?: unknown;
}

/** Base of all errors that are thrown on purpose. Independent of transports: each face maps `kind` to a status. */
export abstract class AtlasError extends Error {
  abstract readonly kind:
    | "input"
    | "not-found"
    | "conflict"
    | "unauthenticated"
    | "forbidden"
    | "too-costly"
    | "unreadable"
    | "unavailable"
    | "overloaded";
  readonly code: string;
  readonly fix: string | undefined;
  readonly faults: readonly InputFault[];

  constructor(code: string, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.fix = details.fix;
    this.faults = details.faults ?? [];
  }
}

/** The input is invalid; `faults` says where, and what is valid. */
export class InputError extends AtlasError {
  readonly kind = "input";

  constructor(message: string, faults: readonly InputFault[], code = "INVALID_INPUT") {
    super(code, message, { faults });
  }
}

/** An input refers to something that does not exist. */
export const unknownName = (kind: string, name: string, path: string, fix: string): InputError =>
  new InputError(`Unknown ${kind} \`${name}\`.`, [{ path, message: `unknown ${kind} \`${name}\``, fix }]);

/** The request names something that does not exist. */
export class NotFoundError extends AtlasError {
  readonly kind = "not-found";

  constructor(message: string, fix?: string) {
    super("NOT_FOUND", message, fix === undefined ? {} : { fix });
  }
}

/** The request contradicts something stored earlier. */
export class ConflictError extends AtlasError {
  readonly kind = "conflict";

  constructor(message: string, fix?: string, code = "CONFLICT") {
    super(code, message, fix === undefined ? {} : { fix });
  }
}

/** The API key is missing or invalid. */
export class UnauthenticatedError extends AtlasError {
  readonly kind = "unauthenticated";

  constructor(message: string, fix?: string) {
    super("UNAUTHENTICATED", message, fix === undefined ? {} : { fix });
  }
}

/** The caller is not allowed to do this. */
export class ForbiddenError extends AtlasError {
  readonly kind = "forbidden";

  constructor(message: string, fix?: string, code = "FORBIDDEN") {
    super(code, message, fix === undefined ? {} : { fix });
  }
}

/** The body is in a form that the service does not read. */
export class UnreadableError extends AtlasError {
  readonly kind = "unreadable";

  constructor(message: string, fix: string) {
    super("UNSUPPORTED_MEDIA_TYPE", message, { fix });
  }
}

/** The input takes more work than one operation may do; the same input would exceed the budget again. */
export class BudgetExceededError extends AtlasError {
  readonly kind = "too-costly";

  constructor(budgetMs: number, fix: string) {
    super("BUDGET_EXCEEDED", `The input takes more than ${budgetMs} ms of CPU time, the budget of one operation.`, {
      fix,
    });
  }
}

/** A dependency of the service is unavailable; retrying later may help. */
export class UnavailableError extends AtlasError {
  readonly kind = "unavailable";

  constructor(message: string, cause?: unknown, code = "UNAVAILABLE") {
    super(code, message, { cause, fix: "Try again later." });
  }
}

/** The service is too busy to answer in time, so the request was not started. */
export class OverloadedError extends AtlasError {
  readonly kind = "overloaded";

  constructor(message: string) {
    super("OVERLOADED", message, { fix: "Try again later." });
  }
}

/** Maximum number of names to list in a hint. */
const maxListed = 12;

/** Valid names as a hint; the nearest ones if there are too many to list. */
export function validNames(names: Iterable<string>, wrong = ""): string {
  const all = [...names];
  if (all.length <= maxListed) return `Valid: ${all.join(", ")}.`;
  const nearest = all
    .map((name) => ({ name, distance: editDistance(name, wrong) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 5);
  return `${all.length} are valid; nearest: ${nearest.map(({ name }) => name).join(", ")}.`;
}

/** Damerau–Levenshtein distance: how many letters to insert, delete, replace, or swap with a neighbour. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, substitution));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j]!, beforePrevious[j - 2]! + 1);
    }
    [beforePrevious, previous] = [previous, row];
  }
  return previous[b.length]!;
}
