import type { SeedQualifiers } from "../model/fact.ts";
import type { SupportLevel, Value } from "../model/value.ts";

/** What a fact says, as far as rules look at it. */
export interface Proposition {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly support?: SupportLevel | undefined;
  readonly value?: Value | undefined;
  readonly qualifiers?: SeedQualifiers | undefined;
  /** The fact that says so; none for what belongs to the vocabulary, such as the tree of features. */
  readonly fact?: string | undefined;
  /** Lines that say so, where no fact cites them. */
  readonly cite?: readonly string[] | undefined;
}

export type Limits = NonNullable<Proposition["qualifiers"]>;

const limitNames = ["mode", "layer", "version", "condition"] as const;

/** The limits that are set, as comparable texts. */
const limitsOf = ({ qualifiers = {} }: Pick<Proposition, "qualifiers">): Map<string, string> =>
  new Map(
    limitNames.flatMap((name) => (qualifiers[name] === undefined ? [] : [[name, JSON.stringify(qualifiers[name])]])),
  );

export const limitCount = (proposition: Proposition): number => limitsOf(proposition).size;

/** Whether all limits of the first are limits of the second too, so that it holds at least as widely. */
export function isAtLeastAsWide(first: Proposition, second: Proposition): boolean {
  const limits = limitsOf(second);
  return [...limitsOf(first)].every(([name, limit]) => limits.get(name) === limit);
}

/** Whether both can hold in the same place: no limit differs. */
export function overlap(first: Proposition, second: Proposition): boolean {
  const limits = limitsOf(second);
  return [...limitsOf(first)].every(([name, limit]) => (limits.get(name) ?? limit) === limit);
}
