import type { AuditEntry } from "../audit/audit.ts";
import { ForbiddenError } from "../errors.ts";
import type { Caller, Scope } from "../model/access.ts";
import type { RecordAccess } from "../records/record-store.ts";

/** Adds to the audit trail, with the key and the request of the caller. */
export type Auditing = (entry: AuditEntry) => void;

/** Throws if a web page of a foreign origin asks for what only others may have. */
export function refuseForeignPages(foreignOrigin: string | null | undefined): void {
  if (foreignOrigin == null) return;
  throw new ForbiddenError(
    `Web pages of ${foreignOrigin} may not do this.`,
    "The operator lists the origins that may in the setting ALLOWED_ORIGINS.",
    originNotAllowed,
  );
}

export const originNotAllowed = "ORIGIN_NOT_ALLOWED";

/** The records that a caller may use. */
export const recordAccess = ({ owner, scopes }: Caller): RecordAccess => ({ owner, isAll: scopes.has("admin") });

/** Throws if the caller lacks a scope. */
export function authorize({ caller: { scopes }, audit }: { caller: Caller; audit?: Auditing }, needed: Scope): void {
  if (scopes.has(needed)) return;
  audit?.({ event: "refused", outcome: "refused", code: "FORBIDDEN" });
  throw new ForbiddenError(
    `An API key with the scope \`${needed}\` is required.`,
    `Use a key with \`${needed}\`; this one has ${[...scopes].join(", ") || "no scopes"}.`,
  );
}
