import type { UnavailableError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { RecommendationSummary } from "../model/recommendation-summary.ts";
import type { Lang } from "../model/text.ts";

export interface StoredRecommendation {
  recommendation: Recommendation;
  lang: Lang;
  /** Id of the API key it was made with; null if none was required. */
  owner: string | null;
}

export interface NewRecommendation extends StoredRecommendation {
  idempotencyKey: string | undefined;
  /** Fingerprint of the original input: an idempotency key may only be repeated with the same one. */
  requestHash: string;
}

/** Upper limits on what is stored, in bytes; 0 means none. */
export interface RecordLimits {
  /** Of all records together. */
  readonly total: number;
  /** Of the records of one API key. */
  readonly perOwner: number;
}

/** Which records a caller may use: their own, or everybody's. */
export interface RecordAccess {
  readonly owner: string | null;
  readonly isAll: boolean;
}

/** A place in the list of records. The record that it was taken from need not exist any more. */
export interface RecordPosition {
  readonly createdAt: string;
  readonly id: string;
}

/** A part of the list of records, which has the newest first. */
export interface RecordWindow {
  readonly limit: number;
  /** Where it begins, without the record there; by default at the start, or the end if it is read backwards. */
  readonly from?: RecordPosition | undefined;
  /** Read towards newer records; they are returned newest first all the same. */
  readonly backward: boolean;
}

/**
 * Stores recommendations, unchanged. `save` returns the stored record: the new one, or the first one with the same owner and
 * idempotency key. It throws a ConflictError if the key was used for another request, a ForbiddenError if the owner's quota is
 * used up, and an UnavailableError if nothing can be stored. A returned record survives a crash. If the disk fails during a commit, a refused record may be stored after all;
 * a retry with the same key finds it.
 */
export interface RecordStore {
  save(record: NewRecommendation): Promise<StoredRecommendation & { isReplay: boolean }>;
  find(id: string): Promise<StoredRecommendation | undefined>;
  /** The record stored under an owner's idempotency key, for requests that may be repeated. */
  findByKey(owner: string | null, key: string, requestHash: string): Promise<StoredRecommendation | undefined>;
  /** Part of the records that a caller may use, and the number of all of these. */
  list(access: RecordAccess, window: RecordWindow): Promise<{ records: RecommendationSummary[]; total: number }>;
  /** Deletes a record, which frees its idempotency key. Returns whether there was one that the caller may use. */
  remove(id: string, access: RecordAccess): Promise<boolean>;
  /** Why nothing can be stored now, if that is so. */
  fault(): Promise<UnavailableError | undefined>;
  /** Bytes that records take now, as RecordLimits counts them. */
  usedBytes(): Promise<number>;
  /** Removes records older than an instant (ISO 8601), but at most this share of all, and returns their number. */
  removeBefore(instant: string, share?: number): Promise<number>;
  /** The latest instant at which the clock was plausible, if there was one yet. */
  heartbeat(): Promise<string | undefined>;
  beat(instant: string): Promise<void>;
  close(): Promise<void>;
}
