import type { CatalogInfo, SectionSummary, SourceDocument } from "../model/catalog.ts";
import { all, column, one, type Reading, single } from "./snapshot.ts";

/** Cached, since counting reads the whole catalog. */
export const catalogInfo = (reading: Reading): CatalogInfo =>
  reading.catalog.memo.get(`catalog info ${reading.lang}`, () => readInfo(reading));

function readInfo({ catalog, lang }: Reading): CatalogInfo {
  const documents = all<Omit<CatalogInfo["documents"][number], "attached">>(
    catalog,
    `SELECT slug AS id, title_${lang} AS title, version, updated_on AS updatedOn, sha256, lines
       FROM document WHERE role = 'REFERENCE' ORDER BY ordinal`,
  );
  const counts = all<{ type: string; number: number }>(
    catalog,
    "SELECT type, count(*) AS number FROM entity GROUP BY type ORDER BY type",
  );
  const discrepancies = all<{ sentence: string; facts: string }>(
    catalog,
    `SELECT sentence_${lang} AS sentence,
            (SELECT json_group_array(f.fact_id ORDER BY f.ordinal) FROM discrepancy_fact f WHERE f.discrepancy = d.ordinal) AS facts
       FROM discrepancy d ORDER BY d.ordinal`,
  );
  return {
    digest: catalog.digest,
    builtAt: catalog.builtAt,
    documents: documents.map((document) => ({ ...document, attached: catalog.attached.has(document.id) })),
    counts: {
      ...Object.fromEntries(counts.map(({ type, number }) => [type, number])),
      facts: single<number>(catalog, "SELECT count(*) FROM fact"),
      citations: single<number>(catalog, "SELECT count(*) FROM citation"),
    },
    discrepancies: discrepancies.map(({ sentence, facts }) => ({ sentence, facts: JSON.parse(facts) as string[] })),
  };
}

const section = (lang: string): string => `
  SELECT id, document, number, heading, title_${lang} AS title, parent, start_line AS startLine, end_line AS endLine
    FROM section`;

/** All sections in document order. */
export const outline = ({ catalog, lang }: Reading): SectionSummary[] =>
  all<SectionSummary>(catalog, `${section(lang)} ORDER BY ordinal`);

export const sectionById = ({ catalog, lang }: Reading, id: string): SectionSummary | undefined =>
  one<SectionSummary>(catalog, `${section(lang)} WHERE id = ?`, id);

export const subsections = ({ catalog, lang }: Reading, { document, number }: SectionSummary): SectionSummary[] =>
  all<SectionSummary>(catalog, `${section(lang)} WHERE document = ? AND parent = ? ORDER BY ordinal`, document, number);

/** The document that citations refer to if they name none. */
export const firstDocument = ({ catalog }: Reading): string =>
  single<string>(catalog, "SELECT slug FROM document ORDER BY ordinal LIMIT 1");

export const predicates = ({ catalog }: Reading): string[] =>
  catalog.memo.get("predicates", () => column<string>(catalog, "SELECT slug FROM predicate ORDER BY slug"));

/** The documents that facts were read from, those beside the reference too. Facts are counted that were read, not concluded. */
export const sourceDocuments = ({ catalog: { whole }, lang }: Reading): SourceDocument[] =>
  whole.memo.get(`source documents ${lang}`, () =>
    all<SourceDocument>(
      whole,
      `WITH told AS (SELECT DISTINCT c.document, f.id, f.standing FROM citation c JOIN fact f ON f.id = c.fact_id WHERE f.derived = 0)
       SELECT d.slug AS id, d.title_${lang} AS title, d.role, d.publisher, d.url, d.version AS revision,
              d.updated_on AS updatedOn, d.retrieved_on AS retrievedOn, d.license, count(t.id) AS facts,
              count(*) FILTER (WHERE t.standing = 'AGREED') AS agreed,
              count(*) FILTER (WHERE t.standing = 'CONTESTED') AS contested,
              count(*) FILTER (WHERE t.standing = 'SINGLE') AS single
         FROM document d LEFT JOIN told t ON t.document = d.slug GROUP BY d.slug ORDER BY d.ordinal`,
    ),
  );
