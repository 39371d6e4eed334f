import type { Fact } from "../../model/fact.ts";
import type { Item } from "../parse/items.ts";
import { hasRole, targetsOf } from "../parse/lexicon.ts";
import { wordSet } from "../parse/text.ts";
import type { Claim } from "./claim.ts";
import { isStopWord, wholeWord } from "./statement-words.ts";

/** Predicates that mean much the same: which one a claim means does not matter. */
const interchangeable: ReadonlySet<string> = wordSet(`
  supports uses has-component part-of implements implemented-by runs-on runs-in-mode connects-to configures
  integrates-with installs requires need duty definition trait shows step setting practice profile phase
`);

const creationVerbs = wholeWord("creation");
/** Predicates that state who made something. */
const originPredicates: ReadonlySet<string> = wordSet(`
  founded-by provided-by introduced-by launched first-release acquired-by
`);

const measurementVerbs = wholeWord("measurement");

export const isMeasurementVerb = ({ text }: Pick<Item, "text">): boolean => measurementVerbs.test(text);

export const isCreationVerb = ({ text }: Item): boolean => creationVerbs.test(text.trim());

/**
 * Whether a fact need not mention an item of a claim: a stop word, or a word for what the predicate of the fact says.
 */
export function isOptional(
  item: Item,
  fact: Pick<Fact, "predicate">,
  { quantities }: Pick<Claim, "quantities">,
): boolean {
  if (isCreationVerb(item) && originPredicates.has(fact.predicate)) return true;
  if (isMeasurementVerb(item) && quantities.some(({ dimension }) => dimension !== "" && dimension !== "YEAR"))
    return true;
  const predicates = targetsOf(item.senses, "PREDICATE");
  if (predicates.includes(fact.predicate)) return true;
  if (predicates.some((predicate) => distinct.has(predicate))) return false;
  if (isStopWord(item.text) || predicates.some((predicate) => interchangeable.has(predicate))) return true;
  if (predicates.length > 0) return false;
  const isSynonym =
    item.senses.length > 0 &&
    hasRole(item, "SYNONYM") &&
    item.senses.every(({ role }) => role !== "ENTITY" && role !== "PREDICATE");
  return (isSynonym && item.weight < commonWeight) || (item.isFunctionWord && item.senses.length > 0);
}

/** Predicates that say what someone does: a fact with another predicate says nothing about it. */
const distinct: ReadonlySet<string> = wordSet(`
  founded-by acquired-by recommends migrates-to introduced-by replaces status maintenance
`);

/** Words that most facts have, such as traffic, weigh less than this. */
const commonWeight = 0.3;
