import type { InputPath } from "../../catalog/filter/conditions.ts";
import { InputError, type InputFault } from "../../errors.ts";
import type { MeshFilter } from "../../model/filter.ts";
import type { ScoreTable } from "./score-table.ts";

/**
 * Refuses requirements that say nothing, and those that no mesh could ever meet. A filter of `find-meshes` may be either, since
 * a list of all meshes or of none is an answer; advice that rests on one is not.
 */
export function checkSense(filters: readonly (readonly [MeshFilter, InputPath])[], { scale }: ScoreTable): void {
  const faults: InputFault[] = [];
  const add = (path: InputPath, message: string, fix: string): void =>
    void faults.push({ path: path.join("."), message, fix });
  const bounds = (value: Bounds, path: InputPath, range?: { min: number; max: number }): void => {
    const { gte, lte } = value;
    if (gte === undefined && lte === undefined) add(path, "has no bounds", "Give `gte`, `lte` or both.");
    if (gte !== undefined && lte !== undefined && gte > lte) {
      add(
        path,
        `has a minimum of ${gte} above its maximum of ${lte}`,
        "Give a minimum that does not exceed the maximum.",
      );
    }
    if (range && gte !== undefined && gte > range.max) {
      add([...path, "gte"], `is ${gte}, which no mesh can reach`, `Scores are ${range.min} to ${range.max}.`);
    }
    if (range && lte !== undefined && lte < range.min) {
      add([...path, "lte"], `is ${lte}, below every score`, `Scores are ${range.min} to ${range.max}.`);
    }
  };
  const lists = (value: Record<string, unknown>, path: InputPath, keys: readonly string[]): void => {
    const given = keys.filter((key) => value[key] !== undefined);
    if (given.length === 0) add(path, "says nothing", `Give ${keys.map((key) => `\`${key}\``).join(", ")}.`);
    for (const key of given) {
      if (["any", "in"].includes(key) && (value[key] as unknown[]).length === 0) {
        add([...path, key], "is empty, so that no mesh could meet it", "List at least one value, or leave it out.");
      }
    }
  };
  const visit = (filter: MeshFilter, path: InputPath): void => {
    const { and, or, not, features, modes, dimension, cncfStatus, status, firstRelease, score, id } = filter;
    if (Object.values(filter).every((each) => each === undefined)) {
      add(path, "says nothing", 'Name a condition, such as {"features": {"all": [{"id": "mtls"}]}}.');
    }
    and?.forEach((each, index) => void visit(each, [...path, "and", index]));
    or?.forEach((each, index) => void visit(each, [...path, "or", index]));
    if (or?.length === 0) add([...path, "or"], "is empty, so that no mesh could meet it", "List at least one filter.");
    if (not) visit(not, [...path, "not"]);
    if (features) lists(features, [...path, "features"], ["all", "any", "none"]);
    if (modes) lists(modes, [...path, "modes"], ["all", "any", "none"]);
    for (const [key, value] of Object.entries({ dimension, cncfStatus, status, id })) {
      if (value) lists(value, [...path, key], ["in", "notIn"]);
    }
    if (firstRelease) bounds(firstRelease, [...path, "firstRelease"]);
    if (score) bounds(score, [...path, "score"], scale);
  };
  for (const [filter, path] of filters) visit(filter, path);
  if (faults.length === 0) return;
  throw new InputError(`Invalid requirement: \`${faults[0]!.path}\` ${faults[0]!.message}.`, faults);
}

interface Bounds {
  gte?: number | undefined;
  lte?: number | undefined;
}
