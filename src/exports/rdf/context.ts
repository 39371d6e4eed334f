import { type Property, properties, vocabularies } from "./vocabulary.ts";

/** The JSON-LD context: what the terms of the export mean. */
export function jsonLdContext(base: string): Record<string, unknown> {
  const terms = Object.entries<Property>(properties).map(([term, property]) => [term, termDefinition(property)]);
  return { "@version": 1.1, id: "@id", type: "@type", ...vocabularies(base), ...Object.fromEntries(terms) };
}

function termDefinition({ iri, kind }: Property): Record<string, string> {
  if (kind === "text") return { "@id": iri, "@container": "@language" };
  return { "@id": iri, "@type": kind === "iri" ? "@id" : `xsd:${kind}` };
}
