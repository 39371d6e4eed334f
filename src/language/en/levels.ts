import type { SupportLevel } from "../../model/value.ts";

/** How well a mesh supports a feature, in words. */
export const levels: Record<SupportLevel, string> = {
  AUTOMATIC: "automatic",
  SUPPORTED: "supported",
  OPTIONAL: "optional",
  PARTIAL: "partial",
  NONE: "not supported",
  UNKNOWN: "not stated",
};
