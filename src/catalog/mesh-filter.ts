import type { MeshFilter } from "../model/filter.ts";
import type { Check, Verdict } from "../model/mesh.ts";
import * as bits from "./bits.ts";
import { Finding } from "./findings.ts";
import type { Condition } from "./mesh-conditions.ts";
import * as conditions from "./mesh-conditions.ts";
import { checkBounds, type Path } from "./mesh-filter-bounds.ts";
import { meshPlaces } from "./meshes.ts";
import type { Reading } from "./snapshot.ts";

/** A filter as a tree of conditions, in the caller's order. */
type Tree =
  | { kind: "and" | "or"; parts: Tree[] }
  | { kind: "not"; part: Tree }
  | { kind: "condition"; finding: Finding };

/** The registry: how each key of a filter becomes conditions. The keys of one object are ANDed. */
const registry: {
  [K in keyof MeshFilter]-?: (reading: Reading, value: NonNullable<MeshFilter[K]>, path: Path) => Tree;
} = {
  and: (reading, filters, path) => each("and", filters, (filter, index) => compile(reading, filter, [...path, index])),
  or: (reading, filters, path) => each("or", filters, (filter, index) => compile(reading, filter, [...path, index])),
  not: (reading, filter, path) => ({ kind: "not", part: compile(reading, filter, path) }),
  features: (reading, lists, path) =>
    quantified(lists, (item, at) => leaf(reading, conditions.featureCondition(reading, item, [...path, ...at]))),
  modes: (reading, lists, path) =>
    quantified(lists, (item, at) => leaf(reading, conditions.modeCondition(reading, item, [...path, ...at]))),
  dimension: (reading, filter, path) => allOf(reading, conditions.dimensionConditions(reading, filter, path)),
  cncfStatus: (reading, filter) => allOf(reading, conditions.cncfConditions(reading, filter)),
  status: (reading, filter) => allOf(reading, conditions.statusConditions(reading, filter)),
  firstRelease: (reading, bounds) => leaf(reading, conditions.firstReleaseCondition(reading, bounds)),
  score: (reading, filter, path) => leaf(reading, conditions.scoreCondition(reading, filter, path)),
  id: (reading, filter, path) => allOf(reading, conditions.idConditions(reading, filter, path)),
  text: (reading, text) => leaf(reading, conditions.textCondition(reading, text)),
};

const leaf = (reading: Reading, condition: Condition): Tree => ({
  kind: "condition",
  finding: new Finding(reading, condition),
});
const allOf = (reading: Reading, list: readonly Condition[]): Tree => each("and", list, (one) => leaf(reading, one));
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

function leaves(tree: Tree): Finding[] {
  if (tree.kind === "condition") return [tree.finding];
  return tree.kind === "not" ? leaves(tree.part) : tree.parts.flatMap(leaves);
}

function sentenceOf(tree: Tree, lang: Reading["lang"]): string {
  if (tree.kind === "condition") return tree.finding.condition.sentence;
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

function evaluate(tree: Tree, size: number): bits.Kleene {
  if (tree.kind === "condition") return tree.finding.truth();
  if (tree.kind === "not") return bits.not(evaluate(tree.part, size));
  const [first, ...rest] = tree.parts.map((part) => evaluate(part, size));
  if (first) return rest.reduce(tree.kind === "and" ? bits.and : bits.or, first);
  const [everything, nothing] = [bits.allBits(size), bits.noBits(size)];
  return tree.kind === "and" ? { isTrue: everything, isFalse: nothing } : { isTrue: nothing, isFalse: everything };
}

/** A tree as what is asked by it, whatever its wording. */
function keyOf(tree: Tree): string {
  if (tree.kind === "condition") return tree.finding.key;
  return tree.kind === "not" ? `not(${keyOf(tree.part)})` : `${tree.kind}(${tree.parts.map(keyOf).join()})`;
}

interface Outcome {
  truth: bits.Kleene;
  matchCount: number;
  undecided: bits.Bits;
  undecidedCount: number;
}

/** Worked out once, as every page of an answer asks for it. */
function outcomeOf(reading: Reading, tree: Tree): Outcome {
  const { size } = meshPlaces(reading);
  const work = (): Outcome => {
    const truth = evaluate(tree, size);
    const undecided = bits.unknown(truth, size);
    return {
      truth,
      matchCount: bits.countBits(truth.isTrue),
      undecided,
      undecidedCount: bits.countBits(undecided),
    };
  };
  return reading.catalog.memo.get(`outcome ${keyOf(tree)}`, work);
}

/** A filter held against every mesh: who is in, who cannot be decided, and why. */
export class Filtered {
  readonly matches: bits.Bits;
  readonly matchCount: number;
  readonly undecided: bits.Bits;
  readonly undecidedCount: number;
  readonly #reading: Reading;
  readonly #tree: Tree;
  readonly #truth: bits.Kleene;
  readonly #findings: readonly Finding[];

  constructor(reading: Reading, tree: Tree) {
    const { truth, matchCount, undecided, undecidedCount } = outcomeOf(reading, tree);
    this.matches = truth.isTrue;
    this.matchCount = matchCount;
    this.undecided = undecided;
    this.undecidedCount = undecidedCount;
    this.#reading = reading;
    this.#tree = tree;
    this.#truth = truth;
    this.#findings = leaves(tree);
  }

  get sentence(): string {
    const { lang } = this.#reading;
    return sentenceOf(this.#tree, lang) || (lang === "en" ? "no condition" : "无条件");
  }

  verdict(mesh: string): Verdict {
    const place = meshPlaces(this.#reading).get(mesh)!;
    if (bits.hasBit(this.#truth.isTrue, place)) return "PASS";
    return bits.hasBit(this.#truth.isFalse, place) ? "FAIL" : "UNKNOWN";
  }

  /** The conditions one by one, each with the facts that decided it for the mesh. */
  checks(meshes: readonly string[]): Map<string, Check[]> {
    const found = this.#findings.map((finding) => finding.checks(meshes));
    return new Map(meshes.map((mesh) => [mesh, found.map((checks) => checks.get(mesh)!)]));
  }

  /** The sentences of the conditions that cannot be decided for a mesh. */
  open(mesh: string): string[] {
    const unknown = this.#findings.filter((finding) => finding.verdict(mesh) === "UNKNOWN");
    return unknown.map(({ condition }) => condition.sentence);
  }
}

/** Kleene's three-valued logic, condition by condition. Throws an `InputError` for names that are not known. */
export function filterMeshes(reading: Reading, filter: MeshFilter, path: Path = []): Filtered {
  checkBounds(filter, path);
  return new Filtered(reading, compile(reading, filter, path));
}
