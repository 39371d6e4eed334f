import type { AuditFile } from "./audit-file.ts";

/** Something that an operator may have to account for. Never holds a key or what was asked. */
export interface AuditEntry {
  event:
    | `record.${"created" | "replayed" | "read" | "listed" | "deleted" | "removed"}`
    | `keys.${"loaded" | "changed" | "unavailable"}`
    | `key.${"created" | "rotated" | "revoked"}`
    | "refused";
  outcome: "done" | "refused" | "failed";
  /** Id of the API key, which was valid; null without one. */
  keyId?: string | null;
  /** Id in an invalid key, or in one that was not checked. */
  claimedKeyId?: string;
  requestId?: string;
  address?: string;
  /** Method and pattern of the route, without what callers put into it. */
  route?: string;
  status?: number;
  code?: string;
  operation?: string;
  recordId?: string;
  /** Account on this machine, for commands. */
  user?: string;
  /** How many there were, if they share an entry. */
  count?: number;
}

/** How many refusals or failures of a kind a minute get an entry of their own; the others are counted, so that a flood fills no disk. */
const refusalsPerMinute = 60;

/** The audit trail: entries go to the file if there is one; refusals also to the log. */
export class Audit {
  /** Gets refusals, and whatever concerns the file. */
  log: { info(details: object, message: string): void; error(error: unknown, message: string): void } | undefined;
  readonly #file: AuditFile | undefined;
  readonly #refusals = new Map<string, { count: number; entry: AuditEntry }>();
  readonly #timer: NodeJS.Timeout;
  #hasFault = false;

  constructor(file?: AuditFile) {
    this.#file = file;
    this.#timer = setInterval(() => this.#summarize(), 60_000).unref();
  }

  record(entry: AuditEntry): void {
    if (entry.outcome !== "done" && !this.#isWithinLimit(entry)) return;
    this.#write(entry);
  }

  /** Why entries cannot be written, if that is so. */
  fault(): Error | undefined {
    const fault = this.#file?.fault;
    this.#report(fault);
    return fault;
  }

  reopen(): void {
    this.#file?.reopen();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#summarize();
    this.reopen();
  }

  #write(entry: AuditEntry): void {
    if (entry.event === "refused") {
      const { requestId, ...details } = entry;
      this.log?.info({ reqId: requestId, ...details }, "refused");
    }
    this.#file?.write(entry);
    this.#report(this.#file?.fault);
  }

  #report(fault: Error | undefined): void {
    if (fault && !this.#hasFault) this.log?.error(fault, "the audit log cannot be written");
    if (!fault && this.#hasFault) this.log?.info({}, "the audit log is written again");
    this.#hasFault = fault !== undefined;
  }

  #isWithinLimit(entry: AuditEntry): boolean {
    const kind = JSON.stringify([entry.event, entry.status, entry.code]);
    const { count } = this.#refusals.get(kind) ?? { count: 0 };
    this.#refusals.set(kind, { count: count + 1, entry });
    return count < refusalsPerMinute;
  }

  #summarize(): void {
    for (const { count, entry } of this.#refusals.values()) {
      const { event, outcome, status, code } = entry;
      const more = count - refusalsPerMinute;
      const kind = { ...(status !== undefined && { status }), ...(code !== undefined && { code }) };
      if (more > 0) this.#write({ event, outcome, ...kind, count: more });
    }
    this.#refusals.clear();
  }
}
