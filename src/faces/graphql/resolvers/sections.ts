import type { SectionSummary } from "../../../model/catalog.ts";
import type { GraphqlContext } from "../context.ts";
import type { SectionNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields, known, ofKind } from "./entity-fields.ts";

async function summaryOf({ id }: SectionNode, { read }: GraphqlContext): Promise<SectionSummary> {
  const section = (await read.outline.load("")).byId.get(id);
  if (!section) throw new Error(`The outline does not hold \`${id}\`.`);
  return section;
}

/** A field that the outline holds. */
const own =
  <K extends Exclude<keyof SectionSummary, "id">>(key: K) =>
  (section: SectionNode, _: unknown, context: GraphqlContext): SectionSummary[K] | Promise<SectionSummary[K]> =>
    known<SectionSummary[K]>(
      section[key] as SectionSummary[K] | undefined,
      async () => (await summaryOf(section, context))[key],
    );

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
      const outline = await context.read.outline.load("");
      return outline.parentOf(await summaryOf(section, context)) ?? null;
    },
    sections: async (section, _, context) => {
      if (section.sections) return section.sections;
      const outline = await context.read.outline.load("");
      return outline.childrenOf(await summaryOf(section, context));
    },
    facts: async ({ id, facts }, args, { read }) => ofKind(facts ?? (await read.factsCiting.load(id)), args),
  },
} satisfies Resolvers;
