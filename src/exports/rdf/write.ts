import { DataFactory, Writer } from "n3";
import type { Catalog } from "../../catalog/snapshot.ts";
import { joined } from "../json.ts";
import { jsonLdContext } from "./context.ts";
import { discrepancyNodes, factNodes } from "./fact-nodes.ts";
import { entityNodes, featureNodes, headNodes, meshNodes, predicateNodes, sectionNodes } from "./graph-nodes.ts";
import { type Node, quadsOf } from "./node.ts";
import { iriOf, prefixes } from "./vocabulary.ts";

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

/** The graph of the catalog, node by node. Tables such as the score matrix are in it as the facts that they are made of. */
function* nodes(catalog: Catalog, base: string): Generator<Node> {
  for (const source of sources) yield* source(catalog, base);
}

/** Turtle, with prefixes and one block for each node. */
export const writeTurtle = (catalog: Catalog, base: string): Generator<string> =>
  written(catalog, base, { format: "Turtle", prefixes: prefixes(base) });

/**
 * N-Quads. All stand in one named graph, the catalog's: the catalogs of several digests can be loaded side by side, and each
 * statement still says which of them it is from.
 */
export const writeNquads = (catalog: Catalog, base: string): Generator<string> =>
  written(catalog, base, { format: "N-Quads" }, iriOf(base, `catalog:${catalog.digest}`));

/** The library writes into a list that is emptied after each node, so that it never runs ahead of the reader. */
function* written(
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
  // Without a callback the library keeps its errors to itself.
  const raise = (error?: unknown): void => {
    if (error) throw error;
  };
  yield* joined(nodes(catalog, base), (node) => {
    for (const { subject, predicate, object } of quadsOf(node, base)) {
      writer.addQuad(subject, predicate, object, graphTerm, raise);
    }
    return ready.splice(0).join("");
  });
  writer.end();
  yield ready.join("");
}

/** JSON-LD with its context inside, so that nothing needs to be fetched to read it. */
export function* writeJsonLd(catalog: Catalog, base: string): Generator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext(base))},\n"@graph":[`;
  yield* joined(nodes(catalog, base), (node, index) => `${index === 0 ? "\n" : ",\n"}${JSON.stringify(node)}`);
  yield "\n]}\n";
}
