/** What files of `seed/sources/`, and of an operator's own sources, say: facts beside those of the reference document. */
import { z } from "zod";
import { entityIdSchema, factIdSchema, slugSchema } from "./ids.ts";
import { aliases, anchors, seedFactSchema } from "./seed-entity.ts";
import { sourceRoles } from "./sources.ts";
import { textSchema } from "./text.ts";

/** `docs/features/vms.md:9-15`, with `@` and a commit where the file was read at another one than the source. */
const sourceCitationSchema = z
  .string()
  .regex(
    /^[^\s:@][^\s:]*:\d+(?:-\d+)?(?:@[^\s@]+)?$/,
    "must be `path:line` or `path:first-last`, such as `docs/features/vms.md:9-15`, perhaps with `@` and a commit",
  );

const cite = z
  .union([sourceCitationSchema, z.array(sourceCitationSchema).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .describe(
    "The lines that say so: path, first and last line, at most 15 lines apart; `@commit` if it is not the source's.",
  );

const sourceFactSchema = seedFactSchema.omit({ fullId: true, cite: true }).extend({
  cite,
  contradicts: z
    .array(factIdSchema)
    .optional()
    .describe("Facts of other sources that it contradicts, where that does not follow from their values."),
});

const date = z.iso.date();

const releaseSchema = z
  .strictObject({
    cycle: z.string().min(1).max(40).describe("The version without patch releases, such as `1.29`."),
    releasedOn: date.optional(),
    latest: z.string().min(1).optional().describe("The newest patch release."),
    latestOn: date.optional().describe("The day on which it was released."),
    supportedUntil: date.optional().describe("The last day of its support."),
    supported: z.boolean().optional().describe("Whether it is supported, if the source names no day."),
    kubernetes: z
      .string()
      .min(1)
      .optional()
      .describe("The versions of Kubernetes that it supports, as the source says."),
    cite,
    anchors,
  })
  .describe("One release cycle of a product.");
export type SeedRelease = z.infer<typeof releaseSchema>;

const cncfSchema = z
  .strictObject({
    status: z.enum(["GRADUATED", "INCUBATING", "SANDBOX", "ARCHIVED", "NONE"]),
    acceptedOn: date.optional(),
    incubatingOn: date.optional(),
    graduatedOn: date.optional(),
    archivedOn: date.optional(),
    cite,
    anchors,
  })
  .describe("The standing of a project at the CNCF; NONE: it is listed, but is not a project of the CNCF.");
export type SeedCncf = z.infer<typeof cncfSchema>;

const identifierSchema = z
  .strictObject({
    scheme: z.enum(["CNCF", "GITHUB", "ENDOFLIFE", "PURL", "CPE"]),
    value: z.string().min(1),
    cite,
    anchors,
  })
  .describe("A name of the project in another system.");
export type SeedIdentifier = z.infer<typeof identifierSchema>;

const subjectSchema = z
  .strictObject({
    subject: entityIdSchema.describe("The entity that the source tells something of; it exists in the seed."),
    facts: z.array(sourceFactSchema).default([]),
    cncf: cncfSchema.optional(),
    identifiers: z.array(identifierSchema).default([]),
    releases: z.array(releaseSchema).default([]).describe("Its releases, newest first."),
  })
  .describe("What the source says of one entity.");

export const sourceFileSchema = z
  .strictObject({
    slug: slugSchema.describe("Id of the source, as used in citations."),
    title: textSchema,
    aliases,
    role: z.enum(sourceRoles).exclude(["REFERENCE"]).describe("PROJECT, REGISTRY, or HOUSE for the operator's own."),
    publisher: z.string().min(1),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Where the source can be read."),
    revision: z.string().min(1).optional().describe("The commit or version that was read."),
    revisedOn: date.optional().describe("The date of that revision."),
    revisions: z
      .array(z.strictObject({ revision: z.string().min(1), revisedOn: date.optional() }))
      .default([])
      .describe("Other revisions that citations name, with their dates."),
    retrievedOn: date,
    license: z.string().min(1).optional().describe("SPDX identifier of the licence of the source."),
    permalink: z
      .string()
      .regex(
        /^https?:\/\/\S+\{path\}\S*$/,
        "must be a URL with `{path}`, and `{revision}`, `{startLine}`, `{endLine}` as needed",
      )
      .optional()
      .describe("URL of cited lines: `{revision}`, `{path}`, `{startLine}` and `{endLine}` are filled in."),
    subjects: z.array(subjectSchema).min(1),
  })
  .describe("A source beside the reference document: who published it, where it was read, and what it says.");
export type SourceFile = z.infer<typeof sourceFileSchema>;

const authorityFileSchema = z
  .strictObject({
    authority: z
      .array(
        z.strictObject({
          predicates: z
            .array(z.string().min(1))
            .min(1)
            .optional()
            .describe("The predicates that this is about; all others, if it names none."),
          roles: z
            .array(z.enum(sourceRoles))
            .length(sourceRoles.length)
            .describe("All roles, the one that is believed first at the front."),
        }),
      )
      .min(1),
    singleValued: z
      .array(z.string().min(1))
      .describe(
        "Predicates of which one value can be true at a time, so that two different ones contradict each other.",
      ),
  })
  .describe("Who is believed first, by what a fact is about.");
export type AuthorityFile = z.infer<typeof authorityFileSchema>;

export const sourceShapes = {
  sources: { at: "sources/", schema: sourceFileSchema },
  authority: { at: "authority.yaml", schema: authorityFileSchema },
} as const;
