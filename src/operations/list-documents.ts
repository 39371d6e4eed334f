import { z } from "zod";
import { sourceDocuments } from "../catalog/documents.ts";
import { sourceDocumentSchema } from "../model/catalog.ts";
import { sourceRoleSchema } from "../model/sources.ts";
import { defineOperation } from "./operation.ts";
import { pageFor, plainPageOf, shortListInput } from "./page.ts";

export const listDocuments = defineOperation({
  name: "list-documents",
  description:
    "The documents that facts were read from, the reference first: role, publisher, revision, license, and how many of their " +
    "facts other sources agree with or contest. They are the same in either view.",
  input: z.strictObject({
    role: sourceRoleSchema.optional().describe("Only documents of this role."),
    ...shortListInput,
  }),
  output: plainPageOf(sourceDocumentSchema),
  run(context, input) {
    const documents = sourceDocuments(context).filter(({ role }) => input.role === undefined || role === input.role);
    return pageFor("list-documents", input, documents, ({ id }) => id);
  },
});
