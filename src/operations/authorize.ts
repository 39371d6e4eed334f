import { ForbiddenError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";

/** Refuses a caller who lacks the scope, and names it. */
export function authorize({ scopes }: Caller, needed: Scope): void {
  if (scopes.has(needed)) return;
  const has = scopes.size > 0 ? `The key has: ${[...scopes].join(", ")}.` : "The key has none.";
  throw new ForbiddenError(
    `This needs an API key with the scope \`${needed}\`.`,
    `${has} Ask for a key with \`${needed}\`.`,
  );
}
