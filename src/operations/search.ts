import { z } from "zod";
import { entitiesById } from "../catalog/entities.ts";
import { factsById, toRef } from "../catalog/facts.ts";
import type { SearchRow } from "../catalog/search.ts";
import { highlightsOf } from "../grounding/retrieve/highlights.ts";
import { type SearchTerms, searchCatalog, searchTerms } from "../grounding/retrieve/search.ts";
import { inEachLanguage } from "../language/index.ts";
import { questionLimit, type SearchHit, searchHitSchema } from "../model/grounding.ts";
import { entityReferenceSchema, entityTypes } from "../model/ids.ts";
import { resolveNames } from "./list-facts.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { pageFor, pageInput, pageOf } from "./page.ts";

const examples = inEachLanguage(({ examples }) => examples.search);

export const search = defineOperation({
  name: "search",
  lighter: "Search for fewer words.",
  description:
    "Full-text search over facts and entities in Chinese and English at once, best match first. Recognizes names, synonyms and " +
    `misspelled names: \`${examples.zh}\` and \`${examples.en}\` find the same facts.`,
  input: z.strictObject({
    query: z
      .string()
      .trim()
      .min(1)
      .max(questionLimit, `must have at most ${questionLimit} characters`)
      .describe(`Search terms in Chinese, English or both; at most ${questionLimit} characters.`),
    types: z
      .array(z.enum(["fact", ...entityTypes]))
      .min(1)
      .max(entityTypes.length + 1)
      .optional()
      .describe("What to search: `fact`, or entity types such as `mesh`; default everything."),
    subject: entityReferenceSchema
      .optional()
      .describe("Only facts about this entity, such as `mesh:istio`, and the entity itself."),
    predicate: z.string().max(80).optional().describe("Only facts with this predicate, such as `vm-support`."),
    section: z
      .string()
      .max(40)
      .optional()
      .describe("Only facts that cite this section or its subsections, such as `4.2`."),
    ...pageInput,
  }),
  output: pageOf(searchHitSchema),
  *run(context, input) {
    const { query, types } = input;
    const { subject, predicate, section } = resolveNames(context, input);
    const terms = searchTerms(context, query);
    yield;
    const rows = yield* searchCatalog(context, terms, { types, subject, predicate, section: section?.number });
    yield;
    const page = pageFor("search", input, rows, keyOf);
    return { ...page, items: hits(context, terms, page.items) };
  },
});

/** A fact and an entity may have the same id. */
const keyOf = ({ id, type }: SearchRow): string => `${type} ${id}`;

function hits(context: OperationContext, terms: SearchTerms, rows: readonly SearchRow[]): SearchHit[] {
  const facts = factsById(context, idsOf(rows, true));
  const entities = entitiesById(context, idsOf(rows, false));
  return rows.map(({ id, type, score }) => {
    const hit = { id, score: Math.round(score * 1000) / 1000 };
    if (type === "fact") {
      const fact = facts.get(id)!;
      const highlights = highlightsOf(context.catalog, terms, fact.statement);
      return { ...hit, type: "FACT", text: fact.statement, highlights, fact };
    }
    const { name, summary } = entities.get(id)!;
    const text = summary === null ? name : `${name} — ${summary}`;
    const highlights = highlightsOf(context.catalog, terms, text);
    return { ...hit, type: "ENTITY", text, highlights, entity: toRef(id, name) };
  });
}

const idsOf = (rows: readonly SearchRow[], isFact: boolean): string[] =>
  rows.filter(({ type }) => (type === "fact") === isFact).map(({ id }) => id);
