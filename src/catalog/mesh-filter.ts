import type { MeshFilter } from "../model/filter.ts";
import type { Check, Verdict } from "../model/mesh.ts";
import * as bits from "./bits.ts";
import { all, type Catalog, memo, type Reading } from "./catalog.ts";
import type { Condition } from "./mesh-conditions.ts";
import * as conditions from "./mesh-conditions.ts";
import { checkBounds, type Path } from "./mesh-filter-bounds.ts";
import { meshPlaces } from "./meshes.ts";

/** A filter as a tree of conditions, in the caller's order. */
type Tree =
  | { kind: "and" | "or"; parts: Tree[] }
  | { kind: "not"; part: Tree }
  | { kind: "condition"; condition: Condition };

/** The registry: how each key of a filter becomes conditions. The keys of one object are ANDed. */
const registry: {
  [K in keyof MeshFilter]-?: (reading: Reading, value: NonNullable<MeshFilter[K]>, path: Path) => Tree;
} = {
  and: (reading, filters, path) => each("and", filters, (filter, index) => compile(reading, filter, [...path, index])),
  or: (reading, filters, path) => each("or", filters, (filter, index) => compile(reading, filter, [...path, index])),
  not: (reading, filter, path) => ({ kind: "not", part: compile(reading, filter, path) }),
  features: (reading, lists, path) =>
    quantified(lists, (item, at) => leaf(conditions.featureCondition(reading, item, [...path, ...at]))),
  modes: (reading, lists, path) =>
    quantified(lists, (item, at) => leaf(conditions.modeCondition(reading, item, [...path, ...at]))),
  dimension: (reading, filter, path) => allOf(conditions.dimensionConditions(reading, filter, path)),
  cncfStatus: (reading, filter) => allOf(conditions.cncfConditions(reading, filter)),
  status: (reading, filter) => allOf(conditions.statusConditions(reading, filter)),
  firstRelease: (reading, bounds) => leaf(conditions.firstReleaseCondition(reading, bounds)),
  score: (reading, filter, path) => leaf(conditions.scoreCondition(reading, filter, path)),
  id: (reading, filter, path) => allOf(conditions.idConditions(reading, filter, path)),
  text: (reading, text) => leaf(conditions.textCondition(reading, text)),
};

const leaf = (condition: Condition): Tree => ({ kind: "condition", condition });
const allOf = (list: readonly Condition[]): Tree => ({ kind: "and", parts: list.map(leaf) });
const each = <T>(kind: "and" | "or", list: readonly T[], make: (item: T, index: number) => Tree): Tree => ({
  kind,
  parts: list.map(make),
});

interface Lists<T> {
  all?: T[] | undefined;
  any?: T[] | undefined;
  none?: T[] | undefined;
}

function quantified<T>(lists: Lists<T>, make: (item: T, at: Path) => Tree): Tree {
  const parts: Tree[] = [];
  if (lists.all) parts.push(each("and", lists.all, (item, index) => make(item, ["all", index])));
  if (lists.any) parts.push(each("or", lists.any, (item, index) => make(item, ["any", index])));
  if (lists.none) {
    parts.push({ kind: "not", part: each("or", lists.none, (item, index) => make(item, ["none", index])) });
  }
  return { kind: "and", parts };
}

function compile(reading: Reading, filter: MeshFilter, path: Path): Tree {
  const keys = (Object.keys(filter) as (keyof MeshFilter)[]).filter((key) => filter[key] !== undefined);
  return each("and", keys, (key) => registry[key](reading, filter[key] as never, [...path, key]));
}

function leaves(tree: Tree): Condition[] {
  if (tree.kind === "condition") return [tree.condition];
  return tree.kind === "not" ? leaves(tree.part) : tree.parts.flatMap(leaves);
}

function sentenceOf(tree: Tree, lang: Reading["lang"]): string {
  if (tree.kind === "condition") return tree.condition.sentence;
  if (tree.kind === "not")
    return lang === "en" ? `not (${sentenceOf(tree.part, lang)})` : `并非（${sentenceOf(tree.part, lang)}）`;
  const parts = tree.parts.map((part) => sentenceOf(part, lang)).filter((part) => part !== "");
  if (parts.length === 0) {
    if (tree.kind === "and") return "";
    return lang === "en" ? "one of no conditions" : "空条件中的任一项";
  }
  if (parts.length === 1) return parts[0]!;
  const joint = tree.kind === "and" ? (lang === "en" ? " and " : "且") : lang === "en" ? " or " : "或";
  return tree.kind === "or" ? `(${parts.join(joint)})` : parts.join(joint);
}

const figures = new WeakMap<Catalog, Map<string, Float64Array>>();
const verdicts = new WeakMap<Catalog, Map<string, bits.Kleene>>();

/** The meshes for which a condition holds, and those for which it does not. Read once, then kept. */
function decide(reading: Reading, condition: Condition): bits.Kleene {
  const { catalog } = reading;
  const { size } = meshPlaces(reading);
  const key = JSON.stringify([condition.known, condition.values, condition.silence]);
  return memo(catalog, verdicts, key, () => {
    const isTrue = bits.noBits(size);
    const known = bits.noBits(size);
    eachKnown(reading, condition, (place, verdict) => {
      bits.setBit(known, place);
      if (verdict) bits.setBit(isTrue, place);
    });
    const silent = bits.unknown({ isTrue: known, isFalse: known }, size);
    const isFalse = known.map((word, index) => word & ~isTrue[index]!);
    if (condition.silence === 1) return { isTrue: bits.union(isTrue, silent), isFalse };
    if (condition.silence === 0) return { isTrue, isFalse: bits.union(isFalse, silent) };
    return { isTrue, isFalse };
  });
}

