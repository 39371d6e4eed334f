import { typeOf } from "../model/ids.ts";
import type { Premise, SeedRule } from "../model/rule.ts";
import { limitCount, type Proposition } from "./proposition.ts";

/** The entities that the names of a rule stand for. */
type Bindings = ReadonlyMap<string, string>;

export interface RuleMatch {
  readonly bindings: Bindings;
  /** One proposition for each premise, in order. */
  readonly premises: readonly Proposition[];
}

/** Propositions by predicate, so that a premise is compared with few of them. */
export type Index = ReadonlyMap<string, readonly Proposition[]>;

/** All ways in which the premises of a rule hold. */
export function matchesOf({ when }: SeedRule, index: Index): RuleMatch[] {
  let found: RuleMatch[] = [{ bindings: new Map(), premises: [] }];
  for (const premise of when) {
    const candidates = [premise.predicate].flat().flatMap((predicate) => index.get(predicate) ?? []);
    found = found.flatMap((match) => candidates.flatMap((candidate) => extended(match, premise, candidate)));
  }
  return found;
}

function extended({ bindings, premises }: RuleMatch, premise: Premise, candidate: Proposition): RuleMatch[] {
  const { support, value, unlimited } = premise;
  if (unlimited && limitCount(candidate) > 0) return [];
  if (support && !(support as readonly unknown[]).includes(candidate.support)) return [];
  if (value && !(value as readonly unknown[]).includes(candidate.value?.value)) return [];
  const bySubject = bound(bindings, premise.subject, candidate.subject);
  if (!bySubject) return [];
  if (premise.object === undefined) return [{ bindings: bySubject, premises: [...premises, candidate] }];
  const byObject = candidate.object === undefined ? undefined : bound(bySubject, premise.object, candidate.object);
  return byObject ? [{ bindings: byObject, premises: [...premises, candidate] }] : [];
}

/** The bindings with which a pattern denotes an entity; undefined if it can't. */
function bound(bindings: Bindings, pattern: string, id: string): Bindings | undefined {
  const mark = pattern.indexOf("?");
  if (mark < 0) return pattern === id ? bindings : undefined;
  if (mark > 0 && pattern.slice(0, mark - 1) !== typeOf(id)) return undefined;
  const name = pattern.slice(mark + 1);
  const known = bindings.get(name);
  if (known !== undefined) return known === id ? bindings : undefined;
  return new Map([...bindings, [name, id]]);
}

/** The entity that a pattern denotes; undefined if it is of another type. */
export function denoted(bindings: Bindings, pattern: string): string | undefined {
  const mark = pattern.indexOf("?");
  if (mark < 0) return pattern;
  const id = bindings.get(pattern.slice(mark + 1));
  return id !== undefined && (mark === 0 || pattern.slice(0, mark - 1) === typeOf(id)) ? id : undefined;
}
