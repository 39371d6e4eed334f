import type { Context } from "../context.ts";
import { currentUser } from "../files/private-file.ts";
import type { Auditing } from "../operations/authorize.ts";

/** Adds to the audit trail in the name of the account that runs a command. */
export const commandAudit =
  ({ audit }: Pick<Context, "audit">): Auditing =>
  (entry) =>
    audit.record({ ...entry, user: String(currentUser() ?? process.env.USERNAME) });
