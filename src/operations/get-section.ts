import { z } from "zod";
import { sectionById, subsections } from "../catalog/documents.ts";
import { factsCiting } from "../catalog/facts.ts";
import { sectionSummarySchema } from "../model/catalog.ts";
import { factSchema } from "../model/fact.ts";
import { otherSourcesField } from "../model/sources.ts";
import { readNamed } from "./not-found.ts";
import { defineOperation } from "./operation.ts";

export const getSection = defineOperation({
  name: "get-section",
  description: "One section of the document: its line numbers, its subsections, and the facts that cite it.",
  input: z.strictObject({ number: z.string().min(1).max(80).describe("Number of the section, such as `4.2.5`.") }),
  output: sectionSummarySchema.extend({
    sections: z.array(sectionSummarySchema).describe("Its subsections."),
    facts: z.array(factSchema).describe("Facts that cite the section itself, by line."),
    ...otherSourcesField,
  }),
  run(context, { number }) {
    const section = readNamed(context, "section", number, (id) => sectionById(context, id));
    const facts = factsCiting(context, [section.id]).get(section.id)!;
    return { ...section, sections: subsections(context, section), facts };
  },
});
