import { InputError } from "../../errors.ts";
import { wordsIn } from "../../language/index.ts";
import { filterBounds, type MeshFilter } from "../../model/filter.ts";
import type { Check } from "../../model/mesh.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Reading } from "../snapshot.ts";
import type { Condition, InputPath } from "./conditions.ts";
import * as conditions from "./conditions.ts";

/** A filter or a part of one, to be evaluated mesh by mesh; a mesh is identified by its global id. */
interface Clause {
  /** In words; empty if there is no condition. */
  readonly sentence: string;
  /** The single conditions in the caller's order. */
  readonly conditions: readonly Condition[];
  verdict(mesh: string): Verdict;
}

/** How each key of a filter becomes conditions. */
const registry: {
  [K in keyof MeshFilter]-?: (reading: Reading, value: NonNullable<MeshFilter[K]>, path: InputPath) => Clause;
} = {
  and: (reading, filters, path) => allOf(reading, toClauses(reading, filters, path)),
  or: (reading, filters, path) => anyOf(reading, toClauses(reading, filters, path)),
  not: (reading, filter, path) => not(reading, toClause(reading, filter, path)),
  features: (reading, lists, path) => quantified(reading, lists, path, conditions.hasFeature),
  modes: (reading, lists, path) => quantified(reading, lists, path, conditions.runsInMode),
  dimension: (reading, filter, path) => allOf(reading, conditions.hasValue(reading, filter, path).map(single)),
  cncfStatus: (reading, filter) => allOf(reading, conditions.hasCncfStatus(reading, filter).map(single)),
  status: (reading, filter, path) => allOf(reading, conditions.hasStatus(reading, filter, path).map(single)),
  firstRelease: (reading, bounds) => single(conditions.firstReleased(reading, bounds)),
  score: (reading, filter, path) => single(conditions.scores(reading, filter, path)),
  id: (reading, filter, path) => allOf(reading, conditions.isMesh(reading, filter, path).map(single)),
  text: (reading, text) => single(conditions.nameContains(reading, text)),
};

const toClauses = (reading: Reading, filters: readonly MeshFilter[], path: InputPath): Clause[] =>
  filters.map((filter, index) => toClause(reading, filter, [...path, index]));

/** The keys of one object are ANDed. */
function toClause(reading: Reading, filter: MeshFilter, path: InputPath): Clause {
  const keys = (Object.keys(filter) as (keyof MeshFilter)[]).filter((key) => filter[key] !== undefined);
  return allOf(
    reading,
    keys.map((key) => registry[key](reading, filter[key] as never, [...path, key])),
  );
}

const single = (condition: Condition): Clause => ({
  sentence: condition.sentence,
  conditions: [condition],
  verdict: condition.verdict,
});

/** Kleene's AND: false if any clause is false, else unknown if any is unknown; true if there are none. */
function allOf({ lang }: Reading, clauses: readonly Clause[]): Clause {
  if (clauses.length === 1) return clauses[0]!;
  return {
    sentence: joined(clauses, wordsIn(lang).filter.all),
    conditions: clauses.flatMap(({ conditions }) => conditions),
    verdict: (mesh) => firstOrUnknown(clauses, mesh, "FAIL") ?? "PASS",
  };
}

/** Kleene's OR: true if any clause is true, else unknown if any is unknown; false if there are none. */
function anyOf({ lang }: Reading, clauses: readonly Clause[]): Clause {
  if (clauses.length === 1) return clauses[0]!;
  return {
    sentence: joined(clauses, wordsIn(lang).filter.any) || wordsIn(lang).filter.anyOfNothing,
    conditions: clauses.flatMap(({ conditions }) => conditions),
    verdict: (mesh) => firstOrUnknown(clauses, mesh, "PASS") ?? "FAIL",
  };
}

const not = ({ lang }: Reading, { sentence, conditions, verdict }: Clause): Clause => ({
  sentence: wordsIn(lang).filter.not(sentence || wordsIn(lang).filter.noCondition),
  conditions,
  verdict: (mesh) => negated[verdict(mesh)],
});

const negated: Record<Verdict, Verdict> = { PASS: "FAIL", FAIL: "PASS", UNKNOWN: "UNKNOWN" };

