import { z } from "zod";
import { type InputFault, validNames } from "../errors.ts";

/** Maximum number of faults to report at once. */
const maxFaults = 20;

/** What is wrong with an input, with valid values where there are any. The issues must hold the values that they are about. */
export const inputFaults = (schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): InputFault[] =>
  issues
    .slice(0, maxFaults)
    .flatMap((issue) => faultsIn(schema, issue))
    .slice(0, maxFaults);

function faultsIn(schema: z.ZodType, issue: z.core.$ZodIssue): InputFault[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys": {
      const valid = keysAt(schema, issue.path);
      return issue.keys.slice(0, maxFaults).map((key) => unknownParameter(issue.path, key, valid));
    }
    case "invalid_value": {
      const fix = validNames(issue.values.map(String), short(String(issue.input)));
      return [{ path, message: `${quoted(issue.input)} is not a valid value`, fix }];
    }
    case "invalid_type": {
      const { input, expected } = issue;
      const type = expected === "int" ? "integer" : expected;
      const message = input === undefined ? "is missing" : `${quoted(input)} is not of type ${type}`;
      const fields = expected === "object" ? keysAt(schema, issue.path) : [];
      const fix = `Must be of type ${type}${fields.length > 0 ? ` with ${fields.join(", ")}` : ""}.`;
      return [{ path, message, fix }];
    }
    case "too_big":
    case "too_small":
      return [{ path, message: outOfRange(issue), fix: rangeFix(schema, issue) }];
    case "invalid_union": {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      const inner = nearest.flatMap((each) =>
        faultsIn(schema, { ...each, path: [...issue.path, ...each.path] } as z.core.$ZodIssue),
      );
      return inner.length > 0 ? inner : [{ path, message: issue.message }];
    }
    default:
      return [{ path, message: issue.message.replace(/^Invalid input: /, "") }];
  }
}

/** A parameter that there is not, in an object that has the valid ones. */
export const unknownParameter = (path: readonly PropertyKey[], name: string, valid: readonly string[]): InputFault => ({
  path: [...path, short(name)].join("."),
  message: `unknown parameter \`${short(name)}\``,
  fix: valid.length > 0 ? validNames(valid, short(name)) : "No parameters are accepted here.",
});

type RangeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** What the bound counts, with a space before; numbers are compared themselves. */
function unitOf({ origin }: RangeIssue): string {
  if (origin === "string") return " characters";
  return ["array", "set", "map", "record"].includes(origin) ? " items" : "";
}

function outOfRange(issue: RangeIssue): string {
  const unit = unitOf(issue);
  const isTooBig = issue.code === "too_big";
  const bound = isTooBig ? issue.maximum : issue.minimum;
  if (unit === "") return `${quoted(issue.input)} is too ${isTooBig ? "large" : "small"}`;
  if (!isTooBig && Number(bound) === 1) return "is empty";
  return `has ${isTooBig ? "more" : "fewer"} than ${bound}${unit}`;
}

/** The whole range; the issue itself has only the bound that is exceeded. */
function rangeFix(schema: z.ZodType, issue: RangeIssue): string {
  const exceeded = issue.code === "too_big" ? { maximum: issue.maximum } : { minimum: issue.minimum };
  const { minimum, maximum } = { ...boundsOf(schemaAt(schema, issue.path)), ...exceeded };
  const unit = unitOf(issue);
  const must = unit === "" ? "Must be" : "Must have";
  if (minimum === undefined) return `${must} at most ${maximum}${unit}.`;
  if (maximum === undefined) return `${must} at least ${minimum}${unit}.`;
  return `${must} from ${minimum} to ${maximum}${unit}.`;
}

interface Bounds {
  minimum?: number | bigint | undefined;
  maximum?: number | bigint | undefined;
}

function boundsOf(schema: z.ZodType | undefined): Bounds {
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    return { minimum: finite(minValue), maximum: finite(maxValue) };
  }
  const checks = (schema?.def.checks ?? []).map((each) => each._zod.def as Bounds);
  return Object.assign({}, ...checks.map(({ minimum, maximum }) => defined({ minimum, maximum })));
}

const finite = (value: number | null): number | undefined =>
  value === null || !Number.isFinite(value) ? undefined : value;

const defined = (bounds: Bounds): Bounds =>
  Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));

export const quoted = (value: unknown): string =>
  `\`${short(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)))}\``;

export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Names of the fields that an object schema has at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function schemaAt(schema: z.ZodType, [part, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  const at = unwrapped(schema);
  if (part === undefined) return at;
  const inner =
    at instanceof z.ZodObject ? at.shape[part as string] : at instanceof z.ZodArray ? at.element : undefined;
  return inner && schemaAt(inner as z.ZodType, rest);
}

export function unwrapped(schema: z.ZodType): z.ZodType {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
    at = at.unwrap() as z.ZodType;
  }
  return at instanceof z.ZodPipe ? unwrapped(at.in as z.ZodType) : at;
}
