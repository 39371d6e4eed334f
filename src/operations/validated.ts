import type { z } from "zod";
import { InputError, type InputFault } from "../errors.ts";
import { withoutNulls, withValuesInCase } from "./forgiving.ts";
import { inputFaults } from "./input-faults.ts";
import { checkSize } from "./input-size.ts";

/** The input as the schema has it: fields that are null count as absent, and enumerated values may be in any case. */
export function validated<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  checkSize(given);
  const input = withoutNulls(given);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const corrected = withValuesInCase(input, parsed.error.issues);
  // Invalid input is parsed again to report the values; collecting them for valid input would waste time.
  const again = schema.safeParse(corrected, { reportInput: true });
  if (again.success) return again.data;
  const faults = inputFaults(schema, again.error.issues);
  throw new InputError(faults[0]!.message === "" ? "Invalid input." : `Invalid input: ${describe(faults[0]!)}`, faults);
}

const describe = ({ path, message }: InputFault): string => (path === "" ? message : `\`${path}\`: ${message}`);
