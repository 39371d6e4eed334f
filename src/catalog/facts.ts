import type { Citation, EntityRef, Fact } from "../model/fact.ts";
import { typeOf } from "../model/ids.ts";
import { all, type Catalog, column, idList, listsById, type Reading, single } from "./snapshot.ts";

interface FactRow {
  id: string;
  kind: Fact["kind"];
  subject: string;
  subject_name: string;
  predicate: string;
  object: string | null;
  object_name: string | null;
  value: string | null;
  mode: string | null;
  version: string | null;
  layer: "L4" | "L7" | null;
  condition: string | null;
  statement: string;
  label: string;
  derived: number;
  rule: string | null;
  standing: Fact["standing"];
  source_date: string | null;
  citations: string;
  conflicts: string;
  inputs: string;
}

const select = (lang: string): string => `
  SELECT f.id, f.kind, f.subject, s.name_${lang} AS subject_name, f.predicate, f.object,
         o.name_${lang} AS object_name, f.value, f.mode, f.version, f.layer, f.condition_${lang} AS condition,
         f.statement_${lang} AS statement, f.label_${lang} AS label, f.derived, f.rule,
         f.standing, f.source_date,
         (SELECT json_group_array(json_array(c.document, c.section, x.heading, coalesce(x.title_${lang}, d.title_${lang}), c.path,
                                             c.revision, c.url, c.start_line, c.end_line) ORDER BY c.ordinal)
            FROM citation c JOIN document d ON d.slug = c.document
            LEFT JOIN section x ON x.document = c.document AND x.number = c.section
           WHERE c.fact_id = f.id) AS citations,
         (SELECT json_group_array(k.other_id) FROM fact_conflict k WHERE k.fact_id = f.id) AS conflicts,
         (SELECT json_group_array(i.input_id ORDER BY i.ordinal) FROM fact_input i WHERE i.fact_id = f.id) AS inputs
    FROM fact f JOIN entity s ON s.id = f.subject LEFT JOIN entity o ON o.id = f.object`;

function toFact(catalog: Catalog, row: FactRow): Fact {
  const fact: Fact = {
    id: row.id,
    kind: row.kind,
    subject: toRef(row.subject, row.subject_name),
    predicate: row.predicate,
    statement: row.statement,
    label: row.label,
    citations: (JSON.parse(row.citations) as CitationParts[]).map((parts) => toCitation(catalog, parts)),
    conflictsWith: JSON.parse(row.conflicts) as string[],
    derived: row.derived === 1,
    standing: row.standing,
    sourceDate: row.source_date,
  };
  if (row.object !== null) fact.object = toRef(row.object, row.object_name ?? row.object);
  if (row.value !== null) fact.value = JSON.parse(row.value) as NonNullable<Fact["value"]>;
  const { mode, version, layer, condition } = row;
  if (mode !== null || version !== null || layer !== null || condition !== null) {
    fact.qualifiers = {};
    if (mode !== null) fact.qualifiers.mode = mode;
    if (version !== null) fact.qualifiers.version = version;
    if (layer !== null) fact.qualifiers.layer = layer;
    if (condition !== null) fact.qualifiers.condition = condition;
  }
  if (row.rule !== null) fact.rule = row.rule;
  const inputs = JSON.parse(row.inputs) as string[];
  if (inputs.length > 0) fact.inputs = inputs;
  return fact;
}

export function toRef(id: string, name: string): EntityRef {
  return { id, type: typeOf(id), slug: id.slice(id.indexOf(":") + 1), name };
}

/** Document, section, heading, title, path, revision, URL, first and last line. */
type CitationParts = [
  string,
  string,
  string | null,
  string,
  string | null,
  string | null,
  string | null,
  number,
  number,
];

function toCitation(catalog: Catalog, parts: CitationParts): Citation {
  const [document, section, heading, title, path, revision, url, startLine, endLine] = parts;
  const lines = catalog.attached.get(document);
  const quote = lines?.slice(startLine - 1, endLine).join("\n");
  const citation: Citation = { document, section, heading: heading ?? fileName(section), title, startLine, endLine };
  if (path !== null) citation.path = path;
  if (revision !== null) citation.revision = revision;
  if (url !== null) citation.url = url;
  if (quote !== undefined) citation.quote = quote;
  return citation;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Facts in the order of the ids; unknown ids are skipped. The objects are shared: do not modify them. */
export function factsById({ catalog, lang }: Reading, ids: Iterable<string>): Map<string, Fact> {
  return catalog.memo.rows(`fact ${lang}`, ids, (missing) => {
    const sql = `${select(lang)} WHERE f.id IN (SELECT value FROM json_each(?))`;
    return all<FactRow>(catalog, sql, idList(missing)).map((row) => toFact(catalog, row));
  });
}

/** The same for facts of any source: those of the view itself, or else of the other one. */
export function factsOfAnySource({ catalog, lang }: Reading, ids: readonly string[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const view of [catalog, catalog.whole, catalog.reference]) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    for (const [id, fact] of factsById({ catalog: view, lang }, missing)) found.set(id, fact);
  }
  return found;
}

