import { parse } from "oxigraph";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultBase, iriOf, jsonLdContext } from "../../src/exports/rdf/vocabulary.ts";
import { writeJsonLd, writeNquads, writeTurtle } from "../../src/exports/rdf/write.ts";
import { count, setUpExporter } from "./fixture.ts";

const exporter = setUpExporter();

interface Statement {
  subject: string;
  predicate: string;
  object: string;
  lang: string;
  graph: string;
  kinds: string[];
  triple: string;
}

/** Another library than the one that writes: what it reads is what any consumer would. */
function read(pieces: Iterable<string>, format: string): Statement[] {
  return parse([...pieces].join(""), { format }).map(({ subject, predicate, object, graph }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    lang: object.termType === "Literal" ? object.language : "",
    graph: graph.value,
    kinds: [subject.termType, object.termType],
    triple: `${subject} ${predicate} ${object}`,
  }));
}

let turtle: Statement[];
let nquads: Statement[];
let triples: Set<string>;
beforeAll(() => {
  turtle = read(writeTurtle(exporter.catalog, defaultBase), "text/turtle");
  nquads = read(writeNquads(exporter.catalog, defaultBase), "application/n-quads");
  triples = triplesOf(turtle);
});
const triplesOf = (statements: Statement[]): Set<string> => new Set(statements.map(({ triple }) => triple));

const typed = (type: string): Set<string> =>
  new Set(
    turtle
      .filter(({ predicate, object }) => predicate.endsWith("#type") && object === type)
      .map(({ subject }) => subject),
  );
const skos = "http://www.w3.org/2004/02/skos/core#";
const atlas = `${defaultBase}ns#`;
const iri = (id: string): string => `<${iriOf(defaultBase, id)}>`;

