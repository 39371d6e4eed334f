import { isAtLeastAsWide, overlap, type Proposition } from "../inference/proposition.ts";
import type { Standing } from "../model/fact.ts";
import type { AuthorityFile } from "../model/seed-source.ts";
import type { SourceRole } from "../model/sources.ts";
import type { SupportLevel, Value } from "../model/value.ts";
import type { GraphFact } from "./graph.ts";

/** A fact, who says so, and since when. */
export interface Testimony {
  readonly fact: GraphFact;
  /** The sources that it was read from, or concluded from. */
  readonly documents: ReadonlySet<string>;
  readonly role: SourceRole;
  /** The date of the newest of them; empty if unknown. */
  readonly date: string;
}

export interface Judgement {
  readonly standing: ReadonlyMap<string, Standing>;
  /** Facts of other sources that contradict a fact. */
  readonly contradicted: ReadonlyMap<string, readonly string[]>;
  /** Facts that are not believed, each with the one that is believed before it about the same. */
  readonly overruled: ReadonlyMap<string, string>;
}

type Authority = Pick<AuthorityFile, "authority" | "singleValued">;

/**
 * Holds what different sources say of the same thing against each other. Nothing is dropped: what is overruled is still told,
 * but decides nothing where every source is asked.
 */
export function judge(testimonies: readonly Testimony[], authority: Authority): Judgement {
  const contradicted = new Map<string, string[]>();
  const agreed = new Set<string>();
  const overruled = new Map<string, string>();
  const oppose = (first: string, second: string): void => {
    contradicted.set(first, [...new Set([...(contradicted.get(first) ?? []), second])]);
    contradicted.set(second, [...new Set([...(contradicted.get(second) ?? []), first])]);
  };
  for (const { fact } of testimonies) for (const other of fact.contradicts ?? []) oppose(fact.id, other);
  for (const group of groupsOf(testimonies, authority)) {
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        if (!areOfDifferentSources(first, second)) continue;
        const isContradiction = contradict(first.fact, second.fact);
        if (isContradiction) {
          oppose(first.fact.id, second.fact.id);
        } else if (agree(first.fact, second.fact)) {
          agreed.add(first.fact.id).add(second.fact.id);
        }
        if (isContradiction || isSameScope(first.fact, second.fact)) {
          const loser = lessBelieved(first, second, authority);
          overruled.set(loser.fact.id, (loser === first ? second : first).fact.id);
        }
      }
    }
  }
  const standing = new Map(
    testimonies.map(({ fact: { id } }): [string, Standing] => [
      id,
      contradicted.has(id) ? "CONTESTED" : agreed.has(id) ? "AGREED" : "SINGLE",
    ]),
  );
  return { standing, contradicted, overruled };
}

