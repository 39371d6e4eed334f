import { z } from "zod";
import { predicates, sectionById } from "../catalog/documents.ts";
import { entityExists, slugsOfType } from "../catalog/entities.ts";
import { factOrdinal, factSlice } from "../catalog/facts.ts";
import { InputError, validNames } from "../errors.ts";
import { factKindSchema, factSchema } from "../model/fact.ts";
import { entityIdSchema } from "../model/ids.ts";
import { validIds } from "./not-found.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { badCursor, pageInfo, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listFacts = defineOperation({
  name: "list-facts",
  description: "Facts by subject, object, predicate, kind and section, in document order.",
  input: z.strictObject({
    subject: entityIdSchema.optional().describe("Global id of the subject, such as `mesh:istio`."),
    object: entityIdSchema.optional().describe("Global id of the object, such as `tool:flagger`."),
    predicate: z.string().max(80).optional().describe("Predicate, such as `vm-support`."),
    kind: factKindSchema.optional(),
    section: z.string().max(40).optional().describe("Number of the cited section, such as `4.2.5`."),
    ...pageInput,
  }),
  output: pageOf(factSchema),
  run(context, input) {
    checkNames(context, input);
    const { subject, object, predicate, kind } = input;
    const section = input.section === undefined ? undefined : sectionById(context, `section:${input.section}`);
    const hash = queryHash("list-facts", input);
    const { limit, key, backward } = windowOf(input, hash);
    const at = key === undefined ? undefined : factOrdinal(context, key);
    if (key !== undefined && at === undefined) throw badCursor("points to a fact that no longer exists");
    const filter = { subject, object, predicate, kind, section: section?.number, document: section?.document ?? "" };
    const bound = backward ? { before: at } : { after: at };
    const { facts, total } = factSlice(context, filter, { ...bound, limit: limit + 1, fromEnd: backward });
    const hasMore = facts.length > limit;
    const items = backward ? facts.slice(-limit) : facts.slice(0, limit);
    const keys = items.map(({ id }) => id);
    const [before, after] = backward ? [hasMore, at !== undefined] : [at !== undefined, hasMore];
    return { items, total, pageInfo: pageInfo(hash, keys, before, after) };
  },
});

interface Names {
  subject?: string | undefined;
  object?: string | undefined;
  predicate?: string | undefined;
  section?: string | undefined;
}

/** Throws an InputError for names that do not exist, with valid ones. */
export function checkNames(context: OperationContext, { subject, object, predicate, section }: Names): void {
  const faults = Object.entries({ subject, object }).flatMap(([path, id]) =>
    id === undefined || entityExists(context, id)
      ? []
      : [{ path, message: `unknown entity \`${id}\``, fix: validIds(context, id) }],
  );
  if (predicate !== undefined && !predicates(context).includes(predicate)) {
    const fix = validNames(predicates(context), predicate);
    faults.push({ path: "predicate", message: `unknown predicate \`${predicate}\``, fix });
  }
  if (section !== undefined && !sectionById(context, `section:${section}`)) {
    const fix = validNames(slugsOfType(context, "section"), section);
    faults.push({ path: "section", message: `unknown section \`${section}\``, fix });
  }
  if (faults.length > 0) throw new InputError(`Invalid input: ${faults[0]!.message}.`, faults);
}