/** The decisive verdict if any clause has it, else unknown if any is unknown; otherwise undefined. */
function firstOrUnknown(clauses: readonly Clause[], mesh: string, decisive: Verdict): Verdict | undefined {
  let isUnknown = false;
  for (const clause of clauses) {
    const verdict = clause.verdict(mesh);
    if (verdict === decisive) return decisive;
    if (verdict === "UNKNOWN") isUnknown = true;
  }
  return isUnknown ? "UNKNOWN" : undefined;
}

function joined(clauses: readonly Clause[], join: (sentences: readonly string[]) => string): string {
  const sentences = clauses.map(({ sentence }) => sentence).filter((sentence) => sentence !== "");
  return sentences.length > 1 ? join(sentences) : (sentences[0] ?? "");
}

interface Quantified<T> {
  all?: readonly T[] | undefined;
  any?: readonly T[] | undefined;
  none?: readonly T[] | undefined;
}

function quantified<T>(
  reading: Reading,
  lists: Quantified<T>,
  path: InputPath,
  make: (reading: Reading, item: T, path: InputPath) => Condition,
): Clause {
  const made = (key: keyof Quantified<T>) =>
    lists[key]?.map((item, index) => single(make(reading, item, [...path, key, index])));
  const [all, any, none] = [made("all"), made("any"), made("none")];
  return allOf(reading, [
    ...(all ?? []),
    ...(any ? [anyOf(reading, any)] : []),
    ...(none ? [not(reading, anyOf(reading, none))] : []),
  ]);
}

/** An evaluated filter. Meshes are identified by their global ids. */
export interface EvaluatedFilter {
  /** The whole filter in words. */
  readonly sentence: string;
  verdict(mesh: string): Verdict;
  /** The conditions one by one, each with the facts that decided it. */
  checks(mesh: string): Check[];
  /** The sentences of the conditions on which the document is silent. */
  undecided(mesh: string): string[];
}

/** Evaluates a filter in three-valued logic, condition by condition. Throws an `InputError` for unknown names. */
export function filterMeshes(reading: Reading, filter: MeshFilter, path: InputPath = []): EvaluatedFilter {
  checkBounds([[filter, path]], path);
  const { sentence, conditions, verdict } = toClause(reading, filter, path);
  return {
    sentence: sentence || wordsIn(reading.lang).filter.noCondition,
    verdict,
    checks: (mesh) =>
      conditions.map((each) => ({
        sentence: each.sentence,
        verdict: each.verdict(mesh),
        facts: [...each.facts(mesh)],
      })),
    undecided: (mesh) => conditions.filter((each) => each.verdict(mesh) === "UNKNOWN").map((each) => each.sentence),
  };
}

/** Refuses filters that are nested too deep or together have too many conditions, before anything is read for them. */
export function checkBounds(filters: readonly (readonly [MeshFilter, InputPath])[], path: InputPath): void {
  const { depth, conditions } = filterBounds;
  let count = 0;
  const visit = (inner: MeshFilter, at: InputPath, level: number): void => {
    if (level > depth) throw exceeded(at, `is nested deeper than ${depth} filters`, "Flatten `and`, `or` and `not`.");
    const { and, or, not, ...own } = inner;
    // Each value of a list is compared and named in the sentence, so it counts like a condition.
    for (const value of Object.values(own).filter((each) => each !== undefined)) {
      const lists = Object.values(value).filter(Array.isArray);
      count += lists.length > 0 ? lists.flat().length : 1;
    }
    for (const [key, list] of Object.entries({ and, or })) {
      list?.forEach((each, index) => {
        visit(each, [...at, key, index], level + 1);
      });
    }
    if (not) visit(not, [...at, "not"], level + 1);
  };
  for (const [filter, at] of filters) visit(filter, at, 1);
  if (count <= conditions) return;
  throw exceeded(path, `has ${count} conditions; the limit is ${conditions}`, "Ask in several requests.");
}

function exceeded(path: InputPath, what: string, fix: string): InputError {
  const place = path.join(".");
  return new InputError(`The filter ${what}.`, [{ path: place, message: what, fix }], "LIMIT_EXCEEDED");
}
