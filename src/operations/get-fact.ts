import { z } from "zod";
import { factsById } from "../catalog/facts.ts";
import { factIdOf } from "../catalog/references.ts";
import type { Reading } from "../catalog/snapshot.ts";
import { NotFoundError } from "../errors.ts";
import { type Fact, factSchema } from "../model/fact.ts";
import { factIdSchema } from "../model/ids.ts";
import { otherSourcesField } from "../model/sources.ts";
import { defineOperation } from "./operation.ts";

function factIn(reading: Reading, id: string): Fact | undefined {
  const factId = factIdOf(reading, id);
  return factId === undefined ? undefined : factsById(reading, [factId]).get(factId);
}

export const getFact = defineOperation({
  name: "get-fact",
  description: "One fact with its citations.",
  input: z.strictObject({ id: factIdSchema }),
  output: factSchema.extend(otherSourcesField),
  run(context, { id }) {
    const { catalog, lang } = context;
    // A fact of any source is found in either view.
    const found = [catalog, catalog.whole, catalog.reference].map((view) => factIn({ catalog: view, lang }, id));
    const fact = found.find((each) => each !== undefined);
    if (!fact) throw new NotFoundError(`There is no fact \`${id}\`.`, "List facts by subject to find its id.");
    return fact;
  },
});
