import { z } from "zod";
import { factsById } from "../catalog/facts.ts";
import { factIdOf } from "../catalog/references.ts";
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
    const factId = factIdOf(context, id);
    const fact = factId && factsById(context, [factId]).get(factId);
    if (!fact) throw new NotFoundError(`There is no fact \`${id}\`.`, "List facts by subject to find its id.");
    return fact;
  },
});
