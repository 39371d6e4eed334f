import type { Reading } from "../../catalog/catalog.ts";
import { refsById } from "../../catalog/entities.ts";
import { supportRows } from "../../catalog/search.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import { nameOf } from "./naming.ts";
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

/** How a level reads after what is supported. */
const manners: Partial<Record<SupportLevel, { en: string; zh: string }>> = {
  AUTOMATIC: { en: ", switched on automatically", zh: "，且自动启用" },
  OPTIONAL: { en: ", as an option", zh: "，但属可选" },
  PARTIAL: { en: ", in part", zh: "，但仅部分" },
};

/** Whether a mesh has a feature, at the level claimed or at any. What the document does not mention is not stated. */
export function checkSupport(reading: Reading, mesh: string, feature: string, claimed?: SupportLevel): Finding {
  const of = refsById(reading, [mesh]).get(mesh)?.name ?? mesh;
  const what = nameOf(reading, feature);
  const manner = claimed && manners[claimed];
  const [has, hasNot] = sentences(reading, of, what, manner);
  const rows = supportRows(reading.catalog, mesh, feature);
  const verdicts = rows.map(({ support }) => compare(claimed, support));
  const verdict = (["SUPPORTED", "CONTRADICTED"] as const).find((each) => verdicts.includes(each)) ?? "NOT_STATED";
  const facts = rows.map(({ fact }) => fact);
  return claimed === "NONE"
    ? { verdict, facts, reading: hasNot, denial: has }
    : { verdict, facts, reading: has, denial: hasNot };
}

function sentences(reading: Reading, of: string, what: string, manner?: { en: string; zh: string }): [string, string] {
  // 虚拟机支持 is a noun; the sentence has the verb.
  const thing = what.replace(/支持$/u, "");
  const has = say(reading, `${of} has ${what}${manner?.en ?? ""}.`, `${of} 支持${thing}${manner?.zh ?? ""}。`);
  const hasNot = manner
    ? say(reading, `${of} does not have ${what}${manner.en}.`, `${of} 并非支持${thing}${manner.zh}。`)
    : say(reading, `${of} has no ${what}.`, `${of} 不支持${thing}。`);
  return [has, hasNot];
}
