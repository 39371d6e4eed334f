import type { Catalog } from "../../catalog/snapshot.ts";
import type { Text } from "../../model/text.ts";
import type { Value } from "../../model/value.ts";
import { condition, nested } from "../columns.ts";
import { type ExportTable, objects, type Subset } from "../table.ts";
import { tableNamed } from "../tables.ts";
import { edge, type Node } from "./node.ts";
import { iriOf } from "./vocabulary.ts";

interface Place {
  /** Null for a source of many files. */
  section: string | null;
  document: string;
  path: string | null;
  revision: string | null;
  url: string | null;
  startLine: number;
  endLine: number;
}

interface FactRow {
  id: string;
  kind: string;
  subject: string;
  predicate: string;
  object?: string;
  value?: Value;
  qualifiers?: { mode?: string; version?: string; layer?: string; condition?: Text };
  statement: Text;
  label: Text;
  derived: boolean;
  rule?: string;
  conflictsWith: string[];
  inputs?: string[];
  standing: string;
  sourceDate?: string;
  contradictedBy: string[];
  places: Place[];
  isEdge: boolean;
}

const denies = (fact: string): string =>
  `coalesce(${fact}.value ->> '$.type' = 'SUPPORT' AND ${fact}.value ->> '$.value' = 'NONE', 0)`;

/**
 * Whether a fact gives an edge: the first of those with the same ends and predicate does, so that no triple is repeated.
 * A fact with support NONE gives none, since a bare triple would say the opposite.
 */
const isEdge = `(t.object IS NOT NULL AND NOT ${denies("t")} AND NOT EXISTS (
  SELECT 1 FROM fact g WHERE g.subject = t.subject AND g.predicate = t.predicate AND g.object = t.object
     AND g.ordinal < t.ordinal AND NOT ${denies("g")}))`;

const places = `(
  SELECT json_group_array(json_object('section', s.id, 'document', 'document:' || c.document, 'path', c.path,
           'revision', c.revision, 'url', c.url, 'startLine', c.start_line, 'endLine', c.end_line) ORDER BY c.ordinal)
    FROM citation c LEFT JOIN section s ON s.document = c.document AND s.number = c.section WHERE c.fact_id = t.id)`;

/** Each fact as a reified statement with its citations; then, if it has an object, the edge itself. */
export function* factNodes(catalog: Catalog, base: string, only?: Subset): Generator<Node> {
  const facts = tableNamed("facts");
  const table: ExportTable = {
    ...facts,
    columns: [...facts.columns, ...nested("places", places), ...condition("isEdge", isEdge)],
    only,
  };
  const iri = (id: string): string => iriOf(base, id);
  for (const fact of objects<FactRow>(catalog, table)) {
    const { mode, version, layer, condition: holdsIf } = fact.qualifiers ?? {};
    const citations = fact.places.map((place, index) => ({ ...place, id: iri(`citation:${fact.id}.${index + 1}`) }));
    const inputs = new Set(fact.inputs);
    // What was read is in the graph of its source, what was concluded in that of the catalog.
    const graph = fact.derived ? undefined : citations[0] && iri(citations[0].document);
    yield {
      ...(graph !== undefined && { graph }),
      id: iri(`fact:${fact.id}`),
      type: ["atlas:Fact", "rdf:Statement", "prov:Entity"],
      kind: fact.kind,
      subject: iri(fact.subject),
      predicate: iri(`predicate:${fact.predicate}`),
      object: fact.object && iri(fact.object),
      ...(fact.value && valueProperties(fact.value)),
      mode: mode && iri(`mode:${mode}`),
      forVersion: version,
      layer,
      condition: holdsIf,
      statement: fact.statement,
      label: fact.label,
      derived: fact.derived,
      rule: fact.rule,
      standing: fact.standing,
      sourceDate: fact.sourceDate,
      wasDerivedFrom: [...citations.map(({ id }) => id), ...[...inputs].map((input) => iri(`fact:${input}`))],
      conflictsWith: [...new Set([...fact.conflictsWith, ...contradictedIn(catalog, fact)])].map((other) =>
        iri(`fact:${other}`),
      ),
    };
    for (const { id, section, document, path, revision, url, startLine, endLine } of citations) {
      yield {
        ...(graph !== undefined && { graph }),
        id,
        type: ["atlas:Citation", "prov:Entity"],
        section: section === null ? undefined : iri(section),
        path: path ?? undefined,
        revision: revision ?? undefined,
        url: url ?? undefined,
        startLine,
        endLine,
        hadPrimarySource: iri(document),
      };
    }
    if (fact.isEdge) yield edge(iri(fact.subject), iri(`predicate:${fact.predicate}`), iri(fact.object!), graph);
  }
}

/** Where every source is exported, facts that contradict each other across sources. */
const contradictedIn = (catalog: Catalog, { contradictedBy }: FactRow): readonly string[] =>
  catalog.reference === catalog ? [] : contradictedBy;

/** xsd:decimal has no exponents. */
function decimal<N extends number | undefined>(number: N): N extends number ? string : string | undefined;
function decimal(number: number | undefined): string | undefined {
  if (number === undefined) return undefined;
  const text = String(number);
  return text.includes("e") ? number.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** A value as data, with the properties and datatypes for its type. */
function valueProperties(value: Value): Partial<Node> {
  const common = { valueType: value.type, raw: value.raw, unitText: "unit" in value ? value.unit : undefined };
  switch (value.type) {
    case "NUMBER":
      return { ...common, valueNumber: decimal(value.value) };
    case "RANGE": {
      const { min, max, exclusive } = value.value;
      const [lower, upper] = [decimal(min), decimal(max)];
      return exclusive
        ? { ...common, minExclusive: lower, maxExclusive: upper }
        : { ...common, minValue: lower, maxValue: upper };
    }
    case "BOOLEAN":
      return { ...common, valueBoolean: value.value };
    case "YEAR":
      return { ...common, valueYear: String(value.value) };
    case "DATE":
      return { ...common, valueDate: value.value };
    case "VERSION": {
      const { operator, version, year } = value.value;
      return { ...common, valueText: version, operator, versionYear: year?.toString() };
    }
    case "LEVEL":
      return { ...common, valueText: value.value, ordinal: value.ordinal };
    case "LIST": {
      const items = [...new Set(value.value)];
      return {
        ...common,
        valueText: items.filter((item) => typeof item === "string"),
        valueNumber: items.filter((item) => typeof item === "number").map(decimal),
      };
    }
    default:
      return { ...common, valueText: value.value };
  }
}

interface DiscrepancyRow {
  ordinal: number;
  sentence: Text;
  facts: string[];
}

export function* discrepancyNodes(catalog: Catalog, base: string): Generator<Node> {
  for (const { ordinal, sentence, facts } of objects<DiscrepancyRow>(catalog, tableNamed("discrepancies"))) {
    yield {
      id: iriOf(base, `discrepancy:${ordinal + 1}`),
      type: ["atlas:Discrepancy"],
      statement: sentence,
      concerns: [...new Set(facts)].map((fact) => iriOf(base, `fact:${fact}`)),
    };
  }
}
