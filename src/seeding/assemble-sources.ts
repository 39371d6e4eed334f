import { inEachLanguage } from "../language/index.ts";
import { entityId, slugOf, typeOf } from "../model/ids.ts";
import type { SeedCncf, SeedIdentifier, SeedRelease, SourceFile } from "../model/seed-source.ts";
import type { Text } from "../model/text.ts";
import type { SeedPlace } from "./faults.ts";
import type { FactContent, Graph, GraphFact } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

interface AssembledRelease {
  document: string;
  id: string;
  product: string;
  cycle: string;
  releasedOn: string | undefined;
  latest: string | undefined;
  latestOn: string | undefined;
  supportedUntil: string | undefined;
  supported: boolean | undefined;
  kubernetes: string | undefined;
  facts: string[];
}

interface AssembledIdentifier {
  entity: string;
  scheme: SeedIdentifier["scheme"];
  value: string;
  fact: string;
}

export interface AssembledSources {
  releases: AssembledRelease[];
  identifiers: AssembledIdentifier[];
}

/** Where in the source something is said. */
interface Cited {
  cite: string[];
  anchors: string[];
}

/** Adds what the sources beside the reference document say. */
export function assembleSources(graph: Graph, files: SeedFiles): AssembledSources {
  const assembled: AssembledSources = { releases: [], identifiers: [] };
  for (const { file, data } of files.sources) {
    const source = { file, path: "" };
    graph.addSource(source, data);
    graph.addEntity(source, "document", { slug: data.slug, name: data.title, aliases: data.aliases });
    for (const [index, subject] of data.subjects.entries()) {
      const place = { file, path: `subjects[${index}]` };
      if (!graph.requireEntity(place, subject.subject)) continue;
      const told = new Told(graph, data, subject.subject, place);
      for (const [at, { id, ...fact }] of subject.facts.entries()) told.fact(`facts[${at}]`, id, fact);
      if (subject.cncf) tellCncf(told, subject.cncf);
      for (const [at, identifier] of subject.identifiers.entries()) {
        const fact = tellIdentifier(told, `identifiers[${at}]`, identifier);
        assembled.identifiers.push({ entity: subject.subject, ...identifier, fact });
      }
      for (const [at, release] of subject.releases.entries()) {
        assembled.releases.push(tellRelease(told, `releases[${at}]`, release));
      }
      tellCurrentVersion(told, subject.releases);
    }
  }
  return assembled;
}

/** What one source tells of one entity. */
class Told {
  readonly name: Text;
  private readonly graph: Graph;
  private readonly source: SourceFile;
  private readonly subject: string;
  private readonly place: SeedPlace;

  constructor(graph: Graph, source: SourceFile, subject: string, place: SeedPlace) {
    this.graph = graph;
    this.source = source;
    this.subject = subject;
    this.place = place;
    this.name = graph.entities.get(subject)!.name;
  }

  /** Adds a fact, by default about the entity. */
  fact(
    path: string,
    local: string,
    { en, zh, cite, ...content }: FactContent & Text & Cited,
    subject = this.subject,
  ): string {
    const { source, graph } = this;
    const id = this.idOf(subject, local);
    const place = this.at(path);
    const citations = cite.flatMap((text) => graph.sourceCitation(place, source, text));
    return graph.addCited(place, { ...content, id, subject, text: { en, zh }, citations });
  }

  /** An entity that the source tells of, which may already be there from another. */
  release(path: string, cycle: string): string {
    const slug = `${slugOf(this.subject)}-${cycle}`.toLowerCase();
    const id = entityId("release", slug);
    if (this.graph.entities.has(id)) return id;
    const name = inEachLanguage((_, lang) => `${this.name[lang]} ${cycle}`);
    return this.graph.addEntity(this.at(path), "release", { slug, name });
  }

  get document(): string {
    return this.source.slug;
  }

  get product(): string {
    return this.subject;
  }

  hasTold = (local: string): boolean => this.graph.facts.has(this.idOf(this.subject, local));

  private idOf = (subject: string, local: string): string =>
    `${this.source.slug}.${typeOf(subject) === "mesh" ? slugOf(subject) : subject.replace(":", ".")}.${local}`;

  private at = (path: string): SeedPlace => ({ ...this.place, path: `${this.place.path}.${path}` });
}

const dates = [
  ["acceptedOn", "accepted-on"],
  ["incubatingOn", "incubating-on"],
  ["graduatedOn", "graduated-on"],
  ["archivedOn", "archived-on"],
] as const;

