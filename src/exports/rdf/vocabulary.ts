import type { Language } from "../../language/en/index.ts";
import { entityTypes } from "../../model/ids.ts";

/**
 * Base of all IRIs unless the caller chooses another. A URN needs no server and no domain, and a fact has the same name on
 * every replica. Entity ids follow as they are (`urn:mesh-atlas:mesh:istio`), facts and predicates after their kind
 * (`urn:mesh-atlas:fact:istio.mtls`).
 */
export const defaultBase = "urn:mesh-atlas:";

/** How the values of a property are written: as IRIs, as texts in each language, or as literals of a datatype. */
type Kind = "iri" | "text" | "string" | "integer" | "decimal" | "boolean" | "gYear" | "date";

export interface RdfProperty {
  readonly iri: string;
  readonly kind: Kind;
  /** Name of a property of this project's own. */
  readonly name?: keyof Language["rdf"]["properties"];
}

const standard = (iri: string, kind: Kind) => ({ iri, kind });

/** A property of this project's own; `rdf.properties` of each language says what it means. */
const own = <N extends keyof Language["rdf"]["properties"]>(name: N, kind: Kind) => ({
  ...standard(`atlas:${name}`, kind),
  name,
});

/** Every property in an export, by its term in JSON-LD: first those of public vocabularies, then this project's own. */
export const properties = {
  label: standard("rdfs:label", "text"),
  comment: standard("rdfs:comment", "text"),
  subject: standard("rdf:subject", "iri"),
  predicate: standard("rdf:predicate", "iri"),
  object: standard("rdf:object", "iri"),
  inScheme: standard("skos:inScheme", "iri"),
  prefLabel: standard("skos:prefLabel", "text"),
  altLabel: standard("skos:altLabel", "text"),
  definition: standard("skos:definition", "text"),
  broader: standard("skos:broader", "iri"),
  name: standard("schema:name", "text"),
  headline: standard("schema:headline", "string"),
  isPartOf: standard("schema:isPartOf", "iri"),
  identifier: standard("schema:identifier", "string"),
  version: standard("schema:version", "string"),
  dateModified: standard("schema:dateModified", "date"),
  datePublished: standard("schema:datePublished", "gYear"),
  programmingLanguage: standard("schema:programmingLanguage", "string"),
  minValue: standard("schema:minValue", "decimal"),
  maxValue: standard("schema:maxValue", "decimal"),
  minExclusive: standard("xsd:minExclusive", "decimal"),
  maxExclusive: standard("xsd:maxExclusive", "decimal"),
  unitText: standard("schema:unitText", "string"),
  wasDerivedFrom: standard("prov:wasDerivedFrom", "iri"),
  hadPrimarySource: standard("prov:hadPrimarySource", "iri"),
  kind: own("kind", "string"),
  statement: own("statement", "text"),
  valueType: own("valueType", "string"),
  valueText: own("value", "string"),
  valueNumber: own("value", "decimal"),
  valueBoolean: own("value", "boolean"),
  valueYear: own("value", "gYear"),
  valueDate: own("value", "date"),
  raw: own("raw", "string"),
  ordinal: own("ordinal", "integer"),
  operator: own("operator", "string"),
  versionYear: own("versionYear", "gYear"),
  mode: own("mode", "iri"),
  forVersion: own("forVersion", "string"),
  layer: own("layer", "string"),
  condition: own("condition", "text"),
  derived: own("derived", "boolean"),
  rule: own("rule", "string"),
  conflictsWith: own("conflictsWith", "iri"),
  concerns: own("concerns", "iri"),
  standing: own("standing", "string"),
  sourceDate: own("sourceDate", "date"),
  path: own("path", "string"),
  revision: own("revision", "string"),
  url: standard("schema:url", "string"),
  publisher: standard("schema:publisher", "string"),
  license: standard("schema:license", "string"),
  role: own("role", "string"),
  section: own("section", "iri"),
  startLine: own("startLine", "integer"),
  endLine: own("endLine", "integer"),
  lines: own("lines", "integer"),
  sha256: own("sha256", "string"),
  inverseLabel: own("inverseLabel", "text"),
  status: own("status", "string"),
  cncfStatus: own("cncfStatus", "string"),
  area: own("area", "string"),
} as const satisfies Record<string, RdfProperty>;
export type Term = keyof typeof properties;

export const propertyOf = (term: string): RdfProperty | undefined => (properties as Record<string, RdfProperty>)[term];

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

/** The JSON-LD context: what the terms of the export mean. */
export function jsonLdContext(base: string): Record<string, unknown> {
  const terms = Object.entries<RdfProperty>(properties).map(([term, property]) => [term, termDefinition(property)]);
  return { "@version": 1.1, id: "@id", type: "@type", ...vocabularies(base), ...Object.fromEntries(terms) };
}

function termDefinition({ iri, kind }: RdfProperty): Record<string, string> {
  if (kind === "text") return { "@id": iri, "@container": "@language" };
  return { "@id": iri, "@type": kind === "iri" ? "@id" : `xsd:${kind}` };
}

/** Prefixes for Turtle: the vocabularies, and one for each kind of node. */
export const prefixes = (base: string): Record<string, string> => ({
  ...vocabularies(base),
  ...Object.fromEntries([...entityTypes, "fact", "citation", "predicate"].map((kind) => [kind, `${base}${kind}:`])),
});

/** A node's IRI: the base and its id, percent-encoding characters that IRIs don't allow. */
export const iriOf = (base: string, id: string): string =>
  base + id.replace(/[^\w.:~+-]/gu, (character) => encodeURIComponent(character));
