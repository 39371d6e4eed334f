import type { FeatureCondition, MeshFilter } from "../../src/model/filter.ts";

/**
 * A second reading of mesh filters, written from their documentation and from the exported data alone. It is slow and
 * plain on purpose: what the service answers is compared with it.
 */

/** The parts of the JSON export that filters are about. */
export interface ExportedData {
  meshes: { id: string; slug: string; firstRelease?: number; cncfStatus?: string; status?: string }[];
  entities: { id: string; name: Record<string, string>; aliases: Record<string, string[]> }[];
  features: { id: string; slug: string }[];
  featureSupport: { mesh: string; feature: string; support: string; mode?: string; layer?: string; fact: string }[];
  meshModes: { mesh: string; mode: string; fact: string }[];
  dimensions: { comparison: string; slug: string; levels: { value: string }[] }[];
  dimensionTokens: { dimension: string; token: string; mesh: string; fact: string }[];
  criteria: { slug: string }[];
  scores: { mesh: string; criterion: string; value: number; fact: string }[];
  facts: { id: string; subject: string; object?: string; value?: { type: string; value: unknown } }[];
}

/** True, false, or null where the document doesn't say. */
export type Truth = boolean | null;

/** False if one is false, else undecided if one is undecided, else true. */
function every(truths: Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** True if one is true, else undecided if one is undecided, else false. */
const some = (truths: Truth[]): Truth => not(every(truths.map(not)));

interface Lists<T> {
  all?: T[] | undefined;
  any?: T[] | undefined;
  none?: T[] | undefined;
}

function quantified<T>({ all, any, none }: Lists<T>, test: (item: T) => Truth): Truth {
  return every([
    ...(all ? [every(all.map(test))] : []),
    ...(any ? [some(any.map(test))] : []),
    ...(none ? [not(some(none.map(test)))] : []),
  ]);
}

interface Among<T> {
  in?: T[] | undefined;
  notIn?: T[] | undefined;
}

/** `values` is null where the document is silent. */
function among<T>(filter: Among<T>, values: T[] | null): Truth {
  if (values === null) return null;
  const isIn = (list: T[]): boolean => values.some((value) => list.includes(value));
  return every([...(filter.in ? [isIn(filter.in)] : []), ...(filter.notIn ? [!isIn(filter.notIn)] : [])]);
}

function within(
  { gte, lte }: { gte?: number | undefined; lte?: number | undefined },
  value: number | undefined,
): Truth {
  if (value === undefined) return null;
  return (gte === undefined || value >= gte) && (lte === undefined || value <= lte);
}

const global = (type: string, reference: string): string =>
  reference.includes(":") ? reference : `${type}:${reference}`;

/** Whether a mesh meets a filter, as far as the exported data say. */
export function evaluate(data: ExportedData, mesh: string, filter: MeshFilter): Truth {
  const own = data.meshes.find(({ id }) => id === mesh)!;
  const one = <T>(value: T | undefined): T[] | null => (value === undefined ? null : [value]);

  /** The levels that the rows for a feature state, within a mode or layer or on the whole. */
  const levelsOf = ({ id, mode, layer }: FeatureCondition): string[] =>
    data.featureSupport
      .filter((row) => row.mesh === mesh && row.feature === global("feature", id))
      .flatMap((row) => {
        const limits = [
          [row.mode, mode],
          [row.layer, layer],
        ] as const;
        if (row.support === "NONE") {
          return limits.every(([limit, asked]) => limit === undefined || limit === asked) ? ["NONE"] : [];
        }
        if (limits.some(([limit, asked]) => limit !== undefined && asked !== undefined && limit !== asked)) return [];
        if (mode !== undefined && row.mode === undefined && runsIn(mode) === null) return [];
        const isFullHere =
          (row.support === "PARTIAL" && row.layer !== undefined && row.layer === layer) ||
          (row.support === "OPTIONAL" && row.mode !== undefined && row.mode === mode);
        return isFullHere ? [row.support, "SUPPORTED"] : [row.support];
      });

  const hasFeature = (condition: FeatureCondition): Truth => {
    const levels = levelsOf(condition);
    const wanted = condition.support ?? ["AUTOMATIC", "SUPPORTED", "OPTIONAL", "PARTIAL"];
    if (levels.length === 0) return wanted.includes("UNKNOWN") ? true : null;
    return levels.some((level) => (wanted as string[]).includes(level));
  };

  const runsIn = (mode: string): Truth =>
    data.meshModes.some((row) => row.mesh === mesh && row.mode === global("mode", mode)) ? true : null;

  const valuesOf = (dimension: string): string[] | null => {
    const rows = data.dimensionTokens.filter((row) => row.mesh === mesh && row.dimension === dimension);
    return rows.length === 0 ? null : rows.map(({ token }) => token);
  };

  const scoreOn = (criterion: string): number | undefined =>
    data.scores.find((row) => row.mesh === mesh && `criterion:${row.criterion}` === global("criterion", criterion))
      ?.value;

  const isNamed = (text: string): boolean => {
    const { name, aliases } = data.entities.find(({ id }) => id === mesh)!;
    const names = [...Object.values(name), ...Object.values(aliases).flat()];
    return names.some((each) => each.toLowerCase().includes(text.toLowerCase()));
  };

  const conditions: Truth[] = [];
  if (filter.and) conditions.push(every(filter.and.map((part) => evaluate(data, mesh, part))));
  if (filter.or) conditions.push(some(filter.or.map((part) => evaluate(data, mesh, part))));
  if (filter.not) conditions.push(not(evaluate(data, mesh, filter.not)));
  if (filter.features) conditions.push(quantified(filter.features, hasFeature));
  if (filter.modes) conditions.push(quantified(filter.modes, runsIn));
  if (filter.dimension) {
    const { id, in: wanted, notIn: unwanted } = filter.dimension;
    conditions.push(among({ in: wanted?.map(String), notIn: unwanted?.map(String) }, valuesOf(id)));
  }
  if (filter.cncfStatus) conditions.push(among<string>(filter.cncfStatus, one(own.cncfStatus)));
  if (filter.status) conditions.push(among(filter.status, one(own.status)));
  if (filter.firstRelease) conditions.push(within(filter.firstRelease, own.firstRelease));
  if (filter.score) conditions.push(within(filter.score, scoreOn(filter.score.criterion)));
  if (filter.id) {
    const { in: wanted, notIn: unwanted } = filter.id;
    const ids = (list: string[] | undefined) => list?.map((each) => global("mesh", each));
    conditions.push(among({ in: ids(wanted), notIn: ids(unwanted) }, [mesh]));
  }
  if (filter.text !== undefined) conditions.push(isNamed(filter.text));
  return every(conditions);
}

/** Slugs of the meshes that are in and of those that are undecided, sorted. */
export function reference(data: ExportedData, filter: MeshFilter) {
  const truths = data.meshes.map(({ id, slug }) => ({ slug, truth: evaluate(data, id, filter) }));
  const slugsOf = (wanted: Truth) =>
    truths
      .filter(({ truth }) => truth === wanted)
      .map(({ slug }) => slug)
      .sort();
  return { matches: slugsOf(true), undecided: slugsOf(null) };
}
