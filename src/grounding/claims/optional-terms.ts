import type { Fact } from "../../model/fact.ts";
import type { Item } from "../items.ts";
import type { Claim } from "./claim.ts";
import { isStopWord } from "./stop-words.ts";

/** Predicates that come to much the same: which of them a claim has in mind tells facts apart no further. */
const loose: ReadonlySet<string> = new Set([
  "supports",
  "uses",
  "has-component",
  "part-of",
  "implements",
  "implemented-by",
  "runs-on",
  "runs-in-mode",
  "connects-to",
  "configures",
  "integrates-with",
  "installs",
  "requires",
  "need",
  "duty",
  "definition",
  "trait",
  "shows",
  "step",
  "setting",
  "practice",
  "profile",
  "phase",
]);

/** Words by which a claim says that somebody made something, and the predicates that say so. */
const making =
  /^(?:creat\w*|found(?:ed|er|ers|ing)?|develop(?:s|ed|er|ers|ing)?|start(?:ed|s)?|launch(?:ed|es)?|made|makes?|introduc\w*|originat\w*|invent\w*|releas\w*|创建|创立|创办|发起|推出|开发|研发|打造|发布|创始\w*|问世|提供|offered|provided)$/iu;
const madeBy: ReadonlySet<string> = new Set([
  "founded-by",
  "provided-by",
  "introduced-by",
  "launched",
  "first-release",
  "acquired-by",
]);

/** Verbs that tie a figure to what is measured. */
const measuring = /^(?:consum(?:es?|ed|ing|ption)|usage|overhead|occup(?:y|ies)|costs?|消耗|占用|占|耗费|开销)$/iu;

export const isMeasurementVerb = ({ text }: Pick<Item, "text">): boolean => measuring.test(text);

export const isCreationVerb = ({ text }: Item): boolean => making.test(text.trim());

/**
 * Whether an item of a claim need not be told word by word: a word that ties the sentence together, or one that says which
 * sort of thing is said, where the fact is of that sort.
 */
export function isOptional(
  item: Item,
  fact: Pick<Fact, "predicate">,
  { quantities }: Pick<Claim, "quantities">,
): boolean {
  if (isCreationVerb(item) && madeBy.has(fact.predicate)) return true;
  if (isMeasurementVerb(item) && quantities.some(({ unit }) => unit !== "")) return true;
  const predicates = item.senses.flatMap(({ role, target }) => (role === "PREDICATE" ? [target] : []));
  if (predicates.includes(fact.predicate)) return true;
  if (predicates.some((predicate) => strict.has(predicate))) return false;
  if (isStopWord(item.text) || predicates.some((predicate) => loose.has(predicate))) return true;
  if (predicates.length > 0) return false;
  const isSynonym =
    item.senses.length > 0 &&
    item.senses.some(({ role }) => role === "SYNONYM") &&
    item.senses.every(({ role }) => role !== "ENTITY" && role !== "PREDICATE");
  return (isSynonym && item.weight < common) || (item.isFunctionWord && item.senses.length > 0);
}

/** Predicates that say what somebody does: a claim of one is not told by a fact of another. */
const strict: ReadonlySet<string> = new Set([
  "founded-by",
  "acquired-by",
  "recommends",
  "migrates-to",
  "introduced-by",
  "replaces",
  "status",
  "maintenance",
]);

/** Of this weight and below are words that most facts have, such as traffic. */
const common = 0.3;
