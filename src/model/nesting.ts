/** Whether objects and lists are nested in a value more than `levels` deep. */
export const goesDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => goesDeeper(each, levels - 1)));