/** Every mesh, by its ordinal, on which the document says something, and what follows from it. */
function eachKnown(reading: Reading, condition: Condition, told: (place: number, verdict: boolean) => void): void {
  const { catalog } = reading;
  if (condition.figure) {
    const { holds } = condition.figure;
    figuresOf(reading, condition.figure).forEach((figure, place) => {
      if (!Number.isNaN(figure)) told(place, holds(figure));
    });
    return;
  }
  const places = meshPlaces(reading);
  for (const { mesh_id, verdict } of all<KnownRow>(catalog, condition.known, ...condition.values)) {
    told(places.get(mesh_id)!, verdict === 1);
  }
}

/** One figure of every mesh by ordinal, NaN where the document gives none: bounds are many, figures few. */
function figuresOf(reading: Reading, { sql, values }: NonNullable<Condition["figure"]>): Float64Array {
  const { catalog } = reading;
  return memo(catalog, figures, JSON.stringify([sql, values]), () => {
    const places = meshPlaces(reading);
    const list = new Float64Array(places.size).fill(Number.NaN);
    for (const { mesh_id, figure } of all<{ mesh_id: string; figure: number }>(catalog, sql, ...values)) {
      list[places.get(mesh_id)!] = figure;
    }
    return list;
  });
}

interface KnownRow {
  mesh_id: string;
  verdict: number;
  fact_id: string | null;
}

type Truths = ReadonlyMap<Condition, bits.Kleene>;

function evaluate(truths: Truths, tree: Tree, size: number): bits.Kleene {
  if (tree.kind === "condition") return truths.get(tree.condition)!;
  if (tree.kind === "not") return bits.not(evaluate(truths, tree.part, size));
  if (tree.parts.length === 1) return evaluate(truths, tree.parts[0]!, size);
  const start: bits.Kleene =
    tree.kind === "and"
      ? { isTrue: bits.allBits(size), isFalse: bits.noBits(size) }
      : { isTrue: bits.noBits(size), isFalse: bits.allBits(size) };
  const join = tree.kind === "and" ? bits.and : bits.or;
  return tree.parts.reduce((sum, part) => join(sum, evaluate(truths, part, size)), start);
}

/** A filter held against every mesh: who is in, who cannot be decided, and why. */
export interface Filtered {
  matches: bits.Bits;
  undecided: bits.Bits;
  sentence: string;
  verdict(mesh: string): Verdict;
  /** The conditions one by one, each with the facts that decided it for the mesh. */
  checks(meshes: readonly string[]): Map<string, Check[]>;
  /** The sentences of the conditions that cannot be decided for a mesh. */
  open(mesh: string): string[];
}

/** Kleene's three-valued logic, condition by condition. Throws an `InputError` for names that are not known. */
export function filterMeshes(reading: Reading, filter: MeshFilter, path: Path = []): Filtered {
  checkBounds(filter, path);
  const tree = compile(reading, filter, path);
  const truths = new Map(leaves(tree).map((condition) => [condition, decide(reading, condition)]));
  const places = meshPlaces(reading);
  const truth = evaluate(truths, tree, places.size);
  return {
    matches: truth.isTrue,
    undecided: bits.unknown(truth, places.size),
    get sentence() {
      return sentenceOf(tree, reading.lang) || (reading.lang === "en" ? "no condition" : "无条件");
    },
    verdict: (mesh) => verdictOf(truth, places.get(mesh)!),
    checks: (meshes) => explain(reading, truths, meshes),
    open: (mesh) =>
      [...truths].flatMap(([condition, truth]) =>
        verdictOf(truth, places.get(mesh)!) === "UNKNOWN" ? [condition.sentence] : [],
      ),
  };
}

function verdictOf({ isTrue, isFalse }: bits.Kleene, place: number): Verdict {
  if (bits.hasBit(isTrue, place)) return "PASS";
  return bits.hasBit(isFalse, place) ? "FAIL" : "UNKNOWN";
}

function explain(reading: Reading, truths: Truths, meshes: readonly string[]): Map<string, Check[]> {
  const places = meshPlaces(reading);
  const checks = new Map<string, Check[]>(meshes.map((mesh) => [mesh, []]));
  for (const [condition, truth] of truths) {
    const evidence = evidenceFor(reading, condition, meshes);
    for (const mesh of meshes) {
      const facts = evidence.get(mesh) ?? [];
      checks.get(mesh)!.push({ sentence: condition.sentence, verdict: verdictOf(truth, places.get(mesh)!), facts });
    }
  }
  return checks;
}

function evidenceFor(reading: Reading, condition: Condition, meshes: readonly string[]): Map<string, string[]> {
  const sql = `SELECT mesh_id, fact_id FROM (${condition.known}) WHERE mesh_id IN (SELECT value FROM json_each(?))`;
  const values = [...condition.values, JSON.stringify(meshes)];
  const facts = new Map<string, string[]>();
  for (const { mesh_id, fact_id } of all<KnownRow>(reading.catalog, sql, ...values)) {
    if (fact_id !== null) facts.set(mesh_id, [...(facts.get(mesh_id) ?? []), fact_id]);
  }
  return facts;
}
