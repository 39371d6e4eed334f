import { z } from "zod";

export const scopeSchema = z
  .enum(["read", "recommend", "admin"])
  .describe(
    "`read`: read the catalog and your own records. `recommend`: create records and delete your own. `admin`: read metrics; with the other scopes, read and delete all records.",
  );
export type Scope = z.output<typeof scopeSchema>;

/** Who makes a request. */
export interface Caller {
  /** Id of the caller's API key, which owns its records; null if no key is required. */
  readonly owner: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

/** The operator on the command line, and every caller of a service without keys. */
export const unrestricted: Caller = { owner: null, scopes: new Set(scopeSchema.options) };
