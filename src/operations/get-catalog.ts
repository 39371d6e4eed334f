import { z } from "zod";
import { catalogInfo } from "../catalog/documents.ts";
import { catalogSchema } from "../model/catalog.ts";
import { defineOperation } from "./operation.ts";

export const getCatalog = defineOperation({
  name: "get-catalog",
  description:
    "What the service knows: the documents, how much was read from them, and where they contradict themselves.",
  input: z.strictObject({}),
  output: catalogSchema,
  run: (context) => catalogInfo(context),
});
