import { z } from "zod";
import { factList } from "../catalog/facts.ts";
import { NotFoundError } from "../errors.ts";
import { factSchema } from "../model/fact.ts";
import { factIdSchema } from "../model/ids.ts";
import { defineOperation } from "./operation.ts";

export const getFact = defineOperation({
  name: "get-fact",
  description: "One fact with its citations.",
  input: z.strictObject({ id: factIdSchema }),
  output: factSchema,
  run(context, { id }) {
    const fact = factList(context, [id, id.toLowerCase()])[0];
    if (!fact) throw new NotFoundError(`There is no fact \`${id}\`.`, "List facts by subject to find its id.");
    return fact;
  },
});
