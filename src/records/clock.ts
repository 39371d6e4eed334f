import { UnavailableError } from "../errors.ts";
import type { RecordStore } from "./record-store.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Why expiry is paused. */
export class ClockAhead extends UnavailableError {}

/**
 * Whether the clock has jumped ahead of the heartbeat by more than the tolerance: then records would expire that are not old.
 * A service that was off for that long cannot tell the difference, and is the same case.
 */
export async function clockFault(
  records: RecordStore,
  now: Date,
  toleranceDays: number,
): Promise<ClockAhead | undefined> {
  const last = await records.heartbeat();
  const days = last === undefined ? 0 : (now.getTime() - Date.parse(last)) / dayMs;
  if (days <= toleranceDays) return undefined;
  return new ClockAhead(
    `Expiry of records is paused: the clock is ${Math.floor(days)} days ahead of the last heartbeat. ` +
      "If it is right, run `mesh-atlas records confirm-clock`.",
  );
}

/**
 * Moves the heartbeat to the present. One that is slightly in the future stays, so that a clock that is set back and forth
 * does no harm; one that is far in the future was wrong.
 */
export async function beatHeart(records: RecordStore, now: Date, toleranceDays: number): Promise<void> {
  const last = await records.heartbeat();
  const daysAhead = last === undefined ? 0 : (Date.parse(last) - now.getTime()) / dayMs;
  if (daysAhead <= 0 || daysAhead > toleranceDays) await records.beat(now.toISOString());
}
