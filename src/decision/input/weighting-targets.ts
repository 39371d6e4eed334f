import { InputError, type InputFault, validNames } from "../../errors.ts";
import type { Weighting } from "../../model/recommendation.ts";
import { named } from "./resolve-input.ts";
import type { ScoreTable } from "./score-table.ts";

/** A criterion or group with a value: its criteria as places in the table, and its path in the input. */
export interface WeightedTarget {
  name: string;
  path: string;
  criteria: readonly number[];
  value: number;
}

type Item = NonNullable<Weighting["values"]>[number] | string;

/** Resolves the items of `values` or `order`. Throws an `InputError` that lists all faults. */
export function resolveTargets(table: ScoreTable, items: readonly Item[]): WeightedTarget[] {
  const faults: InputFault[] = [];
  const targets = items.flatMap((item, index) => {
    const target = typeof item === "string" ? orderTarget(table, item, index) : valueTarget(table, item, index);
    if (!("message" in target)) return [target];
    faults.push(target);
    return [];
  });
  const names = targets.map(({ name }) => name);
  targets.forEach(({ name, path }, index) => {
    if (names.indexOf(name) < index) faults.push({ path, message: `repeats \`${name}\``, fix: "Name it once." });
  });
  if (faults.length === 0) return targets;
  throw invalidWeighting(faults);
}

export const invalidWeighting = (faults: readonly InputFault[]): InputError =>
  new InputError(`Invalid weighting: \`${faults[0]!.path}\` ${faults[0]!.message}.`, faults);

function valueTarget(
  table: ScoreTable,
  { criterion, group, value }: Exclude<Item, string>,
  index: number,
): WeightedTarget | InputFault {
  const path = `weighting.values.${index}`;
  if ((criterion === undefined) === (group === undefined)) {
    return {
      path,
      message: criterion === undefined ? "names neither a criterion nor a group" : "names both a criterion and a group",
      fix: "Give either `criterion` or `group`.",
    };
  }
  if (criterion !== undefined) return criterionTarget(table, criterion, `${path}.criterion`, value);
  return groupTarget(table, group!, `${path}.group`, value);
}

/** In an order, a plain name may be a criterion or a group; no two of them share a name. */
function orderTarget(table: ScoreTable, reference: string, index: number): WeightedTarget | InputFault {
  const path = `weighting.order.${index}`;
  const criterion = criterionTarget(table, reference, path, 1);
  if (!("message" in criterion)) return criterion;
  const group = groupTarget(table, reference, path, 1);
  if (!("message" in group)) return group;
  const valid = [...table.criteria, ...table.groups].map(({ slug }) => slug);
  return { path, message: `names an unknown criterion or group \`${reference}\``, fix: validNames(valid, reference) };
}

function criterionTarget(
  table: ScoreTable,
  reference: string,
  path: string,
  value: number,
): WeightedTarget | InputFault {
  const slug = named("criterion", reference);
  const place = table.criteria.findIndex((criterion) => criterion.slug === slug);
  if (place >= 0) return { name: slug!, path, criteria: [place], value };
  const valid = table.criteria.map((criterion) => criterion.slug);
  return { path, message: `names an unknown criterion \`${reference}\``, fix: validNames(valid, reference) };
}

function groupTarget(table: ScoreTable, reference: string, path: string, value: number): WeightedTarget | InputFault {
  const slug = named("criterion-group", reference);
  const criteria = table.criteria.flatMap(({ group }, place) => (group === slug ? [place] : []));
  if (criteria.length > 0) return { name: slug!, path, criteria, value };
  const valid = table.groups.map((group) => group.slug);
  return { path, message: `names an unknown group \`${reference}\``, fix: validNames(valid, reference) };
}
