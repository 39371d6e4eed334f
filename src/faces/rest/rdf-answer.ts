import type { Catalog } from "../../catalog/snapshot.ts";
import { defaultBase } from "../../exports/rdf/vocabulary.ts";
import type { Route } from "./routes.ts";

const writers = {
  "text/turtle": "writeTurtle",
  "application/ld+json": "writeJsonLd",
  "application/n-triples": "writeNtriples",
  "application/n-quads": "writeNquads",
} as const;
export type RdfType = keyof typeof writers;

const asTriples = new Set(
  ["mesh", "feature", "mode", "scenario", "entity", "section", "fact"].map((it) => `get-${it}`),
);

/** The media types in which a route also has its answer as triples: those that answer with one node of the graph. */
export const rdfTypes = ({ operation }: Route): RdfType[] =>
  asTriples.has(operation.name) ? (Object.keys(writers) as RdfType[]) : [];

export const isRdf = (type: string): type is RdfType => type in writers;

/** The triples of the node that an operation answered with, in every language, as the export of the whole graph has them. */
export async function triples(
  type: RdfType,
  route: Route,
  catalog: Catalog,
  { id }: { id?: unknown },
): Promise<string> {
  const write = (await import("../../exports/rdf/write.ts"))[writers[type]];
  const about = route.operation.name === "get-fact" ? `fact:${id}` : String(id);
  return [...write(catalog, defaultBase, about)].join("");
}
