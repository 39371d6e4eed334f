import { z } from "zod";

/** Every kind of node in the graph. The type is the first half of a global id: `mesh:istio`. */
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
] as const;
export const entityTypeSchema = z.enum(entityTypes).describe("Kind of entity.");
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

export const factIdSchema = z.string().min(1).max(160).describe("Id of a fact, such as `istio.vm-support`.");

export const entityId = (type: EntityType, slug: string): string => `${type}:${slug}`;

/** The global id that a reference means where its type is implied; undefined where it names another type. */
export function globalId(type: EntityType, reference: string): string | undefined {
  if (!reference.includes(":")) return entityId(type, reference);
  return reference.startsWith(`${type}:`) ? reference : undefined;
}

/** The slug of a global id, or the text itself where it is a slug already. */
export const slugOf = (idOrSlug: string): string => idOrSlug.slice(idOrSlug.indexOf(":") + 1);

export const typeOf = (id: string): EntityType => id.slice(0, id.indexOf(":")) as EntityType;
