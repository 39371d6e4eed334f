import { z } from "zod";
import { predicates, sectionById } from "../catalog/documents.ts";
import { slugsOfType } from "../catalog/entities.ts";
import { factOrdinal, factSlice } from "../catalog/facts.ts";
import { entityIdOf, factIdOf, idOf, nameAmong } from "../catalog/references.ts";
import { resolveRule } from "../catalog/rules.ts";
import { InputError, type InputFault, validNames } from "../errors.ts";
import { factKindSchema, factSchema } from "../model/fact.ts";
import { entityReferenceSchema, factIdSchema } from "../model/ids.ts";
import { validIds } from "./not-found.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { badCursor, pageFrom, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const listFacts = defineOperation({
  name: "list-facts",
  description: "Facts by subject, object, predicate, kind, section, rule or id, in document order.",
  input: z.strictObject({
    subject: entityReferenceSchema.optional().describe("Global id of the subject, such as `mesh:istio`."),
    object: entityReferenceSchema.optional().describe("Global id of the object, such as `tool:flagger`."),
    predicate: z.string().max(80).optional().describe("Predicate, such as `vm-support`."),
    kind: factKindSchema.optional(),
    derived: z.boolean().optional().describe("Only facts that were concluded here, or only those that were read."),
    rule: z.string().max(80).optional().describe("Only facts concluded by this rule, such as `narrower-feature`."),
    ids: z.array(factIdSchema).min(1).max(100).optional().describe("Only these facts; unknown ids are left out."),
    section: z.string().max(40).optional().describe("Number of the cited section, such as `4.2.5`."),
    ...pageInput,
  }),
  output: pageOf(factSchema),
  run(context, input) {
    const { subject, object, predicate, section } = resolveNames(context, input);
    const { kind, derived } = input;
    const rule = input.rule === undefined ? undefined : resolveRule(context, input.rule);
    const ids = input.ids?.map((id) => factIdOf(context, id) ?? id);
    const hash = queryHash("list-facts", input);
    const window = windowOf(input, hash);
    const { limit, key, backward } = window;
    const at = key === undefined ? undefined : factOrdinal(context, key);
    if (key !== undefined && at === undefined) throw badCursor("points to a fact that no longer exists");
    const cited = { section: section?.number, document: section?.document ?? "" };
    const filter = { subject, object, predicate, kind, derived, rule, ids, ...cited };
    const bound = backward ? { before: at } : { after: at };
    const { facts, total } = factSlice(context, filter, { ...bound, limit: limit + 1, fromEnd: backward });
    return pageFrom(facts, total, ({ id }) => id, window, hash);
  },
});

interface Names {
  subject?: string | undefined;
  object?: string | undefined;
  predicate?: string | undefined;
  section?: string | undefined;
}

/** The ids that the names denote. Throws an InputError for names that do not exist, with valid ones. */
export function resolveNames(context: OperationContext, names: Names) {
  const faults: InputFault[] = [];
  const found = <T>(path: keyof Names, what: string, resolved: (name: string) => T | undefined, fix: () => string) => {
    const name = names[path];
    if (name === undefined) return undefined;
    const result = resolved(name);
    if (result === undefined) faults.push({ path, message: `unknown ${what} \`${name}\``, fix: fix() });
    return result;
  };
  const entity = (path: "subject" | "object") =>
    found(
      path,
      "entity",
      (name) => entityIdOf(context, name),
      () => validIds(context, names[path]!),
    );
  const [subject, object] = [entity("subject"), entity("object")];
  const valid = predicates(context);
  const predicate = found(
    "predicate",
    "predicate",
    (name) => nameAmong(valid, name),
    () => validNames(valid, names.predicate),
  );
  const section = found(
    "section",
    "section",
    (number) => sectionNumbered(context, number),
    () => validNames(slugsOfType(context, "section"), names.section),
  );
  if (faults.length > 0) throw new InputError(`Invalid input: ${faults[0]!.message}.`, faults);
  return { subject, object, predicate, section };
}

function sectionNumbered(context: OperationContext, number: string) {
  const id = idOf(context, "section", number);
  return id === undefined ? undefined : sectionById(context, id);
}
