import { InputError, type InputFault, validNames } from "../../errors.ts";
import type { Weighting } from "../../model/recommendation.ts";
import type { ScoreTable } from "./score-table.ts";

/** A criterion or group with a value: the indices of its criteria in the table, and its path in the input. */
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
    const target =
      typeof item === "string"
        ? findTarget(table, ["criterion", "group"], item, `weighting.order.${index}`, 1)
        : valueTarget(table, item, index);
    if (!("message" in target)) return [target];
    faults.push(target);
    return [];
  });
  const names = targets.map(({ name }) => name);
  targets.forEach(({ name, path }, index) => {
    if (names.indexOf(name) < index) faults.push({ path, message: `repeats \`${name}\``, fix: "List it once." });
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
    const message =
      criterion === undefined ? "names neither a criterion nor a group" : "names both a criterion and a group";
    return { path, message, fix: "Set either `criterion` or `group`." };
  }
  if (criterion !== undefined) return findTarget(table, ["criterion"], criterion, `${path}.criterion`, value);
  return findTarget(table, ["group"], group!, `${path}.group`, value);
}

/** A criterion or a group by slug; no criterion has the slug of a group. */
function findTarget(
  { criteria, groups }: ScoreTable,
  kinds: readonly ("criterion" | "group")[],
  reference: string,
  path: string,
  value: number,
): WeightedTarget | InputFault {
  for (const kind of kinds) {
    const members = criteria.flatMap((each, k) => (each[kind === "group" ? "group" : "slug"] === reference ? [k] : []));
    if (members.length > 0) return { name: reference, path, criteria: members, value };
  }
  const valid = kinds.flatMap((kind) => (kind === "group" ? groups : criteria).map(({ slug }) => slug));
  const message = `names an unknown ${kinds.join(" or ")} \`${reference}\``;
  return { path, message, fix: validNames(valid, reference) };
}
