import type { Database } from "better-sqlite3";
import { entityNumbers } from "../catalog/search.ts";
import { Catalog } from "../catalog/snapshot.ts";
import { lexiconOf } from "../grounding/parse/lexicon.ts";
import { conceptsOf, indexedText } from "../grounding/retrieve/indexed-text.ts";
import { type Lang, languages } from "../model/text.ts";
import type { Assembled } from "./assemble.ts";
import { PostingWriter } from "./write-postings.ts";

/** Writes the vocabulary, then the search index, using the same code that reads questions. */
export function writeSearchIndex(database: Database, { vocabulary }: Pick<Assembled, "vocabulary">): void {
  writeVocabulary(database, vocabulary);
  writeSearchCells(database);
  const catalog = new Catalog(database);
  const lexicon = lexiconOf(catalog);
  const item = database.prepare(
    `INSERT INTO search_item (number, id, type, subject, predicate, object, kind, section, spans, members)
     VALUES (@number, @id, @type, @subject, @predicate, @object, @kind, @section, @spans, @members)`,
  );
  const text = database.prepare("INSERT INTO search_text (rowid, title, body, concepts, asked) VALUES (?, ?, ?, ?, ?)");
  const postings = new PostingWriter(database);
  const asked = askedText(vocabulary);
  // There are few contexts, each shared by many facts.
  const contextConcepts = new Map<string, string[]>();
  const inContext = (context: string): string[] => {
    if (!contextConcepts.has(context)) contextConcepts.set(context, conceptsOf(lexicon, context));
    return contextConcepts.get(context)!;
  };
  for (const row of inBatches<FactRow>(database, factRows)) {
    const { names, sections, context, statement, ...columns } = row;
    item.run(columns);
    const concepts = [...conceptsOf(lexicon, names), ...conceptsOf(lexicon, statement)].join(" ");
    const title = [indexedText(`${names} ; ${sections} ; ${context}`), ...inContext(context)].join(" ");
    const texts = { title, body: indexedText(statement), concepts, asked: asked.get(row.id) ?? "" };
    text.run(row.number, texts.title, texts.body, texts.concepts, texts.asked);
    postings.add(row.number, texts);
  }
  postings.flush();
  for (const { number, id, type, names, definition } of inBatches<EntityRow>(database, entityRows)) {
    const row = { number: entityNumbers + number, id, type, subject: id };
    item.run({ ...row, predicate: null, object: null, kind: null, section: null, spans: "[]", members: 0 });
    const concepts = conceptsOf(lexicon, names).join(" ");
    text.run(row.number, indexedText(names), indexedText(definition ?? ""), concepts, "");
  }
  writeAskings(database, vocabulary);
}

const batch = 5000;

/** Rows by their ordinals, which have no gaps, in batches, since SQLite cannot write while rows are still being read. */
function* inBatches<T>(database: Database, sql: string): Generator<T> {
  const statement = database.prepare(sql);
  for (let from = 0, rows = [undefined] as T[]; rows.length > 0; from += batch) {
    rows = statement.all(from, from + batch) as T[];
    yield* rows;
  }
}

/** For each fact, the words people use to ask for it, as they are indexed. */
function askedText(files: Assembled["vocabulary"]): Map<string, string> {
  const asked = new Map<string, string>();
  for (const { facts, en, zh } of files.flatMap(({ askings }) => askings)) {
    const text = indexedText([...en, ...zh].join(" ; "));
    for (const id of facts) asked.set(id, asked.has(id) ? `${asked.get(id)} ${text}` : text);
  }
  return asked;
}

interface FactRow {
  number: number;
  id: string;
  names: string;
  sections: string;
  context: string;
  statement: string;
}

interface EntityRow {
  number: number;
  id: string;
  type: string;
  names: string;
  definition: string | null;
}

/**
 * The context of a fact is the definition of its subject, if the subject is a part of the document (such as a scenario) rather
 * than something mentioned all over it. Members of a fact are the facts about the same subject whose first citation lies
 * within its own citations, and edges with its predicate over the same lines.
 */
