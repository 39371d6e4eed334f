/** Says on the terminal what is skipped because this machine lacks a part of it. Returns whether nothing is missing. */
export function hasParts(what: string, missing: string | false | undefined): boolean {
  if (missing) console.warn(`Skipped ${what}: ${missing}.`);
  return !missing;
}
