import type { FeatureCondition, MeshFilter } from "../../model/filter.ts";
import { presentLevels } from "../../model/value.ts";

/** What one requirement says of one property of a mesh: its value is, or is not, among these. */
export interface Statement {
  /** The property; a mesh has one value of it, or, of a feature, one in each mode or layer. */
  of: string;
  isSingle: boolean;
  values: ReadonlySet<string>;
  isDenied: boolean;
}

/** The bounds that a requirement sets to a figure. */
type Ranges = Map<string, { gte: number; lte: number }>;

/**
 * What a requirement says for certain, and what it leaves open: of each list of alternatives, one must hold. Alternatives within
 * alternatives are left out, since to compare all of them could take for ever.
 */
export interface Said {
  statements: Statement[];
  ranges: Ranges;
  choices: Said[][];
}

export function saidBy(filter: MeshFilter, isDenied = false): Said {
  const said = nothingSaid();
  read(filter, isDenied, said);
  return said;
}

const nothingSaid = (): Said => ({ statements: [], ranges: new Map(), choices: [] });

const modePrefix = "mode ";

/** Smaller than any difference between bounds that a caller could mean. */
const justBeyond = 1e-9;

/** Reads what must hold, or must not, for a filter to hold. What holds only with others, or instead of others, says nothing. */
function read(filter: MeshFilter, isDenied: boolean, into: Said): void {
  const { and = [], or = [], not, features, modes, cncfStatus, status, dimension, id, score, firstRelease } = filter;
  // Whoever denies that several conditions hold together denies none of them by itself.
  const isWhole = !isDenied || conditionsIn(filter) === 1;
  state(into, whole(filter), "whole", true, isDenied);
  if (!isWhole) return;
  for (const each of and) read(each, isDenied, into);
  if (or.length === 1 || isDenied) for (const each of or) read(each, isDenied, into);
  else if (or.length > 1) into.choices.push(or.map((each) => ({ ...saidBy(each), choices: [] })));
  if (not) read(not, !isDenied, into);
  const featureState = (
    said: Said,
    { id: feature, mode, layer, support = [...presentLevels] }: FeatureCondition,
    isNot: boolean,
  ) => state(said, `feature ${feature} ${mode ?? ""} ${layer ?? ""}`, support, false, isNot);
  const modeState = (said: Said, mode: string, isNot: boolean) =>
    state(said, `${modePrefix}${mode}`, "yes", true, isNot);
  if (features) quantified(features, isDenied, into, featureState);
  if (modes) quantified(modes, isDenied, into, modeState);
  for (const [name, lists] of Object.entries({ cncfStatus, status, dimension, id })) {
    if (!lists) continue;
    const of = name === "dimension" ? `dimension ${dimension!.id}` : name;
    if (lists.in) state(into, of, lists.in, name !== "dimension", isDenied);
    if (lists.notIn) state(into, of, lists.notIn, name !== "dimension", !isDenied);
  }
  if (score) narrow(into.ranges, `score ${score.criterion}`, score, isDenied);
  if (firstRelease) narrow(into.ranges, "firstRelease", firstRelease, isDenied);
}

/** All of these, any of these and none of those. */
function quantified<T>(
  { all = [], any = [], none = [] }: { all?: T[] | undefined; any?: T[] | undefined; none?: T[] | undefined },
  isDenied: boolean,
  into: Said,
  tell: (said: Said, item: T, isDenied: boolean) => void,
): void {
  for (const item of all) tell(into, item, isDenied);
  if (any.length === 1 || isDenied) for (const item of any) tell(into, item, isDenied);
  else if (any.length > 1) into.choices.push(alternatives(any, tell));
  // To deny that none holds says that one does.
  if (!isDenied || none.length === 1) for (const item of none) tell(into, item, !isDenied);
  else if (none.length > 1) into.choices.push(alternatives(none, tell));
}

const alternatives = <T>(items: readonly T[], tell: (said: Said, item: T, isDenied: boolean) => void): Said[] =>
  items.map((item) => {
    const said = nothingSaid();
    tell(said, item, false);
    return said;
  });

function state(
  { statements }: Said,
  of: string,
  values: string | readonly (string | number)[],
  isSingle: boolean,
  isDenied: boolean,
): void {
  const list = typeof values === "string" ? [values] : values;
  statements.push({ of, isSingle, values: new Set(list.map((value) => String(value).toUpperCase())), isDenied });
}

function narrow(
  ranges: Ranges,
  name: string,
  { gte, lte }: { gte?: number | undefined; lte?: number | undefined },
  isDenied: boolean,
): void {
  // A denied range with two ends says only that the figure is outside.
  if (isDenied && gte !== undefined && lte !== undefined) return;
  const bounds = isDenied
    ? { gte: lte === undefined ? undefined : lte + justBeyond, lte: gte === undefined ? undefined : gte - justBeyond }
    : { gte, lte };
  const known = ranges.get(name) ?? { gte: -Infinity, lte: Infinity };
  ranges.set(name, {
    gte: Math.max(known.gte, bounds.gte ?? -Infinity),
    lte: Math.min(known.lte, bounds.lte ?? Infinity),
  });
}

/** How many conditions hold together in a filter; alternatives are one. */
function conditionsIn({ and = [], or, not, ...own }: MeshFilter): number {
  const single = Object.values(own).reduce((count, value) => {
    if (value === undefined) return count;
    const { all = [], any = [], none = [], in: isIn, notIn } = value as Record<string, unknown[] | undefined>;
    const listed = all.length + (any.length > 0 ? 1 : 0) + (none.length > 0 ? 1 : 0);
    return count + Math.max(1, listed, (isIn ? 1 : 0) + (notIn ? 1 : 0));
  }, 0);
  return single + and.length + (or ? 1 : 0) + (not ? 1 : 0);
}

/** The same text for the same filter, whatever the order of its fields and lists. */
const whole = (filter: MeshFilter): string => `filter ${canonical(filter)}`;

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .map(([key, each]) => `${key}:${canonical(each)}`)
    .sort()
    .join()}}`;
}

/** The modes that a filter requires or denies. */
export const modesStated = (filter: MeshFilter): { mode: string; isDenied: boolean }[] =>
  saidBy(filter).statements.flatMap(({ of, isDenied }) =>
    of.startsWith(modePrefix) ? [{ mode: of.slice(modePrefix.length), isDenied }] : [],
  );
