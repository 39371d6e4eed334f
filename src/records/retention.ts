import { beatHeart, clockFault } from "./clock.ts";
import type { RecordStore } from "./record-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** How often expired records are removed. */
const intervalMs = 60 * 60 * 1000;

/** Share of all records that one run may remove, so that a mistake can be noticed before all are gone. */
const mostAtOnce = 0.1;

interface RetentionLog {
  removed(count: number): void;
  /** Nothing was removed: why. */
  failed(error: unknown): void;
}

interface RetentionOptions {
  /** Age in days after which records expire; 0 is never. */
  days: number;
  clockToleranceDays: number;
  now(): Date;
}

/**
 * Removes expired records, now and every hour, until the returned function is called. After a failure, the next run tries
 * again. The heartbeat goes on even if nothing expires, for the day when something does.
 */
export function startRetention(records: RecordStore, options: RetentionOptions, log: RetentionLog): () => void {
  const { days, clockToleranceDays, now } = options;
  let isRunning = false;
  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      const fault = await clockFault(records, now(), clockToleranceDays);
      if (fault) throw fault;
      await beatHeart(records, now(), clockToleranceDays);
      if (days === 0) return;
      const count = await records.removeBefore(new Date(now().getTime() - days * dayMs).toISOString(), mostAtOnce);
      if (count > 0) log.removed(count);
    } catch (error) {
      log.failed(error);
    } finally {
      isRunning = false;
    }
  }
  void run();
  const timer = setInterval(() => void run(), intervalMs).unref();
  return () => clearInterval(timer);
}
