/** Where facts come from: documents of several roles, which may say different things. */
import { z } from "zod";
import { entityRefSchema } from "./fact.ts";
import { factIdSchema } from "./ids.ts";
import { verdictSchema } from "./verdict.ts";

export const sourceRoles = ["REFERENCE", "PROJECT", "REGISTRY", "HOUSE"] as const;
export const sourceRoleSchema = z
  .enum(sourceRoles)
  .describe(
    "REFERENCE: the document that the catalog presents. PROJECT: a project's own documentation. REGISTRY: a public list of " +
      "projects or releases. HOUSE: the operator's own facts.",
  );
export type SourceRole = z.infer<typeof sourceRoleSchema>;

/** The two views of the catalog. */
export const viewSchema = z
  .enum(["REFERENCE", "ALL"])
  .describe(
    "What answers are made from. REFERENCE: the reference document alone; `otherSources` tells where others differ. " +
      "ALL: every source, whichever is believed first for the matter.",
  );
export type View = z.infer<typeof viewSchema>;

export const otherSourceSchema = z
  .object({
    subject: entityRefSchema.describe("Of what it is said."),
    condition: z.string().optional().describe("The condition of the question that it decides, in words."),
    verdict: z
      .enum([...verdictSchema.options, "SUPPORTED", "CONTRADICTED", "CONTESTED", "NOT_STATED"])
      .describe(
        "The verdict on the condition if every source is asked; for a claim, the verdict on the claim. A fact that is " +
          "merely contradicted has FAIL.",
      ),
    fact: factIdSchema.describe("The fact of the other source."),
    contradicts: factIdSchema.optional().describe("The fact of the reference that it contradicts."),
    sentence: z.string().describe("Who says what, in one sentence."),
    url: z.string().optional().describe("Where the other source says so."),
  })
  .describe("What another source says that would change the answer.");
export type OtherSource = z.infer<typeof otherSourceSchema>;

export const otherSourcesField = {
  otherSources: z
    .array(otherSourceSchema)
    .describe("Where another source would change the answer; empty if none would, or if every source was asked."),
};

/** What an answer tells from every source, whatever it was made from. */
export type OfAllSources = "otherSources" | "lifecycle" | "identifiers";

export const lifecycleStatusSchema = z
  .enum(["ACTIVE", "MAINTENANCE", "DEPRECATED", "ARCHIVED", "END_OF_LIFE", "UNKNOWN"])
  .describe(
    "ACTIVE: a release is under support or less than a year old. MAINTENANCE: only repairs are released. DEPRECATED: the end " +
      "is announced. ARCHIVED: the project has been closed. END_OF_LIFE: support has ended. UNKNOWN: no source says.",
  );
export type LifecycleStatus = z.infer<typeof lifecycleStatusSchema>;

const dateSchema = z.iso.date();

export const releaseSchema = z
  .object({
    release: z.string().describe("Global id of the release, such as `release:istio-1.29`."),
    cycle: z.string().describe("Its version, without patch releases."),
    releasedOn: dateSchema.optional(),
    latestVersion: z.string().optional().describe("The newest patch release."),
    latestReleaseOn: dateSchema.optional(),
    supportedUntil: dateSchema.optional().describe("The last day of its support."),
    kubernetes: z.string().optional().describe("Versions of Kubernetes that it supports."),
    status: lifecycleStatusSchema,
    facts: z.array(factIdSchema),
  })
  .describe("A release, that is all versions of one release cycle.");
export type Release = z.infer<typeof releaseSchema>;

export const lifecycleSchema = z
  .object({
    status: lifecycleStatusSchema,
    statusText: z.string().describe("The status in words."),
    asOf: dateSchema.describe("The UTC day for which it was computed."),
    since: dateSchema.optional().describe("Since when the status holds, if a source says so."),
    successor: entityRefSchema.optional().describe("What the project names as its successor."),
    latestVersion: z.string().optional(),
    latestReleaseOn: dateSchema.optional(),
    supportedUntil: dateSchema
      .optional()
      .describe("Until when the newest supported release is supported, or the whole product."),
    releases: z.array(releaseSchema).describe("Its releases, newest first."),
    facts: z.array(factIdSchema).describe("The facts that it was computed from."),
  })
  .describe("How alive a project is on a day, computed from every source.");
export type Lifecycle = z.infer<typeof lifecycleSchema>;

export const identifierSchema = z
  .object({
    scheme: z.enum(["CNCF", "GITHUB", "ENDOFLIFE", "PURL", "CPE"]),
    value: z.string(),
    url: z.string().nullable().describe("Where it leads; null for a mere name."),
  })
  .describe("A name of the project in another system.");
export type Identifier = z.infer<typeof identifierSchema>;
