import type { Reading } from "../../catalog/snapshot.ts";
import type { SupportLevel } from "../../model/value.ts";
import { evaluateValue } from "../values/condition.ts";
import { sentenceOf } from "./sentence.ts";
import { type ClaimFinding, verdictOf } from "./verdict.ts";

/** Checks whether a mesh has a feature, at the claimed level or at any; for NONE, that it has not. */
export function checkSupport(reading: Reading, mesh: string, feature: string, claimed?: SupportLevel): ClaimFinding {
  const isDenied = claimed === "NONE";
  const condition = {
    property: { kind: "FEATURE", feature },
    comparator: isDenied ? "LACKS" : "HAS",
    ...(claimed && !isDenied && { operand: { levels: [claimed] } }),
  } as const;
  const { verdict, facts } = evaluateValue(reading, condition, mesh);
  const clause = { subjects: [mesh], isCompared: false, isOfModes: false, isWholeDenied: false };
  const sentence = sentenceOf(reading, { ...clause, conditions: [{ ...condition, comparator: "HAS" }], isDenied });
  return { verdict: verdictOf(verdict), facts: [...facts], reading: sentence };
}
