/** Whether objects and lists are nested in a value more than `levels` deep. */
export const goesDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => goesDeeper(each, levels - 1)));

/** Maximum number of values in an input, counting objects and lists and what they hold. */
export const maxValues = 4_000;

/** Whether a value holds more values than `most`, itself included. Nesting must be checked before. */
export function holdsMore(value: unknown, most: number): boolean {
  let left = most;
  const isTooMuch = (each: unknown): boolean =>
    left-- <= 0 || (typeof each === "object" && each !== null && Object.values(each).some(isTooMuch));
  return isTooMuch(value);
}