const factRows = `
  SELECT f.ordinal AS number, f.id, 'fact' AS type, f.subject, f.predicate, f.object, f.kind, c.section,
         (SELECT json_group_array(json_array(k.start_line, k.end_line) ORDER BY k.ordinal) FROM citation k
           WHERE k.fact_id = f.id AND k.document = c.document AND k.section = c.section) AS spans,
         (SELECT count(DISTINCT g.id) FROM citation k
            JOIN citation m ON m.document = k.document AND m.section = k.section
             AND m.start_line >= k.start_line - 2 AND m.end_line >= k.start_line AND m.end_line <= k.end_line AND m.ordinal = 0
            JOIN fact g ON g.id = m.fact_id AND g.id <> f.id
           WHERE k.fact_id = f.id AND k.section = c.section
             AND ((SELECT sum(n.end_line - n.start_line + 1) FROM citation n WHERE n.fact_id = f.id AND n.section = c.section)
                  > m.end_line - m.start_line + 1
                  OR (f.object IS NULL AND g.object IS NOT NULL AND g.subject = f.subject AND g.predicate = f.predicate))
             AND (k.end_line > k.start_line OR 2 < (SELECT count(*) FROM citation n
                   WHERE n.fact_id = f.id AND n.section = c.section))) AS members,
         s.name_en || ' ; ' || s.name_zh || ' ; ' || p.name_en || ' ; ' || p.name_zh
           || coalesce(' ; ' || o.name_en || ' ; ' || o.name_zh, '') AS names,
         CASE WHEN s.type IN ('scenario', 'practice', 'benefit', 'challenge', 'stage', 'trend', 'learning-step')
              THEN coalesce(d.statement_en || ' ; ' || d.statement_zh, '') ELSE '' END AS context,
         (SELECT group_concat(x.title_en || ' ; ' || x.title_zh, ' ; ')
            FROM citation k JOIN section x ON x.document = k.document AND x.number = k.section
           WHERE k.fact_id = f.id AND k.ordinal = 0) AS sections,
         f.statement_en || ' ; ' || f.statement_zh AS statement
    FROM fact f JOIN citation c ON c.fact_id = f.id AND c.ordinal = 0
    JOIN entity s ON s.id = f.subject JOIN predicate p ON p.slug = f.predicate LEFT JOIN entity o ON o.id = f.object
    LEFT JOIN fact d ON d.id = s.definition AND d.id <> f.id
   WHERE f.ordinal >= ? AND f.ordinal < ? ORDER BY f.ordinal`;

const entityRows = `
  SELECT e.ordinal AS number, e.id, e.type,
         e.name_en || ' ; ' || e.name_zh
           || coalesce((SELECT group_concat(' ; ' || a.text, '') FROM alias a WHERE a.entity_id = e.id), '') AS names,
         d.statement_en || ' ; ' || d.statement_zh AS definition
    FROM entity e LEFT JOIN fact d ON d.id = e.definition WHERE e.ordinal >= ? AND e.ordinal < ? ORDER BY e.ordinal`;

const wordLists = {
  STOP: "stopWords",
  PLAIN: "plainWords",
  NEGATION: "negations",
  CONTRAST: "contrasts",
  MORE: "more",
  LESS: "less",
  BETTER: "better",
  WORSE: "worse",
} as const;

/** The words people use to ask for facts matter only when questions are read, so they are written after the index. */
function writeAskings(database: Database, files: Assembled["vocabulary"]): void {
  const word = database.prepare("INSERT OR IGNORE INTO vocabulary (role, key, lang, text) VALUES ('ASKING', ?, ?, ?)");
  for (const { facts, ...words } of files.flatMap(({ askings }) => askings)) {
    for (const lang of languages) for (const text of words[lang]) for (const id of facts) word.run(id, lang, text);
  }
}

function writeVocabulary(database: Database, files: Assembled["vocabulary"]): void {
  const word = database.prepare("INSERT OR IGNORE INTO vocabulary (role, key, lang, text) VALUES (?, ?, ?, ?)");
  const target = database.prepare("INSERT OR IGNORE INTO intent_target (intent, field, value) VALUES (?, ?, ?)");
  const write = (role: string, key: string, words: Record<Lang, readonly string[]>) => {
    for (const lang of languages) for (const text of words[lang]) word.run(role, key, lang, text);
  };
  for (const file of files) {
    for (const [role, list] of Object.entries(wordLists)) write(role, "", file[list]);
    const { synonyms, classes, intents } = file;
    for (const { slug, ...words } of synonyms) write("SYNONYM", slug, words);
    for (const { type, ...words } of classes) write("CLASS", type, words);
    for (const { slug, kinds, predicates, ...words } of intents) {
      write("INTENT", slug, words);
      for (const value of kinds) target.run(slug, "kind", value);
      for (const value of predicates) target.run(slug, "predicate", value);
    }
  }
}

/** The order of table cells, for questions that compare. */
function writeSearchCells(database: Database): void {
  database.exec(
    `INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT l.comparison, l.dimension, l.entity_id, c.ordinal,
            CASE WHEN d.better = 'LOWER' THEN -coalesce(l.value ->> 'ordinal', l.value ->> '$.value.max', l.value ->> 'value')
                 WHEN d.better = 'HIGHER' THEN coalesce(l.value ->> 'ordinal', l.value ->> 'value') END,
            l.fact_id
       FROM cell l JOIN dimension d ON d.comparison = l.comparison AND d.slug = l.dimension
       JOIN comparison_column c ON c.comparison = l.comparison AND c.entity_id = l.entity_id;
     INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT 'scores', s.criterion, s.mesh_id, m.ordinal, s.value, s.fact_id FROM score s JOIN mesh m ON m.id = s.mesh_id;
     INSERT INTO search_cell (comparison, dimension, entity_id, ordinal, rank, fact_id)
     SELECT 'scores', 'total', id, ordinal, published_total, published_total_fact FROM mesh WHERE published_total IS NOT NULL;`,
  );
}
