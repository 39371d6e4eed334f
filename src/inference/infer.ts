import type { SeedRule } from "../model/rule.ts";
import type { Text } from "../model/text.ts";
import { conclusion, strength } from "./conclude.ts";
import { type Index, matchesOf, type RuleMatch } from "./match.ts";
import { isAtLeastAsWide, limitCount, overlap, type Proposition } from "./proposition.ts";

/** A fact that was concluded. */
export interface Derived {
  readonly proposition: Proposition & { readonly fact: string };
  readonly rule: SeedRule;
  readonly match: RuleMatch;
  /** Facts that say the opposite. Where one of them was read in a document, it prevails. */
  readonly contradicts: readonly string[];
  readonly isOverruled: boolean;
}

interface Names {
  nameOf(entity: string): Text;
  /** The id of the fact that a conclusion from these premises becomes. */
  idOf(conclusion: Proposition, premises: readonly Proposition[]): string;
}

/**
 * Everything that follows from the stated propositions, by applying the rules until nothing new follows. What is already
 * stated, or concluded at least as widely and as strongly, is not concluded again; what a statement denies supports nothing further.
 */
export function infer(
  stated: readonly Proposition[],
  rules: readonly SeedRule[],
  names: Names,
  /** What needs no conclusion either, though nothing is concluded from it. */
  settled: readonly Proposition[] = [],
): Derived[] {
  const known = new Known(stated, settled);
  const derived: Derived[] = [];
  for (;;) {
    const index = known.index();
    const candidates = rules
      .flatMap((rule) =>
        matchesOf(rule, index).map((match) => ({ rule, match, follows: conclusion(rule, match, names.nameOf) })),
      )
      .flatMap(({ follows, ...how }) => (follows && follows.subject !== follows.object ? [{ ...how, follows }] : []))
      .sort(
        (a, b) =>
          limitCount(a.follows) - limitCount(b.follows) ||
          strength(b.follows.support) - strength(a.follows.support) ||
          fromVocabulary(a.match) - fromVocabulary(b.match),
      );
    const before = derived.length;
    for (const { rule, match, follows } of candidates) {
      if (known.covers(follows)) continue;
      const proposition = { ...follows, fact: names.idOf(follows, match.premises) };
      derived.push({ proposition, rule, match, ...known.add(proposition) });
    }
    if (derived.length === before) return derived;
  }
}

/** What is stated and what has been concluded so far. */
class Known {
  private readonly stated: ReadonlySet<Proposition>;
  private readonly premises: Proposition[];
  private readonly byEdge = new Map<string, Proposition[]>();
  private readonly settledByEdge = new Map<string, Proposition[]>();

  constructor(stated: readonly Proposition[], settled: readonly Proposition[]) {
    this.stated = new Set(stated);
    this.premises = [...stated];
    for (const each of stated) this.sameEdge(each).push(each);
    for (const each of settled) this.sameEdge(each, this.settledByEdge).push(each);
  }

  index(): Index {
    const index = new Map<string, Proposition[]>();
    for (const each of this.premises) {
      const ofPredicate = index.get(each.predicate);
      if (ofPredicate) ofPredicate.push(each);
      else index.set(each.predicate, [each]);
    }
    return index;
  }

  covers(follows: Proposition): boolean {
    const isAsWide = (each: Proposition): boolean =>
      isAtLeastAsWide(each, follows) && isNegative(each) === isNegative(follows);
    return (
      this.sameEdge(follows, this.settledByEdge).some(isAsWide) ||
      this.sameEdge(follows).some(
        (each) => isAsWide(each) && (this.stated.has(each) || strength(each.support) >= strength(follows.support)),
      )
    );
  }

  add(proposition: Proposition): Pick<Derived, "contradicts" | "isOverruled"> {
    const opposite = this.sameEdge(proposition).filter(
      (each) => isNegative(each) !== isNegative(proposition) && overlap(each, proposition),
    );
    const isOverruled = opposite.some((each) => this.stated.has(each));
    this.sameEdge(proposition).push(proposition);
    if (!isOverruled) this.premises.push(proposition);
    return { contradicts: opposite.flatMap(({ fact }) => fact ?? []), isOverruled };
  }

  private sameEdge({ subject, predicate, object }: Proposition, byEdge = this.byEdge): Proposition[] {
    const key = `${subject} ${predicate} ${object}`;
    const found = byEdge.get(key) ?? [];
    byEdge.set(key, found);
    return found;
  }
}

/** How many premises no fact states. What rests on facts alone is the plainer conclusion. */
const fromVocabulary = ({ premises }: RuleMatch): number => premises.filter(({ fact }) => fact === undefined).length;

const isNegative = ({ support }: Proposition): boolean => support === "NONE";
