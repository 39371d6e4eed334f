import type { UnavailableError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Lang } from "../model/text.ts";

export interface StoredRecommendation {
  recommendation: Recommendation;
  lang: Lang;
  /** Id of the API key that it was made with; null where none was asked for. */
  owner: string | null;
}

export interface NewRecommendation extends StoredRecommendation {
  idempotencyKey: string | undefined;
  /** Fingerprint of the input as given, by which a repeated key is held to the same request. */
  requestHash: string;
}

/**
 * Where recommendations are kept, unchanged. `save` answers with the record that is kept: the new one, or the
 * first one under the same idempotency key of the same owner. It throws a ConflictError when the key was used for another
 * request, and an UnavailableError when nothing can be kept; a record that it returned survives a crash. Where the disk failed
 * in the middle of a commit, what was refused may have been kept nevertheless: a retry under the same key finds it.
 */
export interface RecordStore {
  save(record: NewRecommendation): Promise<StoredRecommendation & { isReplay: boolean }>;
  find(id: string): Promise<StoredRecommendation | undefined>;
  /** The record kept under an owner's idempotency key, for requests that may be repeats. */
  findByKey(owner: string | null, key: string, requestHash: string): Promise<StoredRecommendation | undefined>;
  /** Why nothing can be kept now, if so. */
  fault(): Promise<UnavailableError | undefined>;
  /** Removes what is older than an instant (ISO 8601), little by little, and says how many records that were. */
  removeBefore(instant: string): Promise<number>;
  close(): Promise<void>;
}
