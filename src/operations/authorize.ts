import { ForbiddenError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";

/** Throws if a web page of a foreign origin asks for what only others may have. */
export function refuseForeignPages(foreignOrigin: string | null | undefined): void {
  if (foreignOrigin == null) return;
  throw new ForbiddenError(
    `Web pages of ${foreignOrigin} may not read or store records here.`,
    "The operator lists the origins that may in the setting ALLOWED_ORIGINS.",
    originNotAllowed,
  );
}

export const originNotAllowed = "ORIGIN_NOT_ALLOWED";

/** Throws if the caller lacks a scope. */
export function authorize({ scopes }: Caller, needed: Scope): void {
  if (scopes.has(needed)) return;
  throw new ForbiddenError(
    `An API key with the scope \`${needed}\` is required.`,
    `Use a key with \`${needed}\`; this one has ${[...scopes].join(", ") || "no scopes"}.`,
  );
}
