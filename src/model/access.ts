import { z } from "zod";

export const scopeSchema = z
  .enum(["read", "recommend", "admin"])
  .describe(
    "`read`: the catalog and one's own records. `recommend`: make records. `admin`: metrics, and with `read` everybody's records.",
  );
export type Scope = z.output<typeof scopeSchema>;

/** On whose behalf something is asked. */
export interface Caller {
  /** Id of the caller's API key, by which records are told apart; null where no key was asked for. */
  readonly owner: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

/** Whoever runs the service on their own machine, and every caller where there are no keys. */
export const unrestricted: Caller = { owner: null, scopes: new Set(scopeSchema.options) };
