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

const verdicts = new WeakMap<Catalog, Map<string, bits.Kleene>>();

/** What is asked by a condition, whatever its wording. */
const keyOf = ({ known, values, silence }: Condition) => [known, values, silence];

/** The meshes for which a condition holds, and those for which it does not. What is read for it is kept. */
function decide(reading: Reading, condition: Condition): bits.Kleene {
  if (condition.figure) return decided(reading, within(reading, condition.figure), condition.silence);
  const read = () => decided(reading, stated(reading, condition), condition.silence);
  return memo(reading.catalog, verdicts, JSON.stringify(keyOf(condition)), read);
}

function decided(reading: Reading, { isTrue, known }: Stated, silence: Condition["silence"]): bits.Kleene {
  const isFalse = bits.difference(known, isTrue);
  if (silence === null) return { isTrue, isFalse };
  const silent = bits.difference(bits.allBits(meshPlaces(reading).size), known);
  if (silence === 1) return { isTrue: bits.union(isTrue, silent), isFalse };
  return { isTrue, isFalse: bits.union(isFalse, silent) };
}

interface Stated {
  isTrue: bits.Bits;
  /** The meshes on which the document says something. */
  known: bits.Bits;
}

function stated(reading: Reading, { known: sql, values }: Condition): Stated {
  const places = meshPlaces(reading);
  const [isTrue, known] = [bits.noBits(places.size), bits.noBits(places.size)];
  for (const { mesh_id, verdict } of all<KnownRow>(reading.catalog, sql, ...values)) {
    const place = places.get(mesh_id)!;
    bits.setBit(known, place);
    if (verdict === 1) bits.setBit(isTrue, place);
  }
  return { isTrue, known };
}

/** A figure of the meshes that have it, the lowest first. */
interface Figures {
  figures: Float64Array;
  /** The ordinals of these meshes. */
  places: Uint32Array;
  known: bits.Bits;
}

const figures = new WeakMap<Catalog, Map<string, Figures>>();

/** Read once for all bounds: bounds are many, figures few. */
function figuresOf(reading: Reading, { sql, values }: NonNullable<Condition["figure"]>): Figures {
  return memo(reading.catalog, figures, JSON.stringify([sql, values]), () => {
    const ordinals = meshPlaces(reading);
    const rows = all<{ mesh_id: string; figure: number }>(reading.catalog, sql, ...values);
    rows.sort((a, b) => a.figure - b.figure);
    const places = Uint32Array.from(rows, ({ mesh_id }) => ordinals.get(mesh_id)!);
    const known = bits.noBits(ordinals.size);
    for (const place of places) bits.setBit(known, place);
    return { figures: Float64Array.from(rows, ({ figure }) => figure), places, known };
  });
}

function within(reading: Reading, figure: NonNullable<Condition["figure"]>): Stated {
  const { figures, places, known } = figuresOf(reading, figure);
  const { gte = Number.NEGATIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = figure.bounds;
  const isTrue = bits.noBits(meshPlaces(reading).size);
  for (let at = firstFrom(figures, gte); at < figures.length && figures[at]! <= lte; at++)
    bits.setBit(isTrue, places[at]!);
  return { isTrue, known };
}

/** Where in ascending figures those begin that are not below a bound. */
function firstFrom(figures: Float64Array, bound: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (figures[middle]! < bound) from = middle + 1;
    else to = middle;
  }
  return from;
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
  const [first, ...rest] = tree.parts.map((part) => evaluate(truths, part, size));
  if (first) return rest.reduce(tree.kind === "and" ? bits.and : bits.or, first);
  const [everything, nothing] = [bits.allBits(size), bits.noBits(size)];
  return tree.kind === "and" ? { isTrue: everything, isFalse: nothing } : { isTrue: nothing, isFalse: everything };
}

/** A tree as what is asked by it, whatever its wording. */
function asked(tree: Tree): unknown {
  if (tree.kind === "condition") return keyOf(tree.condition);
  return tree.kind === "not" ? ["not", asked(tree.part)] : [tree.kind, ...tree.parts.map(asked)];
}

interface Outcome {
  truth: bits.Kleene;
  matchCount: number;
  undecided: bits.Bits;
  undecidedCount: number;
}

/** Filters whose outcome is kept. */
const mostOutcomes = 128;

const outcomes = new WeakMap<Catalog, Map<string, Outcome>>();

/** Worked out once, as every page of an answer asks for it. */
function outcomeOf(reading: Reading, tree: Tree, truths: Truths): Outcome {
  const { size } = meshPlaces(reading);
  const work = (): Outcome => {
    const truth = evaluate(truths, tree, size);
    const undecided = bits.unknown(truth, size);
    return {
      truth,
      matchCount: bits.countBits(truth.isTrue),
      undecided,
      undecidedCount: bits.countBits(undecided),
    };
  };
  return memo(reading.catalog, outcomes, JSON.stringify(asked(tree)), work, mostOutcomes);
}

/** A filter held against every mesh: who is in, who cannot be decided, and why. */
export interface Filtered {
  matches: bits.Bits;
  matchCount: number;
  undecided: bits.Bits;
  undecidedCount: number;
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
  const { truth, ...counted } = outcomeOf(reading, tree, truths);
  return {
    ...counted,
    matches: truth.isTrue,
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
  const sql = `SELECT DISTINCT mesh_id, fact_id FROM (${condition.known}) WHERE mesh_id IN (SELECT value FROM json_each(?))`;
  const values = [...condition.values, JSON.stringify(meshes)];
  const facts = new Map<string, string[]>();
  for (const { mesh_id, fact_id } of all<KnownRow>(reading.catalog, sql, ...values)) {
    if (fact_id !== null) facts.set(mesh_id, [...(facts.get(mesh_id) ?? []), fact_id]);
  }
  return facts;
}
