import { DataFactory, Writer } from "n3";
import type { Catalog } from "../../catalog/snapshot.ts";
import { inChunks } from "../json.ts";
import { discrepancyNodes, factNodes } from "./fact-nodes.ts";
import { entityNodes, featureNodes, headNodes, meshNodes, predicateNodes, sectionNodes } from "./graph-nodes.ts";
import { type Node, quadsOf } from "./node.ts";
import { iriOf, jsonLdContext, prefixes } from "./vocabulary.ts";

const sources = [
  headNodes,
  predicateNodes,
  entityNodes,
  sectionNodes,
  featureNodes,
  meshNodes,
  factNodes,
  discrepancyNodes,
];

/** The graph of the catalog, node by node. Tables such as the score matrix are included as the facts they consist of. */
function* nodes(catalog: Catalog, base: string): Generator<Node> {
  for (const source of sources) yield* source(catalog, base);
}

/** Turtle, with prefixes and one block per node. */
export const writeTurtle = (catalog: Catalog, base: string): Generator<string> =>
  serialized(catalog, base, { format: "Turtle", prefixes: prefixes(base) });

/** N-Quads, all in one named graph per catalog, so that catalogs with different digests can be loaded side by side. */
export const writeNquads = (catalog: Catalog, base: string): Generator<string> =>
  serialized(catalog, base, { format: "N-Quads" }, iriOf(base, `catalog:${catalog.digest}`));

/** The library writes to a list that is emptied after each node, so that it never runs ahead of the reader. */
function* serialized(
  catalog: Catalog,
  base: string,
  options: ConstructorParameters<typeof Writer>[0],
  graph?: string,
): Generator<string> {
  const ready: string[] = [];
  const sink = {
    write: (text: string, _encoding: string, done?: () => void) => {
      ready.push(text);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, options);
  const graphTerm = graph === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graph);
  // Without a callback the library ignores errors.
  const raise = (error?: unknown): void => {
    if (error) throw error;
  };
  yield* inChunks(nodes(catalog, base), (node) => {
    for (const { subject, predicate, object } of quadsOf(node, base)) {
      writer.addQuad(subject, predicate, object, graphTerm, raise);
    }
    return ready.splice(0).join("");
  });
  writer.end();
  yield ready.join("");
}

/** JSON-LD with an embedded context, so that reading it needs no network. */
export function* writeJsonLd(catalog: Catalog, base: string): Generator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext(base))},\n"@graph":[`;
  yield* inChunks(nodes(catalog, base), (node, index) => `${index === 0 ? "\n" : ",\n"}${JSON.stringify(node)}`);
  yield "\n]}\n";
}
