import { z } from "zod";

/** Every type of node in the graph. A global id starts with the type: `mesh:istio`. */
export const entityTypes = [
  "document",
  "section",
  "mesh",
  "mode",
  "feature",
  "component",
  "concept",
  "tool",
  "organization",
  "library",
  "approach",
  "scenario",
  "criterion",
  "criterion-group",
  "comparison",
  "dimension",
  "question",
  "guide",
  "practice",
  "benefit",
  "challenge",
  "stage",
  "trend",
  "takeaway",
  "learning-step",
  "example",
  "release",
] as const;
export const entityTypeSchema = z.enum(entityTypes).describe("Type of the entity.");
export type EntityType = z.infer<typeof entityTypeSchema>;

const slugPattern = "[a-z0-9]+(?:[-.][a-z0-9]+)*";

export const slugSchema = z
  .string()
  .max(80)
  .regex(new RegExp(`^${slugPattern}$`), "must be lower-case words joined by hyphens, such as `vm-support`")
  .describe("Name of an entity within its type, such as `istio`.");

export const entityIdSchema = z
  .string()
  .max(120)
  .regex(new RegExp(`^[a-z-]+:${slugPattern}$`), "must be a global id of the form `type:slug`, such as `mesh:istio`")
  .describe("Global id of an entity, such as `mesh:istio`.");

/** Where an input names an entity, its slug may be in another case, or a name or alias may take its place. */
export const entityReferenceSchema = z
  .string()
  .max(120)
  .regex(/^[^:]+:[^:]/, "must be a global id of the form `type:slug`, such as `mesh:istio`")
  .describe("Global id of an entity, such as `mesh:istio`.");

export const factIdSchema = z.string().min(1).max(160).describe("Id of a fact, such as `istio.vm-support`.");

export const entityId = (type: EntityType, slug: string): string => `${type}:${slug}`;

/** The slug of a global id; a slug stays as it is. */
export const slugOf = (idOrSlug: string): string => idOrSlug.slice(idOrSlug.indexOf(":") + 1);

export const typeOf = (id: string): EntityType => id.slice(0, id.indexOf(":")) as EntityType;
