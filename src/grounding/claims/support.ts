import type { Reading } from "../../catalog/catalog.ts";
import { refsById } from "../../catalog/entities.ts";
import { supportRows } from "../../catalog/search.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import { type Finding, say } from "./verdict.ts";

/** How a level that was claimed stands to the level that the document gives. */
function compare(claimed: SupportLevel | undefined, given: SupportLevel): Finding["verdict"] {
  const isThere = presentLevels.includes(given);
  if (claimed === undefined || claimed === "SUPPORTED") return isThere ? "SUPPORTED" : "CONTRADICTED";
  if (claimed === given) return "SUPPORTED";
  if (claimed === "NONE" || given === "NONE") return "CONTRADICTED";
  // On without being asked for, and only after being switched on, cannot both be.
  const pair = [claimed, given];
  return pair.includes("AUTOMATIC") && pair.includes("OPTIONAL") ? "CONTRADICTED" : "NOT_STATED";
}

/** Whether a mesh has a feature, at the level claimed or at any. What the document does not mention is not stated. */
export function checkSupport(reading: Reading, mesh: string, feature: string, claimed?: SupportLevel): Finding {
  const names = refsById(reading, [mesh, feature]);
  const [of, what] = [names.get(mesh)?.name ?? mesh, names.get(feature)?.name ?? feature];
  const level = claimed === undefined ? "" : ` (${claimed})`;
  const sentence = say(reading, `${of} has ${what}${level}.`, `${of} 具备${what}${level}。`);
  const rows = supportRows(reading.catalog, mesh, feature);
  const verdicts = rows.map(({ support }) => compare(claimed, support));
  const verdict = (["SUPPORTED", "CONTRADICTED"] as const).find((each) => verdicts.includes(each)) ?? "NOT_STATED";
  return { verdict, facts: rows.map(({ fact }) => fact), reading: sentence };
}
