import { supportWithin } from "../../catalog/filter/support.ts";
import { firstColumns } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { presentLevels, type SupportLevel } from "../../model/value.ts";
import { targetsOf } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { tablesOf } from "../values/tables.ts";
import type { Claim } from "./claim.ts";
import { entityName, nameInSentence } from "./naming.ts";
import { type ClaimFinding, combined, inLanguage, namesAny, negated } from "./verdict.ts";

/** Compares a claimed level with the level that the document states. */
export function compareSupport(claimed: SupportLevel | undefined, stated: SupportLevel): ClaimFinding["verdict"] {
  const isThere = presentLevels.includes(stated);
  if (claimed === undefined || claimed === "SUPPORTED") return isThere ? "SUPPORTED" : "CONTRADICTED";
  if (claimed === stated) return "SUPPORTED";
  if (claimed === "NONE" || stated === "NONE") return "CONTRADICTED";
  // Automatic and opt-in exclude each other.
  const pair = [claimed, stated];
  return pair.includes("AUTOMATIC") && pair.includes("OPTIONAL") ? "CONTRADICTED" : "NOT_STATED";
}

/** How a level reads after the feature. */
const levelSuffixes: Partial<Record<SupportLevel, { en: string; zh: string }>> = {
  AUTOMATIC: { en: ", switched on automatically", zh: "，且自动启用" },
  OPTIONAL: { en: ", as an option", zh: "，但属可选" },
  PARTIAL: { en: ", in part", zh: "，但仅部分" },
};

/** Checks whether a mesh has a feature, at the claimed level or at any. */
export function checkSupport(reading: Reading, mesh: string, feature: string, claimed?: SupportLevel): ClaimFinding {
  const of = entityName(reading, mesh);
  const what = nameInSentence(reading, feature);
  const suffix = claimed && levelSuffixes[claimed];
  const [has, hasNot] = sentences(reading, of, what, suffix);
  const { values = [], facts = [] } = supportWithin(reading, feature, {}).get(mesh) ?? {};
  const verdicts = values.map((support) => compareSupport(claimed, support));
  const verdict = (["SUPPORTED", "CONTRADICTED"] as const).find((each) => verdicts.includes(each)) ?? "NOT_STATED";
  return claimed === "NONE"
    ? { verdict, facts: [...facts], reading: hasNot, denial: has }
    : { verdict, facts: [...facts], reading: has, denial: hasNot };
}

function sentences(reading: Reading, of: string, what: string, suffix?: { en: string; zh: string }): [string, string] {
  // 虚拟机支持 is a noun phrase; the sentence has its own verb.
  const thing = what.replace(/支持$/u, "");
  const has = inLanguage(reading, `${of} has ${what}${suffix?.en ?? ""}.`, `${of} 支持${thing}${suffix?.zh ?? ""}。`);
  const hasNot = suffix
    ? inLanguage(reading, `${of} does not have ${what}${suffix.en}.`, `${of} 并非支持${thing}${suffix.zh}。`)
    : inLanguage(reading, `${of} has no ${what}.`, `${of} 不支持${thing}。`);
  return [has, hasNot];
}

/**
 * `Linkerd does not support VMs`: checks meshes, features and perhaps a level. A claim about several must hold for each, and
 * so must a denial.
 */
export function checkNamedSupport(reading: Reading, claim: Claim): ClaimFinding | undefined {
  const { question, text, isNegative } = claim;
  const meshes = question.entities.filter((id) => typeOf(id) === "mesh");
  const named = featuresOf(claim);
  // A maker is no feature, though a feature may have the same name.
  const isOrigin = ["founding", "fate"].some((intent) => question.intents.has(intent));
  if (named.length === 0 || isOrigin) return undefined;
  const claimed = levelOf(question, text);
  const holds = (mesh: string): ClaimFinding[] =>
    named.map((features) => {
      const findings = features.map((feature) => checkSupport(reading, mesh, feature, claimed));
      return findings.find(({ verdict }) => verdict !== "NOT_STATED") ?? findings[0]!;
    });
  const features = named.flat();
  const columns = columnsOf(reading, features);
  const isAll = meshes.length === 0 && question.classes.has("mesh") && everyMesh.test(text);
  if (isAll && columns.length > 0)
    return { ...combined(reading, columns.flatMap(holds)), covers: namesAny(features), coversQuantifiers: true };
  if (meshes.length === 0) return undefined;
  const covers = namesAny([...meshes, ...features, ...(claimed ? levelTargets : [])]);
  const each = meshes.flatMap(holds);
  if (isNegative && each.length > 1)
    return {
      ...combined(
        reading,
        each.map((finding) => negated(reading, finding)),
      ),
      covers,
      coversNegation: true,
    };
  const found = combined(reading, each);
  const others = onlyThese.test(text) ? columns.filter((mesh) => !meshes.includes(mesh)).flatMap(holds) : [];
  if (found.verdict !== "SUPPORTED" || others.length === 0) return { ...found, covers };
  return { ...exclusive(reading, found, others), covers, coversQuantifiers: true };
}

/** Features that a claim names, one list per wording; wordings that also name an organization or the like are skipped. */
function featuresOf({ named }: Claim): string[][] {
  const lists = named.map(({ senses }) => {
    const ids = targetsOf(senses, "ENTITY");
    return ids.some((id) => /^(?:mesh|organization|component|tool):/.test(id))
      ? []
      : ids.filter((id) => typeOf(id) === "feature");
  });
  return lists.filter(({ length }) => length > 0);
}

/** `Only X has it`: wrong if another mesh has it too, right if the document says that no other has it. */
function exclusive(reading: Reading, found: ClaimFinding, others: readonly ClaimFinding[]): ClaimFinding {
  const right = others.filter(({ verdict }) => verdict === "SUPPORTED");
  const isExclusive = others.every(({ verdict }) => verdict === "CONTRADICTED");
  return {
    verdict: right.length > 0 ? "CONTRADICTED" : isExclusive ? "SUPPORTED" : "NOT_STATED",
    facts: [found, ...(right.length > 0 ? right : others)].flatMap(({ facts }) => facts),
    reading: inLanguage(reading, `True of no other mesh: ${found.reading}`, `其他网格都并非如此：${found.reading}`),
  };
}

const everyMesh = /\b(?:all|every|each)\b|所有|全部|都|每个/iu;
const onlyThese = /^(?:only|just|solely)\b|\bthe only\b|^(?:只有|仅有|唯有)|唯一/iu;

/** The meshes that a table compares by one of the features; none if there are too many to compare. */
function columnsOf({ catalog }: Reading, features: readonly string[]): string[] {
  const isCompared = [...tablesOf(catalog).features.values()].some((feature) => features.includes(feature));
  const columns = isCompared ? firstColumns(catalog, "meshes", maxColumns + 1) : [];
  return columns.length > maxColumns ? [] : columns;
}

const maxColumns = 20;

const levelWords: readonly (readonly [SupportLevel, ReadonlySet<string>])[] = [
  ["AUTOMATIC", new Set(["automatic", "default"])],
  ["OPTIONAL", new Set(["on-demand"])],
];

const levelTargets: readonly string[] = levelWords.flatMap(([, words]) => [...words]);

function levelOf({ items }: Question, text: string): SupportLevel | undefined {
  const named = new Set(
    items.flatMap(({ senses, innerSenses }) => [...senses, ...innerSenses].map(({ target }) => target)),
  );
  if (/\boptional\b|可选/iu.test(text)) return "OPTIONAL";
  return levelWords.find(([, words]) => [...words].some((word) => named.has(word)))?.[0];
}
