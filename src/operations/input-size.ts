import { InputError } from "../errors.ts";
import { goesDeeper, holdsMore, maxValues } from "../model/nesting.ts";

/** Deepest nesting of objects and lists. Code that reads an input after this check may recurse. */
const maxNesting = 64;

/** Validating takes longer the more there is, so what no operation accepts is refused before. */
export function checkSize(input: unknown): void {
  const most = goesDeeper(input, maxNesting)
    ? `${maxNesting} levels of nesting`
    : holdsMore(input, maxValues) && `${maxValues} values`;
  if (!most) return;
  const message = `has more than ${most}`;
  throw new InputError(
    `The input ${message}.`,
    [{ path: "", message, fix: `Must have at most ${most}.` }],
    "LIMIT_EXCEEDED",
  );
}
