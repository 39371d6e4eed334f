import type { SectionSummary } from "../../../model/catalog.ts";
import type { Loaders } from "../loaders.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, fieldOf, filterFacts } from "./entities.ts";

async function sectionOf(id: string, loaders: Loaders): Promise<SectionSummary> {
  const section = (await loaders.outline.get("")).byId.get(id);
  if (!section) throw new Error(`The outline has no section \`${id}\`.`);
  return section;
}

const sectionField = fieldOf(sectionOf);

export const sectionResolvers = {
  Section: {
    ...entityFields,
    document: sectionField("document"),
    number: sectionField("number"),
    heading: sectionField("heading"),
    title: sectionField("title"),
    parent: sectionField("parent"),
    startLine: sectionField("startLine"),
    endLine: sectionField("endLine"),
    parentSection: async ({ id }, _, { loaders }) => {
      const outline = await loaders.outline.get("");
      return outline.parentOf(await sectionOf(id, loaders)) ?? null;
    },
    sections: async ({ id, sections }, _, { loaders }) => {
      if (sections) return sections;
      const outline = await loaders.outline.get("");
      return outline.childrenOf(await sectionOf(id, loaders));
    },
    facts: async ({ id, facts }, args, context) =>
      filterFacts(facts ?? (await context.loaders.factsCiting.get(id)), args, context),
  },
} satisfies Resolvers;
