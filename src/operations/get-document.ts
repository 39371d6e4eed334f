import { z } from "zod";
import { sourceDocuments } from "../catalog/documents.ts";
import { idOf, nameAmong } from "../catalog/references.ts";
import { NotFoundError, validNames } from "../errors.ts";
import { sourceDocumentSchema } from "../model/catalog.ts";
import { referenceSchema } from "../model/filter.ts";
import { slugOf } from "../model/ids.ts";
import { defineOperation } from "./operation.ts";

export const getDocument = defineOperation({
  name: "get-document",
  description: "One document that facts were read from, with how its facts stand beside those of other sources.",
  input: z.strictObject({ id: referenceSchema.describe("Id of the document, such as `service-mesh-overview`.") }),
  output: sourceDocumentSchema,
  run(context, { id }) {
    const documents = sourceDocuments(context);
    const slugs = documents.map((document) => document.id);
    const whole = { ...context, catalog: context.catalog.whole };
    const slug = nameAmong(slugs, slugOf(id)) ?? slugOf(idOf(whole, "document", id) ?? "");
    const found = documents.find((document) => document.id === slug);
    if (!found) throw new NotFoundError(`There is no document \`${id}\`.`, validNames(slugs, slugOf(id)));
    return found;
  },
});
