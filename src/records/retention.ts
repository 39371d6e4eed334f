import type { RecordStore } from "./record-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** How often it is looked for records whose time is over. */
const intervalMs = 60 * 60 * 1000;

/** What is told of it: how many records were removed, or why none could be. */
export interface RetentionLog {
  removed(count: number): void;
  failed(error: unknown): void;
}

/**
 * Removes records that are older than so many days, now and every hour. Answers with a function that ends it. What fails
 * is tried again the next time.
 */
export function keepRetention(records: RecordStore, days: number, now: () => Date, log: RetentionLog): () => void {
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
