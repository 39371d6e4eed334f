import { InputError } from "../errors.ts";
import { filterBounds, type MeshFilter } from "../model/filter.ts";

/** Where in the input something stands. */
export type Path = readonly (string | number)[];

/** Refuses a filter that is nested too deep or has too many conditions, before anything is read for it. */
export function checkBounds(filter: MeshFilter, path: Path): void {
  const { depth, conditions } = filterBounds;
  let count = 0;
  const look = (inner: MeshFilter, at: Path, level: number): void => {
    if (level > depth) throw exceeded(at, `is nested deeper than ${depth} filters`, "Flatten `and`, `or` and `not`.");
    count += conditionsOf(inner);
    if (count > conditions) throw exceeded(path, `has more than ${conditions} conditions`, "Ask in several requests.");
    for (const key of ["and", "or"] as const) {
      inner[key]?.forEach((each, index) => {
        look(each, [...at, key, index], level + 1);
      });
    }
    if (inner.not) look(inner.not, [...at, "not"], level + 1);
  };
  look(filter, path, 1);
}

/** Conditions of a filter itself, without those of the filters in it. */
function conditionsOf({ and: _, or: __, not: ___, features, modes, ...others }: MeshFilter): number {
  const listed = [features, modes].flatMap((lists) => [lists?.all, lists?.any, lists?.none]);
  const single = Object.values(others).filter((each) => each !== undefined);
  return listed.reduce((sum, list) => sum + (list?.length ?? 0), single.length);
}

function exceeded(path: Path, what: string, fix: string): InputError {
  const place = path.join(".");
  return new InputError(`The filter ${what}.`, [{ path: place, message: what, fix }], "LIMIT_EXCEEDED");
}
