import { AtlasError } from "../errors.ts";

/** How an operation ended. Refused: the caller asked for what cannot be. Failed: the service could not do its work. */
export function outcomeOf(error: unknown): "answered" | "refused" | "failed" {
  if (error === undefined) return "answered";
  return error instanceof AtlasError && error.kind !== "unavailable" ? "refused" : "failed";
}
