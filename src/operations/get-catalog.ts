import { z } from "zod";
import { catalogInfo } from "../catalog/documents.ts";
import { catalogSchema } from "../model/catalog.ts";
import { defineOperation } from "./operation.ts";

export const getCatalog = defineOperation({
  name: "get-catalog",
  description:
    "What the catalog contains: its documents, the number of facts and entities, and contradictions within the documents.",
  input: z.strictObject({}),
  output: catalogSchema,
  run: (context) => catalogInfo(context),
});