/** Facts in the order of the ids. */
export function factList(reading: Reading, ids: readonly string[]): Fact[] {
  const facts = factsById(reading, ids);
  return ids.flatMap((id) => facts.get(id) ?? []);
}

/** Facts about each subject, of these kinds or of all, in document order. */
export function factsAbout(
  { catalog, lang }: Reading,
  subjects: readonly string[],
  kinds?: readonly Fact["kind"][],
): Map<string, Fact[]> {
  const ofKind = kinds ? " AND f.kind IN (SELECT value FROM json_each(?))" : "";
  const sql = `${select(lang)} WHERE f.subject IN (SELECT value FROM json_each(?))${ofKind} ORDER BY f.subject, f.ordinal`;
  const rows = all<FactRow>(catalog, sql, idList(subjects), ...(kinds ? [idList(kinds)] : []));
  return listsById(subjects, rows, "subject", (row) => toFact(catalog, row));
}

/** Ids of the facts about these subjects with one of these predicates, in document order. */
export const factIdsAbout = (
  { catalog }: Reading,
  subjects: readonly string[],
  predicates: readonly string[],
): string[] =>
  column<string>(
    catalog,
    `SELECT id FROM fact WHERE subject IN (SELECT value FROM json_each(?))
        AND predicate IN (SELECT value FROM json_each(?)) ORDER BY ordinal`,
    idList(subjects),
    idList(predicates),
  );

export interface FactFilter {
  subject?: string | undefined;
  object?: string | undefined;
  predicate?: string | undefined;
  kind?: Fact["kind"] | undefined;
  section?: string | undefined;
  derived?: boolean | undefined;
  rule?: string | undefined;
  ids?: readonly string[] | undefined;
}

const conditions: Record<keyof FactFilter, string> = {
  subject: "f.subject = ?",
  object: "f.object = ?",
  predicate: "f.predicate = ?",
  kind: "f.kind = ?",
  section: "f.id IN (SELECT fact_id FROM citation WHERE document = ? AND section = ?)",
  derived: "f.derived = ?",
  rule: "f.rule = ?",
  ids: "f.id IN (SELECT value FROM json_each(?))",
};

/** A slice of the facts that meet the filter, in order, from after or before an ordinal. */
export function factSlice(
  { catalog, lang }: Reading,
  filter: FactFilter & { document: string },
  slice: { after?: number | undefined; before?: number | undefined; limit: number; fromEnd: boolean },
): { facts: Fact[]; total: number } {
  const { document, ...fields } = filter;
  const used = (Object.keys(conditions) as (keyof FactFilter)[]).filter((key) => fields[key] !== undefined);
  const values = used.flatMap((key) => (key === "section" ? [document, fields.section] : [boundValue(fields[key])]));
  const where = used.map((key) => conditions[key]);
  const counted = where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`;
  const total = catalog.memo.get(`fact count ${JSON.stringify([counted, values])}`, () =>
    single<number>(catalog, `SELECT count(*) FROM fact f${counted}`, ...values),
  );
  if (slice.after !== undefined) where.push("f.ordinal > ?");
  if (slice.before !== undefined) where.push("f.ordinal < ?");
  const bounds = [slice.after, slice.before].filter((bound) => bound !== undefined);
  const filtered = where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`;
  const sql = `${select(lang)}${filtered} ORDER BY f.ordinal ${slice.fromEnd ? "DESC" : "ASC"} LIMIT ?`;
  const rows = all<FactRow>(catalog, sql, ...values, ...bounds, slice.limit);
  if (slice.fromEnd) rows.reverse();
  return { facts: rows.map((row) => toFact(catalog, row)), total };
}

/** SQLite has neither booleans nor lists. */
function boundValue(value: FactFilter[keyof FactFilter]): string | number | undefined {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || value === undefined ? value : idList(value);
}

/** Ordinal of a fact, by which lists are ordered. */
export const factOrdinal = ({ catalog }: Reading, id: string): number | undefined =>
  single<number | undefined>(catalog, "SELECT ordinal FROM fact WHERE id = ?", id);

/** Facts that cite lines of each section itself, not of its subsections, by line. */
export function factsCiting({ catalog, lang }: Reading, sections: readonly string[]): Map<string, Fact[]> {
  const sql = `${select(lang).replace("SELECT", "SELECT cited.section_id,")}
    JOIN (SELECT t.id AS section_id, c.fact_id, min(c.start_line) AS line
            FROM section t JOIN citation c ON c.document = t.document AND c.section = t.number
           WHERE t.id IN (SELECT value FROM json_each(?)) GROUP BY t.id, c.fact_id) cited ON cited.fact_id = f.id
    ORDER BY cited.section_id, cited.line, f.ordinal`;
  const rows = all<FactRow & { section_id: string }>(catalog, sql, idList(sections));
  return listsById(sections, rows, "section_id", (row) => toFact(catalog, row));
}
