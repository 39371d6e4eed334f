import { DataFactory, type Quad, type Quad_Object } from "n3";
import type { Text } from "../../model/text.ts";
import { propertyOf, type Term, vocabularies, xsd } from "./vocabulary.ts";

const { literal, namedNode, quad } = DataFactory;

type Scalar = string | number | boolean;
type Texts = { readonly [lang in keyof Text]?: string | readonly string[] };
type Values = Scalar | readonly Scalar[] | Texts | undefined;

/**
 * A node and its properties, in the shape it has in JSON-LD. The triples are read from it, so the formats cannot differ. Keys
 * are terms of the vocabulary; an edge of the graph has its predicate's IRI. Every node has an IRI and no value is repeated,
 * so that every parser counts the same number of triples.
 */
export type Node = {
  readonly id: string;
  readonly type?: readonly string[];
  /** The named graph that it is in, if that is not the one of the whole catalog. Only N-Quads have graphs. */
  readonly graph?: string;
} & { readonly [term in Term]?: Values };

/** An edge between two entities. */
export const edge = (subject: string, predicate: string, object: string, graph?: string): Node => ({
  ...(graph !== undefined && { graph }),
  id: subject,
  [predicate]: { id: object },
});

export function* quadsOf(node: Node, base: string): Generator<Quad> {
  const namespaces = vocabularies(base);
  const expanded = (compact: string) => {
    const colon = compact.indexOf(":");
    return namedNode(namespaces[compact.slice(0, colon)] + compact.slice(colon + 1));
  };
  const subject = namedNode(node.id);
  const { id: _, graph: __, type = [], ...rest } = node;
  for (const each of type) yield quad(subject, expanded("rdf:type"), expanded(each));
  for (const [term, values] of Object.entries(rest)) {
    if (values === undefined) continue;
    const property = propertyOf(term);
    if (property) {
      const predicate = expanded(property.iri);
      for (const object of termsOf(property.kind, values)) yield quad(subject, predicate, object);
    } else yield quad(subject, namedNode(term), namedNode((values as unknown as { id: string }).id));
  }
}

function termsOf(kind: string, values: NonNullable<Values>): Quad_Object[] {
  if (kind === "text") {
    return Object.entries(values).flatMap(([lang, texts]) => [texts].flat().map((text) => literal(text, lang)));
  }
  const scalars = [values as Scalar | readonly Scalar[]].flat();
  if (kind === "iri") return scalars.map((iri) => namedNode(String(iri)));
  return scalars.map((each) => literal(String(each), namedNode(xsd + kind)));
}
