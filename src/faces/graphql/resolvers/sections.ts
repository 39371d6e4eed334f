import type { SectionSummary } from "../../../model/catalog.ts";
import type { GraphqlContext } from "../context.ts";
import type { SectionNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, ofKind } from "./entity-fields.ts";

async function summaryOf({ id }: SectionNode, { loaders }: GraphqlContext): Promise<SectionSummary> {
  const section = (await loaders.outline.get("")).byId.get(id);
  if (!section) throw new Error(`The outline does not hold \`${id}\`.`);
  return section;
}

/** A field that the outline holds, unless it was read with the section. */
const own =
  <K extends Exclude<keyof SectionSummary, "id">>(key: K) =>
  async (section: SectionNode, _: unknown, context: GraphqlContext): Promise<SectionSummary[K]> =>
    section[key] === undefined ? (await summaryOf(section, context))[key] : (section[key] as SectionSummary[K]);

export const sectionResolvers = {
  Section: {
    ...entityFields,
    document: own("document"),
    number: own("number"),
    heading: own("heading"),
    title: own("title"),
    parent: own("parent"),
    startLine: own("startLine"),
    endLine: own("endLine"),
    parentSection: async (section, _, context) => {
      const outline = await context.loaders.outline.get("");
      return outline.parentOf(await summaryOf(section, context)) ?? null;
    },
    sections: async (section, _, context) => {
      if (section.sections) return section.sections;
      const outline = await context.loaders.outline.get("");
      return outline.childrenOf(await summaryOf(section, context));
    },
    facts: async ({ id, facts }, args, { loaders }) => ofKind(facts ?? (await loaders.factsCiting.get(id)), args),
  },
} satisfies Resolvers;
