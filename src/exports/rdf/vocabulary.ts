import { entityTypes } from "../../model/ids.ts";
import type { Text } from "../../model/text.ts";

/**
 * What IRIs begin with where the operator names nothing else. A URN promises no server: the same fact has the same name
 * wherever a replica runs, nothing needs the network, and no one else's domain is used. Ids follow as they are on every
 * face (`urn:mesh-atlas:mesh:istio`), facts and predicates after their kind (`urn:mesh-atlas:fact:istio.mtls`).
 */
export const defaultBase = "urn:mesh-atlas:";

/** How a property's values are written: as IRIs, as texts in each language, or as literals of a datatype. */
type Kind = "iri" | "text" | "string" | "integer" | "decimal" | "boolean" | "gYear" | "date";

export interface Property {
  readonly iri: string;
  readonly kind: Kind;
  /** What it means, for those that no public vocabulary has. */
  readonly comment?: Text;
}

const of = (iri: string, kind: Kind): Property => ({ iri, kind });
const own = (name: string, kind: Kind, en: string, zh: string): Property => ({
  iri: `atlas:${name}`,
  kind,
  comment: { en, zh },
});
const value = (kind: Kind): Property =>
  own(
    "value",
    kind,
    "The value of a fact as data; its datatype follows `valueType`.",
    "事实的数据值，其数据类型取决于 valueType。",
  );

/** Every property that an export uses, by its term in JSON-LD. Public vocabularies first; the rest is this project's own. */
export const properties = {
  label: of("rdfs:label", "text"),
  comment: of("rdfs:comment", "text"),
  subject: of("rdf:subject", "iri"),
  predicate: of("rdf:predicate", "iri"),
  object: of("rdf:object", "iri"),
  inScheme: of("skos:inScheme", "iri"),
  prefLabel: of("skos:prefLabel", "text"),
  altLabel: of("skos:altLabel", "text"),
  definition: of("skos:definition", "text"),
  name: of("schema:name", "text"),
  headline: of("schema:headline", "string"),
  isPartOf: of("schema:isPartOf", "iri"),
  identifier: of("schema:identifier", "string"),
  version: of("schema:version", "string"),
  dateModified: of("schema:dateModified", "date"),
  datePublished: of("schema:datePublished", "gYear"),
  programmingLanguage: of("schema:programmingLanguage", "string"),
  minValue: of("schema:minValue", "decimal"),
  maxValue: of("schema:maxValue", "decimal"),
  unitText: of("schema:unitText", "string"),
  wasDerivedFrom: of("prov:wasDerivedFrom", "iri"),
  hadPrimarySource: of("prov:hadPrimarySource", "iri"),
  kind: own("kind", "string", "Sort of statement that a fact is.", "事实的陈述类别。"),
  statement: own("statement", "text", "A fact, or a contradiction, as one sentence.", "以一句话表述的事实或矛盾。"),
  valueType: own("valueType", "string", "Type of the value.", "值的类型。"),
  valueText: value("string"),
  valueNumber: value("decimal"),
  valueBoolean: value("boolean"),
  valueYear: value("gYear"),
  valueDate: value("date"),
  raw: own("raw", "string", "The document's own words for a value.", "文档中该值的原文。"),
  ordinal: own("ordinal", "integer", "Place of a level in its order.", "级别在其次序中的位置。"),
  operator: own(
    "operator",
    "string",
    "How a version is meant: from, exactly or up to.",
    "版本的含义：起始、等于或截至。",
  ),
  versionYear: own("versionYear", "gYear", "Year given beside a version.", "版本旁注明的年份。"),
  mode: own("mode", "iri", "Architecture mode for which a fact holds.", "事实所适用的架构模式。"),
  forVersion: own("forVersion", "string", "Version for which a fact holds.", "事实所适用的版本。"),
  layer: own("layer", "string", "Network layer for which a fact holds.", "事实所适用的网络层。"),
  condition: own("condition", "text", "Condition under which a fact holds.", "事实成立的条件。"),
  derived: own("derived", "boolean", "Whether the value was computed, not read.", "该值是否由计算得出而非读自文档。"),
  conflictsWith: own("conflictsWith", "iri", "A fact that contradicts this one.", "与此事实相矛盾的事实。"),
  concerns: own("concerns", "iri", "A fact on one side of a contradiction.", "矛盾一方的事实。"),
  section: own("section", "iri", "Innermost section that holds the cited lines.", "包含所引行的最内层章节。"),
  startLine: own("startLine", "integer", "First line, counted from 1.", "起始行，从 1 计数。"),
  endLine: own("endLine", "integer", "Last line, inclusive.", "结束行，含该行。"),
  lines: own("lines", "integer", "Number of lines of a document.", "文档的行数。"),
  sha256: own("sha256", "string", "Checksum of a document.", "文档的校验和。"),
  inverseLabel: own("inverseLabel", "text", "A predicate as read from its object.", "从宾语一侧读出的谓词名称。"),
  status: own("status", "string", "Status of a project.", "项目状态。"),
  cncfStatus: own("cncfStatus", "string", "Maturity level at the CNCF.", "在 CNCF 的成熟度级别。"),
  area: own("area", "string", "Area of a feature.", "特性所属的领域。"),
} as const satisfies Record<string, Property>;
export type Term = keyof typeof properties;

export const propertyOf = (term: string): Property | undefined => (properties as Record<string, Property>)[term];

/** Classes of this project's own. */
export const classes: Record<string, Text> = {
  Fact: { en: "One cited statement.", zh: "一条带引用的陈述。" },
  Citation: { en: "The lines of a document in which a fact was read.", zh: "读出事实的文档行。" },
  Discrepancy: { en: "A contradiction within a document.", zh: "文档内部的矛盾。" },
};

export const xsd = "http://www.w3.org/2001/XMLSchema#";

export const vocabularies = (base: string): Record<string, string> => ({
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd,
  skos: "http://www.w3.org/2004/02/skos/core#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  atlas: `${base}ns#`,
});

/** Prefixes of Turtle: the vocabularies, and one for each kind of node. */
export const prefixes = (base: string): Record<string, string> => ({
  ...vocabularies(base),
  ...Object.fromEntries([...entityTypes, "fact", "citation", "predicate"].map((kind) => [kind, `${base}${kind}:`])),
});

/** A node's IRI: the base and its id, with whatever may not stand in an IRI percent-encoded. */
export const iriOf = (base: string, id: string): string =>
  base + id.replace(/[^\w.:~+-]/gu, (character) => encodeURIComponent(character));
