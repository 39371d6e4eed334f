import type { Catalog } from "../catalog/snapshot.ts";
import { languages } from "../model/text.ts";
import { countOf, type ExportTable, objects } from "./table.ts";
import { collections } from "./tables.ts";

/** Name of a collection as a key of JSON. */
export const collectionKey = ({ name }: ExportTable): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * What was exported. Omits the build time of the catalog file, which differs between replicas: exports with the same digest
 * must be the same, byte for byte.
 */
function header(catalog: Catalog) {
  const counts = collections.map((table) => [collectionKey(table), countOf(catalog, table)] as const);
  return { name: "mesh-atlas", digest: catalog.digest, languages, counts: Object.fromEntries(counts) };
}

/** One document with each collection as a list under its name. */
export function* writeJson(catalog: Catalog): Generator<string> {
  yield `{"catalog":${JSON.stringify(header(catalog))}`;
  for (const table of collections) {
    yield `,\n"${collectionKey(table)}":[`;
    yield* inChunks(
      objects(catalog, table),
      (object, index) => `${index === 0 ? "\n" : ",\n"}${JSON.stringify(object)}`,
    );
    yield "\n]";
  }
  yield "}\n";
}

/** One object per line. `collection` is the list of the JSON document that it belongs to. */
export function* writeNdjson(catalog: Catalog): Generator<string> {
  yield `${JSON.stringify({ collection: "catalog", ...header(catalog) })}\n`;
  for (const table of collections) {
    const collection = collectionKey(table);
    yield* inChunks(objects(catalog, table), (object) => `${JSON.stringify({ collection, ...object })}\n`);
  }
}

/** Characters per chunk, which takes a few milliseconds to write even in Turtle. */
const chunkLength = 8 * 1024;

/** Joins texts into chunks of about the same length. */
export function* inChunks<T>(items: Iterable<T>, textOf: (item: T, index: number) => string): Generator<string> {
  let chunk = "";
  let index = 0;
  for (const item of items) {
    chunk += textOf(item, index++);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
