import { refsById } from "../../catalog/entities.ts";
import { firstColumns, supportRows } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import type { Question } from "../question.ts";
import { tablesOf } from "../tables.ts";
import type { Claim } from "./claim.ts";
import { nameOf } from "./naming.ts";
import { type Finding, isNamed, negated, say, together } from "./verdict.ts";

/** How a level that was claimed stands to the level that the document gives. */
export function compareSupport(claimed: SupportLevel | undefined, given: SupportLevel): Finding["verdict"] {
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
  const verdicts = rows.map(({ support }) => compareSupport(claimed, support));
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

/**
 * `Linkerd does not support VMs`: meshes, features, and perhaps a level. What is said of several holds if it does of each,
 * and so does what is denied of several.
 */
export function checkNamedSupport(reading: Reading, claim: Claim): Finding | undefined {
  const { question, text, isNegative } = claim;
  const meshes = question.entities.filter((id) => typeOf(id) === "mesh");
  const named = featuresOf(claim);
  // Who made a mesh is no feature of it, though the maker's name may be the name of one.
  const isOrigin = ["founding", "fate"].some((intent) => question.intents.has(intent));
  if (named.length === 0 || isOrigin) return undefined;
  const claimed = levelOf(question, text);
  const holds = (mesh: string): Finding[] =>
    named.map((features) => {
      const findings = features.map((feature) => checkSupport(reading, mesh, feature, claimed));
      return findings.find(({ verdict }) => verdict !== "NOT_STATED") ?? findings[0]!;
    });
  const features = named.flat();
  const columns = columnsOf(reading, features);
  const isAll = meshes.length === 0 && question.classes.has("mesh") && everyMesh.test(text);
  if (isAll && columns.length > 0)
    return { ...together(reading, columns.flatMap(holds)), takes: isNamed(features), isExtensive: true };
  if (meshes.length === 0) return undefined;
  const takes = isNamed([...meshes, ...features, ...(claimed ? levelTargets : [])]);
  const each = meshes.flatMap(holds);
  if (isNegative && each.length > 1)
    return {
      ...together(
        reading,
        each.map((finding) => negated(reading, finding)),
      ),
      takes,
      isDenied: true,
    };
  const found = together(reading, each);
  const others = onlyThese.test(text) ? columns.filter((mesh) => !meshes.includes(mesh)).flatMap(holds) : [];
  if (found.verdict !== "SUPPORTED" || others.length === 0) return { ...found, takes };
  return { ...alone(reading, found, others), takes, isExtensive: true };
}

/** Features that a claim names, one list for each wording; who or what else may be meant by it is no feature. */
function featuresOf({ named }: Claim): string[][] {
  const lists = named.map(({ senses }) => {
    const ids = senses.flatMap(({ role, target }) => (role === "ENTITY" ? [target] : []));
    return ids.some((id) => /^(?:mesh|organization|component|tool):/.test(id))
      ? []
      : ids.filter((id) => typeOf(id) === "feature");
  });
  return lists.filter(({ length }) => length > 0);
}

/** Of those compared, only one has it: wrong if another has it as well, right if the document says of each that it has not. */
function alone(reading: Reading, found: Finding, others: readonly Finding[]): Finding {
  const right = others.filter(({ verdict }) => verdict === "SUPPORTED");
  const isAlone = others.every(({ verdict }) => verdict === "CONTRADICTED");
  return {
    verdict: right.length > 0 ? "CONTRADICTED" : isAlone ? "SUPPORTED" : "NOT_STATED",
    facts: [found, ...(right.length > 0 ? right : others)].flatMap(({ facts }) => facts),
    reading: say(reading, `No other mesh: ${found.reading}`, `其他网格都不是这样：${found.reading}`),
  };
}

const everyMesh = /\b(?:all|every|each)\b|所有|全部|都|每个/iu;
const onlyThese = /^(?:only|just|solely)\b|\bthe only\b|^(?:只有|仅有|唯有)|唯一/iu;

/** The meshes that the tables compare by one of the features; none where they are too many to be held against each other. */
function columnsOf({ catalog }: Reading, features: readonly string[]): string[] {
  const isCompared = [...tablesOf(catalog).features.values()].some((feature) => features.includes(feature));
  const columns = isCompared ? firstColumns(catalog, "meshes", mostColumns + 1) : [];
  return columns.length > mostColumns ? [] : columns;
}

const mostColumns = 20;

const levelWords: readonly (readonly [SupportLevel, ReadonlySet<string>])[] = [
  ["AUTOMATIC", new Set(["automatic", "default"])],
  ["OPTIONAL", new Set(["on-demand"])],
];

const levelTargets: readonly string[] = levelWords.flatMap(([, words]) => [...words]);

function levelOf({ items }: Question, text: string): SupportLevel | undefined {
  const named = new Set(items.flatMap(({ senses, within }) => [...senses, ...within].map(({ target }) => target)));
  if (/\boptional\b|可选/iu.test(text)) return "OPTIONAL";
  return levelWords.find(([, words]) => [...words].some((word) => named.has(word)))?.[0];
}
