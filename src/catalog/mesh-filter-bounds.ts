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
function conditionsOf(filter: MeshFilter): number {
  let count = 0;
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || key === "and" || key === "or" || key === "not") continue;
    if (key === "features" || key === "modes") {
      const { all, any, none } = value as NonNullable<MeshFilter["modes"]>;
      count += (all?.length ?? 0) + (any?.length ?? 0) + (none?.length ?? 0);
    } else count++;
  }
  return count;
}

function exceeded(path: Path, what: string, fix: string): InputError {
  const place = path.join(".");
  return new InputError(`The filter ${what}.`, [{ path: place, message: what, fix }], "LIMIT_EXCEEDED");
}