function tellCncf(told: Told, { status, cite, anchors, ...days }: SeedCncf): void {
  const sentence = inEachLanguage(({ sources }, lang) => sources.cncfStatus(told.name[lang], status));
  const label = inEachLanguage(({ sources }) => sources.cncfLabel(status));
  const content = { kind: "ATTRIBUTE", cite, anchors } as const;
  const value = { type: "LEVEL", value: status } as const;
  told.fact("cncf", "cncf-status", { ...content, predicate: "cncf-status", value, label, ...sentence });
  for (const [key, predicate] of dates) {
    const day = days[key];
    if (day === undefined) continue;
    const words = inEachLanguage(({ sources }, lang) => sources.cncfDays[key](told.name[lang], day));
    const short = inEachLanguage(({ sources }) => sources.cncfDayLabels[key](day));
    const dated = { type: "DATE", value: day } as const;
    told.fact(`cncf.${key}`, predicate, { ...content, predicate, value: dated, label: short, ...words });
  }
}

function tellIdentifier(told: Told, path: string, { scheme, value, cite, anchors }: SeedIdentifier): string {
  const local = `identifier.${scheme.toLowerCase()}.${value.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  return told.fact(path, local.replace(/-$/, ""), {
    kind: "REFERENCE",
    predicate: "identifier",
    value: { type: "TEXT", value, raw: scheme },
    label: inEachLanguage(({ sources }) => `${sources.schemes[scheme]}: ${value}`),
    ...inEachLanguage(({ sources }, lang) => sources.identifier(told.name[lang], scheme, value)),
    cite,
    anchors,
  });
}

function tellRelease(told: Told, path: string, release: SeedRelease): AssembledRelease {
  const { cycle, releasedOn, latest, latestOn, supportedUntil, supported, kubernetes, cite, anchors } = release;
  const id = told.release(path, cycle);
  const cited = { kind: "ATTRIBUTE", cite, anchors } as const;
  const name = inEachLanguage((_, lang) => `${told.name[lang]} ${cycle}`);
  const tell = (local: string, content: Partial<GraphFact>, sentence: Text, label: Text): string =>
    told.fact(path, local, { ...cited, predicate: local, label, ...content, ...sentence }, id);
  const words = (make: Parameters<typeof inEachLanguage>[0]): Text => inEachLanguage(make);
  const facts = [
    tell(
      "release-of",
      { kind: "STRUCTURE", object: told.product, ...(releasedOn && { value: { type: "DATE", value: releasedOn } }) },
      words(({ sources }, lang) => sources.released(told.name[lang], cycle, releasedOn)),
      words(({ sources }) => sources.releasedLabel(releasedOn)),
    ),
  ];
  if (latest !== undefined) {
    facts.push(
      tell(
        "latest-version",
        { value: { type: "VERSION", value: { operator: "=", version: latest } } },
        words(({ sources }, lang) => sources.latest(name[lang], latest, latestOn)),
        words(({ sources }) => sources.latestLabel(latest)),
      ),
    );
  }
  if (supportedUntil !== undefined) {
    facts.push(
      tell(
        "supported-until",
        { value: { type: "DATE", value: supportedUntil } },
        words(({ sources }, lang) => sources.supportedUntil(name[lang], supportedUntil)),
        words(({ sources }) => sources.supportedUntilLabel(supportedUntil)),
      ),
    );
  } else if (supported !== undefined) {
    facts.push(
      tell(
        "under-support",
        { value: { type: "BOOLEAN", value: supported } },
        words(({ sources }, lang) => sources.supported(name[lang], supported)),
        words(({ sources }) => sources.supportedLabel(supported)),
      ),
    );
  }
  if (kubernetes !== undefined) {
    facts.push(
      tell(
        "kubernetes-versions",
        { value: { type: "TEXT", value: kubernetes } },
        words(({ sources }, lang) => sources.kubernetes(name[lang], kubernetes)),
        words(({ sources }) => sources.kubernetesLabel(kubernetes)),
      ),
    );
  }
  return {
    document: told.document,
    id,
    product: told.product,
    cycle,
    releasedOn,
    latest,
    latestOn,
    supportedUntil,
    supported,
    kubernetes,
    facts,
  };
}

/** The newest release is the current version of the product. */
function tellCurrentVersion(told: Told, releases: readonly SeedRelease[]): void {
  if (told.hasTold("current-version")) return;
  const newest = [...releases].sort((a, b) => (b.releasedOn ?? "").localeCompare(a.releasedOn ?? ""))[0];
  if (!newest) return;
  const version = newest.latest ?? newest.cycle;
  const day = newest.latestOn ?? newest.releasedOn;
  told.fact("releases[0]", "current-version", {
    kind: "ATTRIBUTE",
    predicate: "current-version",
    value: { type: "VERSION", value: { operator: "=", version } },
    label: inEachLanguage(({ sources }) => sources.currentVersionLabel(version)),
    ...inEachLanguage(({ sources }, lang) => sources.currentVersion(told.name[lang], version, day)),
    cite: newest.cite,
    anchors: newest.anchors,
  });
}
