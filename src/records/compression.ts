import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Recommendation } from "../model/recommendation.ts";
import { RecordsUnavailable } from "./unavailable.ts";

/** Quality 4 takes a millisecond and, unlike deflate, finds repetitions at any distance. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** A recommendation says the same of every mesh in the same words, so this keeps a sixth of its bytes or less. */
export const compressed = (recommendation: Recommendation): Buffer =>
  brotliCompressSync(JSON.stringify(recommendation), options);

/** How a recommendation is stored. */
export interface StoredBody {
  id: string;
  body: string;
  /** Null in records of earlier versions, which have a body instead. */
  compressed: Buffer | null;
}

export function recommendationIn({ id, body, compressed: bytes }: StoredBody): Recommendation {
  try {
    return JSON.parse(bytes ? brotliDecompressSync(bytes).toString("utf8") : body) as Recommendation;
  } catch (error) {
    throw new RecordsUnavailable("DAMAGED", id, error);
  }
}
