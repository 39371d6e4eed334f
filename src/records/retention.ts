import type { RecordStore } from "./record-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** How often expired records are removed. */
const intervalMs = 60 * 60 * 1000;

/** Reports how many records were removed, or why removing them failed. */
interface RetentionLog {
  removed(count: number): void;
  failed(error: unknown): void;
}

/**
 * Removes records older than this number of days, now and every hour, until the returned function is called. After a
 * failure, the next run tries again.
 */
export function startRetention(records: RecordStore, days: number, now: () => Date, log: RetentionLog): () => void {
  let isRunning = false;
  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      const count = await records.removeBefore(new Date(now().getTime() - days * dayMs).toISOString());
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
