import assert from "node:assert/strict";
import jsonld from "jsonld";

// The export and one entity as JSON-LD: expanded, and as triples, by the reference implementation.
const base = process.argv[2];
const read = async (path) => (await fetch(`${base}${path}`, { headers: { accept: "application/ld+json" } })).json();
for (const path of ["/v1/export/jsonld", "/v1/meshes/istio"]) {
  const document = await read(path);
  const expanded = await jsonld.expand(document, { base, safe: true });
  assert.ok(expanded.length > 0);
  const quads = await jsonld.toRDF(document, { base, format: "application/n-quads" });
  assert.match(quads, /istio/);
  assert.ok(quads.split("\n").length > 10);
}
