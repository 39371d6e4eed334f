import { z } from "zod";
import { outline } from "../catalog/documents.ts";
import { sectionSummarySchema } from "../model/catalog.ts";
import { defineOperation } from "./operation.ts";

export const listSections = defineOperation({
  name: "list-sections",
  description: "The outline of the document: every section with its line numbers.",
  input: z.strictObject({}),
  output: z.object({ items: z.array(sectionSummarySchema), total: z.int() }),
  run(context) {
    const items = outline(context);
    return { items, total: items.length };
  },
});
