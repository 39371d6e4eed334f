import type { Catalog } from "../../catalog/snapshot.ts";
import { inEachLanguage, wordsIn } from "../../language/index.ts";
import { languages, type Text } from "../../model/text.ts";
import { computed, json } from "../columns.ts";
import { type ExportTable, objects, type Subset } from "../table.ts";
import { tableNamed } from "../tables.ts";
import type { Node } from "./node.ts";
import { iriOf, properties, type RdfProperty, vocabularies } from "./vocabulary.ts";

type Names = { readonly [lang in keyof Text]: readonly string[] };

/** Types of entities that schema.org has too. */
const schemaTypes: Record<string, string> = {
  document: "schema:CreativeWork",
  section: "schema:Chapter",
  mesh: "schema:SoftwareApplication",
  tool: "schema:SoftwareApplication",
  organization: "schema:Organization",
  guide: "schema:HowTo",
};

/** The catalog, the documents it was read from, and this project's own terms. */
export function* headNodes(catalog: Catalog, base: string): Generator<Node> {
  const documents = [...objects<DocumentRow>(catalog, tableNamed("documents"))];
  yield {
    id: iriOf(base, `catalog:${catalog.digest}`),
    type: ["schema:Dataset", "prov:Entity"],
    name: { en: "mesh-atlas" },
    identifier: catalog.digest,
    wasDerivedFrom: documents.map(({ id }) => iriOf(base, `document:${id}`)),
  };
  yield {
    id: iriOf(base, "entities"),
    type: ["skos:ConceptScheme"],
    prefLabel: inEachLanguage(({ rdf }) => rdf.entities),
  };
  const { atlas } = vocabularies(base);
  const { classes } = wordsIn("en").rdf;
  for (const name of Object.keys(classes) as (keyof typeof classes)[]) {
    const comment = inEachLanguage(({ rdf }) => rdf.classes[name]);
    yield { id: `${atlas}${name}`, type: ["rdfs:Class"], label: { en: name }, comment };
  }
  const own = new Set(Object.values<RdfProperty>(properties).flatMap(({ name }) => name ?? []));
  for (const name of own) {
    const comment = inEachLanguage(({ rdf }) => rdf.properties[name]);
    yield { id: `${atlas}${name}`, type: ["rdf:Property"], label: { en: name }, comment };
  }
  for (const { id, version, updatedOn, ...document } of documents) {
    const { role, publisher, url, license, sha256, lines } = document;
    const described = { version, dateModified: updatedOn, role, publisher, url, license, sha256, lines };
    yield { id: iriOf(base, `document:${id}`), type: ["prov:Entity"], ...described };
  }
}

interface DocumentRow {
  id: string;
  role: string;
  version?: string;
  updatedOn?: string;
  sha256?: string;
  lines?: number;
  publisher?: string;
  url?: string;
  license?: string;
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

export function* entityNodes(catalog: Catalog, base: string, only?: Subset): Generator<Node> {
  const entities = tableNamed("entities");
  const summary = languages.flatMap((lang) => computed(`summary.${lang}`, definition.replace("LANG", lang)));
  const table: ExportTable = { ...entities, columns: [...entities.columns, ...summary], only };
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

/** Aliases without repetition and without the name itself: in SKOS, preferred and alternative labels are disjoint. */
const otherNames = (aliases: Names, name: Text): Names =>
  Object.fromEntries(
    languages.map((lang) => [lang, [...new Set(aliases[lang])].filter((alias) => alias !== name[lang])]),
  ) as unknown as Names;

interface SectionRow {
  id: string;
  heading: string;
  partOf: string;
  startLine: number;
  endLine: number;
}

const sectionParent = `coalesce(
  (SELECT p.id FROM section p WHERE p.document = t.document AND p.number = t.parent), 'document:' || t.document)`;

export function* sectionNodes(catalog: Catalog, base: string, only?: Subset): Generator<Node> {
  const sections = tableNamed("sections");
  const table: ExportTable = {
    ...sections,
    columns: [...sections.columns, ...computed("partOf", sectionParent)],
    only,
  };
  for (const { id, heading, partOf, startLine, endLine } of objects<SectionRow>(catalog, table)) {
    yield { id: iriOf(base, id), headline: heading, isPartOf: iriOf(base, partOf), startLine, endLine };
  }
}

interface MeshRow {
  id: string;
  status?: string;
  cncfStatus?: string;
  firstRelease?: number;
  programmingLanguage: string[];
}

/** Labels of programming languages, such as `Go` for `GO`. */
const programmingLanguages = `(
  SELECT json_group_array(DISTINCT coalesce(
           (SELECT l.value ->> 'en' FROM dimension d, json_each(d.levels) l
             WHERE d.comparison = 'meshes' AND d.slug = 'language' AND l.value ->> 'value' = k.token), k.token))
    FROM dimension_token k WHERE k.mesh_id = t.id AND k.dimension = 'language')`;

/** Properties of schema.org for software, in addition to those of every entity. */
export function* meshNodes(catalog: Catalog, base: string, only?: Subset): Generator<Node> {
  const meshes = tableNamed("meshes");
  const table: ExportTable = {
    ...meshes,
    columns: [...meshes.columns, ...json("programmingLanguage", programmingLanguages)],
    only,
  };
  for (const { id, status, cncfStatus, firstRelease, programmingLanguage } of objects<MeshRow>(catalog, table)) {
    const datePublished = firstRelease === undefined ? undefined : String(firstRelease);
    yield { id: iriOf(base, id), datePublished, programmingLanguage, status, cncfStatus };
  }
}

export function* featureNodes(catalog: Catalog, base: string, only?: Subset): Generator<Node> {
  const table: ExportTable = { ...tableNamed("features"), only };
  interface FeatureRow {
    id: string;
    area: string;
    definition: Text;
    broader: string[];
  }
  for (const { id, area, definition, broader } of objects<FeatureRow>(catalog, table)) {
    yield { id: iriOf(base, id), area, definition, broader: broader.map((each) => iriOf(base, each)) };
  }
}
