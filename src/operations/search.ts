import { z } from "zod";
import { entitiesById, refsById } from "../catalog/entities.ts";
import { factsById } from "../catalog/facts.ts";
import type { SearchRow } from "../catalog/search.ts";
import { highlightsOf } from "../grounding/highlights.ts";
import { type SearchTerms, searchCatalog, searchTerms } from "../grounding/search.ts";
import { questionLimit, type SearchHit, searchHitSchema } from "../model/grounding.ts";
import { entityIdSchema, entityTypes } from "../model/ids.ts";
import { checkNames } from "./list-facts.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { paged, pageInput, pageOf, queryHash, windowOf } from "./page.ts";

export const search = defineOperation({
  name: "search",
  isLong: true,
  description:
    "Full text search over facts and entities in Chinese and English at once, best first. Names, synonyms and slips of the " +
    "keyboard in names are understood: `istio 熔断` and `istoi circuit breaking` find the same.",
  input: z.strictObject({
    query: z
      .string()
      .trim()
      .min(1)
      .max(questionLimit, `must have at most ${questionLimit} characters`)
      .describe(`Words to search for, in Chinese, English or both; at most ${questionLimit} characters.`),
    types: z
      .array(z.enum(["fact", ...entityTypes]))
      .min(1)
      .max(entityTypes.length + 1)
      .optional()
      .describe("What to find: `fact`, or types of entities such as `mesh`. Absent: everything."),
    subject: entityIdSchema
      .optional()
      .describe("Only facts about this entity, such as `mesh:istio`, and the entity itself."),
    predicate: z.string().max(80).optional().describe("Only facts that say this, such as `vm-support`."),
    section: z
      .string()
      .max(40)
      .optional()
      .describe("Only facts that cite this section or its subsections, such as `4.2`."),
    ...pageInput,
  }),
  output: pageOf(searchHitSchema),
  run(context, input) {
    const { query, types, subject, predicate, section } = input;
    checkNames(context, { subject, predicate, section });
    const terms = searchTerms(context, query);
    const rows = searchCatalog(context, terms, { types, subject, predicate, section });
    const hash = queryHash("search", input);
    const page = paged(rows, keyOf, windowOf(input, hash), hash);
    return { ...page, items: hits(context, terms, page.items) };
  },
});

/** A fact and an entity could bear the same id. */
const keyOf = ({ id, type }: SearchRow): string => `${type} ${id}`;

function hits(context: OperationContext, terms: SearchTerms, rows: readonly SearchRow[]): SearchHit[] {
  const facts = factsById(context, idsOf(rows, true));
  const entities = entitiesById(context, idsOf(rows, false));
  const refs = refsById(context, idsOf(rows, false));
  return rows.flatMap(({ id, type, score }): SearchHit[] => {
    const found = { id, score: Math.round(score * 1000) / 1000 };
    if (type === "fact") {
      const fact = facts.get(id)!;
      const highlights = highlightsOf(context.catalog, terms, fact.statement);
      return [{ ...found, type: "FACT" as const, text: fact.statement, highlights, fact }];
    }
    const { name, summary } = entities.get(id)!;
    const text = summary === null ? name : `${name} — ${summary}`;
    return [
      {
        ...found,
        type: "ENTITY" as const,
        text,
        highlights: highlightsOf(context.catalog, terms, text),
        entity: refs.get(id)!,
      },
    ];
  });
}

const idsOf = (rows: readonly SearchRow[], isFact: boolean): string[] =>
  rows.filter(({ type }) => (type === "fact") === isFact).map(({ id }) => id);
