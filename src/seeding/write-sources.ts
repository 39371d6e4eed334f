import type { Assembled } from "./assemble.ts";
import type { Graph } from "./graph.ts";
import { columnsOf, type Row, type Writer } from "./writer.ts";

/** Reference documents, then other sources. */
export function writeDocuments(writer: Writer, { documents, sources }: Graph): void {
  writer.insertList("document", [...documents.map(documentRow), ...sources.map(sourceRow)], (row) => row);
}

const documentRow = ({ slug, title, version, updatedOn, sha256, lines }: Graph["documents"][number]): Row => ({
  ...emptyDocument,
  slug,
  ...columnsOf("title", title),
  role: "REFERENCE",
  version,
  updated_on: updatedOn,
  sha256,
  lines,
});

/** Of the revisions that were read, the newest one. */
function sourceRow({ slug, title, role, revision, revisedOn, revisions, ...source }: Graph["sources"][number]): Row {
  const read = [{ revision, revisedOn }, ...revisions].filter(({ revisedOn: on }) => on !== undefined);
  const newest = read.sort((a, b) => b.revisedOn!.localeCompare(a.revisedOn!))[0] ?? { revision, revisedOn };
  return {
    ...emptyDocument,
    slug,
    ...columnsOf("title", title),
    role,
    version: newest.revision,
    updated_on: newest.revisedOn,
    publisher: source.publisher,
    url: source.url,
    retrieved_on: source.retrievedOn,
    license: source.license,
  };
}

const emptyDocument: Row = Object.fromEntries(
  ["version", "updated_on", "sha256", "lines", "publisher", "url", "retrieved_on", "license"].map((column) => [
    column,
    null,
  ]),
);

/** Releases, and the names of projects in other systems, each once. */
export function writeReleasesAndIdentifiers(writer: Writer, { sources }: Assembled): void {
  writer.insertList(
    "release",
    sources.releases,
    ({ releasedOn, latestOn, supportedUntil, supported, facts, ...release }) => ({
      ...release,
      released_on: releasedOn,
      latest_on: latestOn,
      supported_until: supportedUntil,
      supported: supported === undefined ? undefined : Number(supported),
      facts: JSON.stringify(facts),
    }),
  );
  const seen = new Set<string>();
  const identifiers = sources.identifiers.filter(({ entity, scheme, value }) => {
    const key = JSON.stringify([entity, scheme, value]);
    return !seen.has(key) && seen.add(key);
  });
  writer.insertList("identifier", identifiers, ({ entity, scheme, value, fact }) => ({
    entity_id: entity,
    scheme,
    value,
    url: identifierUrl(scheme, value),
    fact_id: fact,
  }));
}

const identifierUrls: Record<string, (value: string) => string | undefined> = {
  CNCF: (value) => `https://landscape.cncf.io/?item=${encodeURIComponent(value)}`,
  GITHUB: (value) => `https://github.com/${value}`,
  ENDOFLIFE: (value) => `https://endoflife.date/${value}`,
};

const identifierUrl = (scheme: string, value: string): string | undefined => identifierUrls[scheme]?.(value);
