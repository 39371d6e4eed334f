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
function* nodes(catalog: Catalog, base: string, about?: string): Generator<Node> {
  if (about === undefined) for (const source of sources) yield* source(catalog, base);
  else yield* nodesAbout(catalog, base, about);
}

/** A fact with its citations; or an entity with its properties, its edges and the facts about it. */
function* nodesAbout(catalog: Catalog, base: string, id: string): Generator<Node> {
  if (id.startsWith(factPrefix)) {
    return yield* factNodes(catalog, base, { column: "id", value: id.slice(factPrefix.length) });
  }
  for (const node of headNodes(catalog, base)) if (node.id === iriOf(base, id)) yield node;
  for (const source of [entityNodes, sectionNodes, featureNodes, meshNodes]) {
    yield* source(catalog, base, { column: "id", value: id });
  }
  yield* factNodes(catalog, base, { column: "subject", value: id });
}

const factPrefix = "fact:";

/** Turtle, with prefixes and one block per node. `about` is the id of an entity, or that of a fact after `fact:`. */
export const writeTurtle = (catalog: Catalog, base: string, about?: string): Generator<string> =>
  serialized(nodes(catalog, base, about), base, { format: "Turtle", prefixes: prefixes(base) });

export const writeNtriples = (catalog: Catalog, base: string, about?: string): Generator<string> =>
  serialized(nodes(catalog, base, about), base, { format: "N-Triples" });

/**
 * N-Quads, in one named graph per catalog, so that catalogs with different digests can be loaded side by side. If every source
 * is exported, what was read from each is in a graph of its own.
 */
export const writeNquads = (catalog: Catalog, base: string, about?: string): Generator<string> =>
  serialized(
    nodes(catalog, base, about),
    base,
    { format: "N-Quads" },
    iriOf(base, `catalog:${catalog.digest}`),
    catalog.reference !== catalog,
  );

/** The library writes to a list that is emptied after each node, so that it never runs ahead of the reader. */
function* serialized(
  written: Iterable<Node>,
  base: string,
  options: ConstructorParameters<typeof Writer>[0],
  graph?: string,
  hasGraphs = false,
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
  const graphOf = (node: Node) =>
    graph === undefined || node.graph === undefined || !hasGraphs ? graphTerm : DataFactory.namedNode(node.graph);
  // Without a callback the library ignores errors.
  const raise = (error?: unknown): void => {
    if (error) throw error;
  };
  yield* inChunks(written, (node) => {
    const where = graphOf(node);
    for (const { subject, predicate, object } of quadsOf(node, base)) {
      writer.addQuad(subject, predicate, object, where, raise);
    }
    return ready.splice(0).join("");
  });
  writer.end();
  yield ready.join("");
}

/** JSON-LD with an embedded context, so that reading it needs no network. */
export function* writeJsonLd(catalog: Catalog, base: string, about?: string): Generator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext(base))},\n"@graph":[`;
  yield* inChunks(
    nodes(catalog, base, about),
    ({ graph: _, ...node }, index) => `${index === 0 ? "\n" : ",\n"}${JSON.stringify(node)}`,
  );
  yield "\n]}\n";
}