/** Facts about the same thing, of which more than one source speaks. */
function groupsOf(testimonies: readonly Testimony[], { singleValued }: Authority): Testimony[][] {
  const groups = new Map<string, Testimony[]>();
  for (const testimony of testimonies) {
    const { subject, predicate, object, value, qualifiers } = testimony.fact;
    const support = levelOf(testimony.fact);
    const isValued = value !== undefined && singleValued.includes(predicate);
    if (support === undefined && object === undefined && !isValued) continue;
    const what = support === undefined ? predicate : "supports";
    const key = isValued && support === undefined ? `${qualifiers?.version ?? ""}` : object;
    const name = JSON.stringify([subject, what, key]);
    const group = groups.get(name);
    if (group) group.push(testimony);
    else groups.set(name, [testimony]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const areOfDifferentSources = (first: Testimony, second: Testimony): boolean =>
  [...first.documents].every((document) => !second.documents.has(document));

/** Levels that cannot both hold of the same. A plain “supported” denies neither that it is on by default nor that it has limits. */
const opposites: Partial<Record<SupportLevel, readonly SupportLevel[]>> = {
  NONE: ["AUTOMATIC", "SUPPORTED", "OPTIONAL", "PARTIAL"],
  AUTOMATIC: ["NONE", "OPTIONAL", "PARTIAL"],
  OPTIONAL: ["NONE", "AUTOMATIC"],
  PARTIAL: ["NONE", "AUTOMATIC"],
  SUPPORTED: ["NONE"],
};

function contradict(first: GraphFact, second: GraphFact): boolean {
  const [one, other] = [levelOf(first), levelOf(second)];
  if (one !== undefined && other !== undefined) {
    if (!opposites[one]?.includes(other)) return false;
    // A denial concerns whatever lies within its scope; levels of support exclude each other within the same one.
    if (one === "NONE") return isAtLeastAsWide(placeOf(first), placeOf(second));
    if (other === "NONE") return isAtLeastAsWide(placeOf(second), placeOf(first));
    return isSameScope(first, second);
  }
  if (first.value === undefined || second.value === undefined || first.object !== undefined) return false;
  return overlap(placeOf(first), placeOf(second)) && isSameValue(first.value, second.value) === false;
}

function agree(first: GraphFact, second: GraphFact): boolean {
  const [one, other] = [levelOf(first), levelOf(second)];
  if (one !== undefined && other !== undefined) {
    return (one === "NONE") === (other === "NONE") && overlap(placeOf(first), placeOf(second));
  }
  if (first.object !== undefined || first.value === undefined || second.value === undefined) return true;
  return isSameValue(first.value, second.value) === true;
}

/** The level of support that a fact states, even one that decides nothing since another source has overruled it. */
const levelOf = ({ support, value }: GraphFact): SupportLevel | undefined =>
  support ?? (value?.type === "SUPPORT" ? value.value : undefined);

/** The part of a mesh that a fact is about. Versions and conditions don't make it another. */
const placeOf = ({ subject, predicate, qualifiers: { mode, layer } = {} }: GraphFact): Proposition => ({
  subject,
  predicate,
  qualifiers: { ...(mode !== undefined && { mode }), ...(layer !== undefined && { layer }) },
});

const isSameScope = (first: GraphFact, second: GraphFact): boolean =>
  isAtLeastAsWide(placeOf(first), placeOf(second)) && isAtLeastAsWide(placeOf(second), placeOf(first));

/** Whether two values say the same; undefined if they cannot be compared. */
export function isSameValue(first: Value, second: Value): boolean | undefined {
  const years = [yearOf(first), yearOf(second)];
  if (first.type !== second.type) return years.includes(undefined) ? undefined : years[0] === years[1];
  if (first.type === "VERSION" && second.type === "VERSION") {
    return cycleOf(first.value.version) === cycleOf(second.value.version);
  }
  if (first.type === "LIST" && second.type === "LIST") {
    const [one, other] = [new Set(first.value.map(String)), new Set(second.value.map(String))];
    return [...one].every((item) => other.has(item)) || [...other].every((item) => one.has(item));
  }
  if (first.type === "RANGE" || second.type === "RANGE") return undefined;
  return String(first.value).toLowerCase() === String(second.value).toLowerCase();
}

const yearOf = ({ type, value }: Value): number | undefined =>
  type === "YEAR" ? (value as number) : type === "DATE" ? Number(String(value).slice(0, 4)) : undefined;

/** A version without its patch release: `1.29` of `1.29.3`. */
const cycleOf = (version: string): string => version.replace(/^v/, "").split(".").slice(0, 2).join(".");

function lessBelieved(first: Testimony, second: Testimony, authority: Authority): Testimony {
  const roles = rolesFor(first.fact, authority);
  const byRole = roles.indexOf(first.role) - roles.indexOf(second.role);
  if (byRole !== 0) return byRole < 0 ? second : first;
  // Among equals the newer source; what was read before what was concluded.
  if (Boolean(first.fact.derived) !== Boolean(second.fact.derived)) return first.fact.derived ? first : second;
  return first.date >= second.date ? second : first;
}

function rolesFor(fact: GraphFact, { authority }: Authority): readonly SourceRole[] {
  const { predicate } = fact;
  const what = levelOf(fact) === undefined ? predicate : "supports";
  const named = authority.find(({ predicates }) => predicates?.includes(what));
  return (named ?? authority.find(({ predicates }) => predicates === undefined))?.roles ?? [];
}
