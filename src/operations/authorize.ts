import { ForbiddenError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";

/** Throws if the caller lacks a scope. */
export function authorize({ scopes }: Caller, needed: Scope): void {
  if (scopes.has(needed)) return;
  throw new ForbiddenError(
    `An API key with the scope \`${needed}\` is required.`,
    `Use a key with \`${needed}\`; this one has ${[...scopes].join(", ") || "no scopes"}.`,
  );
}
