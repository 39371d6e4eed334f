import type { Catalog } from "../../catalog/snapshot.ts";
import type { Text } from "../../model/text.ts";
import { json, named } from "../columns.ts";
import { objects, type Table } from "../table.ts";
import { tableNamed } from "../tables.ts";
import type { Node } from "./node.ts";
import { classes, iriOf, type Property, properties, vocabularies } from "./vocabulary.ts";

type Names = { readonly [lang in keyof Text]: readonly string[] };

/** Kinds of entities that schema.org knows too. */
const schemaTypes: Record<string, string> = {
  document: "schema:CreativeWork",
  section: "schema:Chapter",
  mesh: "schema:SoftwareApplication",
  tool: "schema:SoftwareApplication",
  organization: "schema:Organization",
  guide: "schema:HowTo",
};

/** The catalog, the documents that it was read from, and this project's own terms. */
export function* headNodes(catalog: Catalog, base: string): Generator<Node> {
  const documents = [...objects<DocumentRow>(catalog, tableNamed("documents"))];
  yield {
    id: iriOf(base, `catalog:${catalog.digest}`),
    type: ["schema:Dataset", "prov:Entity"],
    name: { en: "mesh-atlas" },
    identifier: catalog.digest,
    wasDerivedFrom: documents.map(({ id }) => iriOf(base, `document:${id}`)),
  };
  yield { id: iriOf(base, "entities"), type: ["skos:ConceptScheme"], prefLabel: { en: "Entities", zh: "实体" } };
  const { atlas } = vocabularies(base);
  for (const [name, comment] of Object.entries(classes)) {
    yield { id: `${atlas}${name}`, type: ["rdfs:Class"], label: { en: name }, comment };
  }
  const own = Object.values<Property>(properties).filter(({ comment }) => comment);
  for (const { iri, comment } of new Map(own.map((property) => [property.iri, property])).values()) {
    const name = iri.slice("atlas:".length);
    yield { id: `${atlas}${name}`, type: ["rdf:Property"], label: { en: name }, comment };
  }
  for (const { id, version, updatedOn, sha256, lines } of documents) {
    yield { id: iriOf(base, `document:${id}`), type: ["prov:Entity"], version, dateModified: updatedOn, sha256, lines };
  }
}

interface DocumentRow {
  id: string;
  version: string;
  updatedOn: string;
  sha256: string;
  lines: number;
}

interface PredicateRow {
  slug: string;
  name: Text;
  inverse?: Text;
  aliases: Names;
}

export function* predicateNodes(catalog: Catalog, base: string): Generator<Node> {
  for (const { slug, name, inverse, aliases } of objects<PredicateRow>(catalog, tableNamed("predicates"))) {
    yield {
      id: iriOf(base, `predicate:${slug}`),
      type: ["rdf:Property"],
      label: name,
      altLabel: otherNames(aliases, name),
      inverseLabel: inverse,
    };
  }
}

interface EntityRow {
  id: string;
  type: string;
  name: Text;
  aliases: Names;
  summary?: Text;
}

const definition = "(SELECT d.statement_LANG FROM fact d WHERE d.id = t.definition)";

export function* entityNodes(catalog: Catalog, base: string): Generator<Node> {
  const entities = tableNamed("entities");
  const summary = ["en", "zh"].flatMap((lang) => named(`summary.${lang}`, definition.replace("LANG", lang)));
  const table: Table = { ...entities, columns: [...entities.columns, ...summary] };
  for (const { id, type, name, aliases, summary } of objects<EntityRow>(catalog, table)) {
    const schemaType = schemaTypes[type];
    yield {
      id: iriOf(base, id),
      type: ["skos:Concept", ...(schemaType ? [schemaType] : [])],
      identifier: id,
      inScheme: iriOf(base, "entities"),
      prefLabel: name,
      altLabel: otherNames(aliases, name),
      definition: summary,
      name: schemaType ? name : undefined,
    };
  }
}

/** Aliases without repetition, and without the name itself: SKOS keeps preferred and alternative labels apart. */
const otherNames = (aliases: Names, name: Text): Names => ({
  en: [...new Set(aliases.en)].filter((alias) => alias !== name.en),
  zh: [...new Set(aliases.zh)].filter((alias) => alias !== name.zh),
});

interface SectionRow {
  id: string;
  heading: string;
  partOf: string;
  startLine: number;
  endLine: number;
}

const sectionParent = `coalesce(
  (SELECT p.id FROM section p WHERE p.document = t.document AND p.number = t.parent), 'document:' || t.document)`;

export function* sectionNodes(catalog: Catalog, base: string): Generator<Node> {
  const sections = tableNamed("sections");
  const table: Table = { ...sections, columns: [...sections.columns, ...named("partOf", sectionParent)] };
  for (const { id, heading, partOf, startLine, endLine } of objects<SectionRow>(catalog, table)) {
    yield { id: iriOf(base, id), headline: heading, isPartOf: iriOf(base, partOf), startLine, endLine };
  }
}

interface MeshRow {
  id: string;
  status?: string;
  cncfStatus?: string;
  firstRelease?: number;
  languages: string[];
}

/** Labels of the languages, such as `Go` for `GO`. */
const languages = `(
  SELECT json_group_array(DISTINCT coalesce(
           (SELECT l.value ->> 'en' FROM dimension d, json_each(d.levels) l
             WHERE d.comparison = 'meshes' AND d.slug = 'language' AND l.value ->> 'value' = k.token), k.token))
    FROM dimension_token k WHERE k.mesh_id = t.id AND k.dimension = 'language')`;

/** What schema.org has for software, beyond what each entity has. */
export function* meshNodes(catalog: Catalog, base: string): Generator<Node> {
  const meshes = tableNamed("meshes");
  const table: Table = { ...meshes, columns: [...meshes.columns, ...json("languages", languages)] };
  for (const { id, status, cncfStatus, firstRelease, languages } of objects<MeshRow>(catalog, table)) {
    const datePublished = firstRelease === undefined ? undefined : String(firstRelease);
    yield { id: iriOf(base, id), datePublished, programmingLanguage: languages, status, cncfStatus };
  }
}

export function* featureNodes(catalog: Catalog, base: string): Generator<Node> {
  for (const { id, area } of objects<{ id: string; area: string }>(catalog, tableNamed("features"))) {
    yield { id: iriOf(base, id), area };
  }
}
