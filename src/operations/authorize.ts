import { ForbiddenError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";

/** Throws if the caller lacks a scope. */
export function authorize({ scopes }: Caller, needed: Scope): void {
  if (scopes.has(needed)) return;
  const has = scopes.size > 0 ? `This key has: ${[...scopes].join(", ")}.` : "This key has none.";
  throw new ForbiddenError(
    `This needs an API key with the scope \`${needed}\`.`,
    `${has} Use a key with \`${needed}\`.`,
  );
}
