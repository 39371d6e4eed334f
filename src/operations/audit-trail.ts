import type { AuditEntry } from "../audit/audit.ts";
import { AtlasError } from "../errors.ts";
import { originNotAllowed } from "./authorize.ts";
import type { Operation, OperationContext } from "./operation.ts";

/** Records how an operation on records ended. `context` is what to run it with. */
export function auditTrail(
  { name: operation, usesRecords = "read" }: Pick<Operation, "name" | "usesRecords">,
  context: OperationContext,
  input: unknown,
): { context: OperationContext; end(error?: unknown, result?: unknown): void } {
  let event: AuditEntry["event"] = `record.${usesRecords}`;
  const onReplay = (): void => {
    event = "record.replayed";
    context.onReplay?.();
  };
  return {
    context: { ...context, onReplay },
    end(error, result) {
      const id = idOf(result) ?? idOf(input);
      const details = { event, operation, ...(id !== undefined && { recordId: id }) };
      if (error === undefined) return context.audit?.({ ...details, outcome: "done" });
      const { kind, code } = error instanceof AtlasError ? error : { kind: "unavailable", code: "INTERNAL" };
      // Callers who lack a scope or the right origin are recorded where they are refused.
      if (code === "FORBIDDEN" || code === originNotAllowed) return;
      context.audit?.({ ...details, outcome: kind === "unavailable" ? "failed" : "refused", code });
    },
  };
}

/** Callers may send anything as an id, of any length. */
function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id.slice(0, 100) : undefined;
}
