import type { Reading } from "../../catalog/snapshot.ts";
import type { Item } from "../items.ts";
import type { Claim } from "./claim.ts";
import { wayOf } from "./direction.ts";
import { compareFigures, figuresOf } from "./figure.ts";
import { mayBeLeft } from "./leave.ts";
import { quantifiersHeld } from "./quantifiers.ts";
import { clausesMeant, type Telling, tellingsOf, tells } from "./telling.ts";
import type { Finding } from "./verdict.ts";

/** What a way of reading a claim has taken into account itself. */
export interface Scope {
  /** Words that exclude each other, such as `more` and `less`. */
  poles?: boolean;
  /** Whether statements of the document may say otherwise than its tables. */
  isDisputed?: boolean;
}

/**
 * A finding counts only if the facts that decide it account for all that the claim names: that a mesh has a feature does not
 * tell for how many days. Undefined where something is left over.
 */
export function settled(reading: Reading, claim: Claim, finding: Finding, scope: Scope = {}): Finding | undefined {
  const tellings = tellingsOf(reading, claim, finding.facts);
  const isLeft = (item: Item) =>
    !isEveryday(item) &&
    !finding.takes?.(item) &&
    !tellings.some((telling) => mayBeLeft(item, telling.fact, claim) || tells(telling, item) || hasPart(telling, item));
  if (tellings.some((telling) => wayOf(claim, telling) === "REVERSED")) return undefined;
  const holds = finding.verdict === "SUPPORTED";
  const isOpposite = (item: Item) =>
    claim.poles.some(
      ({ has, excludes }) => has.test(item.text) && tellings.some(({ fact }) => excludes.test(fact.statement)),
    );
  if (claim.named.some((item) => isLeft(item) && !isOpposite(item))) return undefined;
  if (claim.literals.some((code) => !tellings.some(({ literals }) => literals.some((given) => given.includes(code)))))
    return undefined;
  if (!holds) return finding;
  const figures = tellings.flatMap(({ fact }) => figuresOf(fact.statement));
  if (compareFigures(claim.figures, figures, false) !== "SAME") return undefined;
  if (!finding.isExtensive && !tellings.some((telling) => quantifiersHeld(claim, clausesMeant(claim, telling))))
    return undefined;
  if (
    !scope.poles &&
    !claim.isNegative &&
    tellings.length > 0 &&
    tellings.every((telling) => isOpposed(claim, telling))
  )
    return { ...finding, verdict: "CONTRADICTED" };
  return finding;
}

/** Words that name nothing: where tables and edges decide, they matter less than in a statement. */
const isEveryday = ({ isWording, senses }: Item): boolean => isWording && senses.length === 0;

/** A fact that has a part of a longer name is about it where the whole is the name of what it belongs to: AWS App Mesh. */
const hasPart = ({ tokens }: Telling, { inner }: Item): boolean => inner.some((token) => tokens.has(token));

/** Whether the clause that is meant has the opposite of a word of the claim and not the word. */
function isOpposed(claim: Claim, telling: Telling): boolean {
  const texts = clausesMeant(claim, telling).map(({ text }) => text);
  return claim.poles.some(
    ({ has, excludes }) => texts.some((text) => excludes.test(text)) && !texts.some((text) => has.test(text)),
  );
}