describe("the graph in RDF", () => {
  it("says whether a bound belongs to its range", () => {
    const bounds = (fact: string) =>
      turtle
        .filter(({ subject, predicate }) => `<${subject}>` === iri(`fact:${fact}`) && /m(?:in|ax)[VE]/.test(predicate))
        .map(({ predicate, object }) => [predicate, Number(object)]);
    expect(bounds("scenario.high-performance.profile-latency")).toEqual([
      ["http://www.w3.org/2001/XMLSchema#maxExclusive", 5],
    ]);
    expect(bounds("mode.sidecar.network-latency")).toEqual([
      ["https://schema.org/minValue", 1],
      ["https://schema.org/maxValue", 3],
    ]);
  });

  it("has the same triples in Turtle, N-Quads and JSON-LD, none of them twice", () => {
    const jsonLd = read(writeJsonLd(exporter.catalog, defaultBase), "application/ld+json");
    expect(turtle.length).toBe(triples.size);
    expect([nquads.length, jsonLd.length]).toEqual([triples.size, triples.size]);
    expect(triplesOf(nquads)).toEqual(triples);
    expect(triplesOf(jsonLd)).toEqual(triples);
  });

  it("names everything by IRIs and has no blank nodes", () => {
    const kinds = new Set(turtle.flatMap(({ kinds }) => kinds));
    expect([...kinds].sort()).toEqual(["Literal", "NamedNode"]);
  });

  it("is in the named graph of the catalog in N-Quads", () => {
    const graphs = new Set(nquads.map(({ graph }) => graph));
    expect([...graphs]).toEqual([`${defaultBase}catalog:${exporter.catalog.digest}`]);
  });

  it("has as many facts, citations, entities, predicates and contradictions as the catalog", () => {
    const found = ["Fact", "Citation", "Discrepancy"].map((name) => typed(`${atlas}${name}`).size);
    expect(found).toEqual(["fact", "citation", "discrepancy"].map((table) => count(exporter.catalog, table)));
    expect(typed(`${skos}Concept`).size).toBe(count(exporter.catalog, "entity"));
    expect(typed("https://schema.org/SoftwareApplication").size).toBe(
      count(exporter.catalog, "entity WHERE type IN ('mesh', 'tool')"),
    );
    expect(typed("https://schema.org/Chapter").size).toBe(count(exporter.catalog, "section"));
    const predicates = [...typed("http://www.w3.org/1999/02/22-rdf-syntax-ns#Property")];
    expect(predicates.filter((each) => each.startsWith(`${defaultBase}predicate:`)).length).toBe(
      count(exporter.catalog, "predicate"),
    );
  });

  it("has each edge once, and none that the document denies", () => {
    const edges = turtle.filter(({ predicate }) => predicate.startsWith(`${defaultBase}predicate:`));
    const distinct = count(
      exporter.catalog,
      `(SELECT DISTINCT subject, predicate, object FROM fact WHERE object IS NOT NULL
         AND NOT coalesce(value ->> '$.type' = 'SUPPORT' AND value ->> '$.value' = 'NONE', 0))`,
    );
    expect(edges.length).toBe(distinct);
    const edge = (mesh: string) => `${iri(`mesh:${mesh}`)} ${iri("predicate:vm-support")} ${iri("feature:vm-support")}`;
    expect(triples).toContain(edge("istio"));
    expect(triples).not.toContain(edge("linkerd"));
    expect(triples).toContain(`${iri("fact:linkerd.vm-support")} <${atlas}value> "NONE"`);
  });

  it("leads from every fact to the lines of the document, and from derived ones to their inputs", () => {
    const derivedFrom = turtle.filter(({ predicate }) => predicate.endsWith("prov#wasDerivedFrom"));
    const citations = typed(`${atlas}Citation`);
    const cited = new Set(derivedFrom.filter(({ object }) => citations.has(object)).map(({ subject }) => subject));
    expect(cited).toEqual(typed(`${atlas}Fact`));
    const inputs = derivedFrom.filter(({ object }) => object.startsWith(`${defaultBase}fact:`));
    expect(inputs.length).toBe(count(exporter.catalog, "(SELECT DISTINCT fact_id, input_id FROM fact_input)"));
    const sources = turtle.filter(({ predicate }) => predicate.endsWith("prov#hadPrimarySource"));
    expect(new Set(sources.map(({ subject }) => subject))).toEqual(citations);
    const conflicts = turtle.filter(({ predicate }) => predicate === `${atlas}conflictsWith`);
    expect(conflicts.length).toBe(count(exporter.catalog, "fact_conflict"));
  });

  it("has every fact and every label in English and Chinese", () => {
    const texts = (predicate: string, lang: string) =>
      new Set(
        turtle.filter((each) => each.predicate === predicate && each.lang === lang).map(({ subject }) => subject),
      );
    const stated = new Set([...typed(`${atlas}Fact`), ...typed(`${atlas}Discrepancy`)]);
    const concepts = typed(`${skos}Concept`).add(`${defaultBase}entities`);
    for (const lang of ["en", "zh"]) {
      expect(texts(`${atlas}statement`, lang)).toEqual(stated);
      expect(texts(`${skos}prefLabel`, lang)).toEqual(concepts);
    }
  });

  it("states the condition of a fact in every language, not only the fact", () => {
    for (const lang of ["en", "zh"]) {
      const stated = turtle.filter((each) => each.predicate === `${atlas}condition` && each.lang === lang);
      expect(stated.length).toBe(count(exporter.catalog, `fact WHERE condition_${lang} IS NOT NULL`));
      expect(stated.length).toBeGreaterThan(0);
    }
  });

  it("refers only to resources that it describes", () => {
    const described = new Set(turtle.map(({ subject }) => subject));
    const dangling = turtle
      .flatMap(({ predicate, object, kinds }) => [predicate, kinds[1] === "NamedNode" ? object : ""])
      .filter((each) => each.startsWith(defaultBase) && !described.has(each));
    expect([...new Set(dangling)]).toEqual([]);
  });

  it("takes the operator's base for every IRI of its own", () => {
    const base = "https://atlas.example.org/id/";
    const other = read(writeTurtle(exporter.catalog, base), "text/turtle");
    expect(new Set(other.map(({ triple }) => triple.replaceAll(base, defaultBase)))).toEqual(triples);
    expect(JSON.stringify(jsonLdContext(base))).not.toContain(defaultBase);
  });
});
