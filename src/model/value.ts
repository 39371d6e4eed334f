import { z } from "zod";

/** How well a mesh supports a feature. What the document doesn't say is UNKNOWN, never NONE. */
export const supportLevelSchema = z
  .enum(["AUTOMATIC", "SUPPORTED", "OPTIONAL", "PARTIAL", "NONE", "UNKNOWN"])
  .describe(
    "AUTOMATIC: on by default. SUPPORTED: available. OPTIONAL: must be enabled or added. " +
      "PARTIAL: with stated limits. NONE: the document says no. UNKNOWN: the document doesn't say.",
  );
export type SupportLevel = z.infer<typeof supportLevelSchema>;

/** The levels at which a mesh has a feature, if a question names none. */
export const presentLevels: readonly SupportLevel[] = ["AUTOMATIC", "SUPPORTED", "OPTIONAL", "PARTIAL"];

export const cncfStatusSchema = z
  .enum(["GRADUATED", "INCUBATING", "SANDBOX", "ARCHIVED", "NONE"])
  .describe(
    "Maturity level at the Cloud Native Computing Foundation. NONE: not a CNCF project, according to the document.",
  );
export type CncfStatus = z.infer<typeof cncfStatusSchema>;

const raw = z.string().min(1).optional().describe("The document's own words for the value.");
/** Units of figures. CPU is in cores, even where the document writes `2000m`; `MiB` and `GiB` are what Kubernetes writes as `Mi` and `Gi`. */
const unitSchema = z.enum([
  "%",
  "ms",
  "s",
  "h",
  "core",
  "MB",
  "MiB",
  "GB",
  "GiB",
  "QPS",
  "TPS",
  "people",
  "services",
  "replicas",
  "phases",
  "documents",
]);
const unit = unitSchema.optional().describe("Unit, such as `ms`, `core`, `MB`, `%`, `QPS`.");
const token = z.string().regex(/^[A-Z0-9][A-Z0-9_+.-]*$/, "must be in UPPER_SNAKE_CASE");

const rangeSchema = z
  .strictObject({
    min: z.number().optional(),
    max: z.number().optional(),
    exclusive: z.boolean().optional().describe("If true, the bounds don't belong to the range, as in `<5ms`."),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, "needs `min` or `max`")
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, "`min` must not exceed `max`");

/** Whether a number lies within a range. */
export function isInRange(number: number, { min, max, exclusive }: z.infer<typeof rangeSchema>): boolean {
  if (exclusive && (number === min || number === max)) return false;
  return (min === undefined || number >= min) && (max === undefined || number <= max);
}

/** A value as data, so that it can be compared and filtered. */
export const valueSchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("TEXT"), value: z.string().min(1), raw }),
    z.strictObject({ type: z.literal("NUMBER"), value: z.number(), unit, raw }),
    z.strictObject({
      type: z.literal("RANGE"),
      value: rangeSchema,
      unit,
      raw,
    }),
    z.strictObject({ type: z.literal("BOOLEAN"), value: z.boolean(), raw }),
    z.strictObject({ type: z.literal("YEAR"), value: z.int().min(1990).max(2100), raw }),
    z.strictObject({ type: z.literal("DATE"), value: z.iso.date(), raw }),
    z.strictObject({
      type: z.literal("VERSION"),
      value: z.strictObject({
        operator: z.enum([">=", "=", "<="]),
        version: z.string().min(1),
        year: z.int().optional().describe("The year that the document states with the version."),
      }),
      raw,
    }),
    z.strictObject({
      type: z.literal("LEVEL"),
      value: token,
      ordinal: z.int().optional().describe("Position of the level in its order; comparable only within one dimension."),
      raw,
    }),
    z.strictObject({ type: z.literal("SUPPORT"), value: supportLevelSchema, raw }),
    z.strictObject({
      type: z.literal("LIST"),
      value: z.array(z.union([z.string().min(1), z.number()])).min(1),
      unit,
      raw,
    }),
  ])
  .describe("A value as data: its type, the value itself, its unit and the document's own words.");
export type Value = z.infer<typeof valueSchema>;
