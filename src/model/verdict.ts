import { z } from "zod";

export const verdictSchema = z
  .enum(["PASS", "FAIL", "UNKNOWN"])
  .describe("PASS: met. FAIL: not met, according to the document. UNKNOWN: the document doesn't say.");
export type Verdict = z.infer<typeof verdictSchema>;
