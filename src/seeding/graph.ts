import { validNames } from "../errors.ts";
import type { SectionSummary } from "../model/catalog.ts";
import type { Citation, FactKind, Standing } from "../model/fact.ts";
import { type EntityType, entityId, slugOf, typeOf } from "../model/ids.ts";
import type { DocumentFile } from "../model/seed.ts";
import type { SeedFact } from "../model/seed-entity.ts";
import type { SourceFile } from "../model/seed-source.ts";
import type { PredicateTrait } from "../model/seed-vocabulary.ts";
import type { Lang, Text } from "../model/text.ts";
import type { SupportLevel, Value } from "../model/value.ts";
import type { SeedFault, SeedPlace } from "./faults.ts";

interface GraphEntity {
  id: string;
  type: EntityType;
  slug: string;
  name: Text;
  /** The name as it stands in a sentence, if it isn't the name itself. */
  phrase?: Text | undefined;
  aliases: { [lang in Lang]?: string[] | undefined };
}

type NewEntity = Pick<GraphEntity, "slug" | "name" | "phrase"> & {
  aliases?: GraphEntity["aliases"] | undefined;
  formerFeatures?: string[] | undefined;
};

type GraphSection = Omit<SectionSummary, "title"> & { title: Text };

/** What a fact says. */
export interface FactContent {
  kind: FactKind;
  predicate: string;
  object?: string | undefined;
  support?: SupportLevel | undefined;
  value?: Value | undefined;
  qualifiers?: SeedFact["qualifiers"];
  label?: Text | undefined;
  anchors: string[];
  derived?: boolean;
  rule?: string;
  inputs?: string[];
  /** Facts of other sources that it is declared to contradict. */
  contradicts?: readonly string[] | undefined;
}

export interface GraphFact extends FactContent {
  id: string;
  subject: string;
  text: Text;
  citations: Pick<Citation, "document" | "section" | "startLine" | "endLine" | "path" | "revision">[];
  conflicts: Set<string>;
  source: SeedPlace;
  standing?: Standing;
  /** Facts of other sources that contradict it. */
  contradictedBy?: readonly string[];
}

/** A contradiction, with the facts on both sides. */
export interface GraphDiscrepancy {
  sentence: Text;
  facts: string[];
}

const longestSpan = 15;

/** Full id of a fact: for meshes, the slug and the local id; for all others, type, slug and local id. */
export const factId = (subject: string, local: string): string =>
  typeOf(subject) === "mesh" ? `${slugOf(subject)}.${local}` : `${subject.replace(":", ".")}.${local}`;

/** The graph under construction. Faults are collected, to report all of them at once. */
export class Graph {
  readonly entities = new Map<string, GraphEntity>();
  readonly sections = new Map<string, GraphSection>();
  readonly facts = new Map<string, GraphFact>();
  readonly predicates = new Map<
    string,
    { name: Text; inverse?: Text | undefined; traits: readonly PredicateTrait[]; aliases: GraphEntity["aliases"] }
  >();
  readonly documents: DocumentFile[] = [];
  readonly sources: SourceFile[] = [];
  /** What features of earlier versions became: former slug → id of the entity. */
  readonly formerFeatures = new Map<string, string>();
  readonly faults: SeedFault[];
  /** Facts that another source overrules, each with the one that does. They decide nothing, and nothing is concluded from them. */
  overruled: ReadonlyMap<string, string> = new Map();
  private defaultDocument = "";
  private readonly innerSections = new Map<string, GraphSection[]>();

  constructor(faults: SeedFault[]) {
    this.faults = faults;
  }

  fault({ file, path }: SeedPlace, message: string): void {
    this.faults.push({ file, path, message });
  }

  /** A name that isn't defined, with the nearest that are. */
  faultUnknown(place: SeedPlace, kind: string, name: string, valid: Iterable<string>): void {
    this.fault(place, `unknown ${kind} \`${name}\`. ${validNames(valid, name)}`);
  }

  addEntity(
    source: SeedPlace,
    type: EntityType,
    { slug, name, phrase, aliases = {}, formerFeatures = [] }: NewEntity,
  ): string {
    const id = entityId(type, slug);
    if (this.entities.has(id)) this.fault(source, `\`${id}\` is already defined. Choose another slug.`);
    else this.entities.set(id, { id, type, slug, name, phrase, aliases });
    for (const former of formerFeatures) this.formerFeatures.set(former, id);
    return id;
  }

  addDocument(source: SeedPlace, document: DocumentFile): void {
    this.documents.push(document);
    if (document.default || this.defaultDocument === "") this.defaultDocument = document.slug;
    for (const [index, { number, heading, title, lines }] of document.outline.entries()) {
      const [startLine, endLine] = lines.split("-").map(Number) as [number, number];
      const id = document.default ? `section:${number}` : `section:${document.slug}.${number}`;
      const at = { file: source.file, path: `outline[${index}]` };
      if (startLine > endLine || endLine > document.lines) {
        this.fault(at, `lines ${lines} are outside the document, which has lines 1-${document.lines}.`);
      }
      const dot = number.lastIndexOf(".");
      const parent = dot < 0 ? null : number.slice(0, dot);
      const section = { id, document: document.slug, number, heading, title, parent, startLine, endLine };
      if (parent !== null) {
        const outer = this.section(document.slug, parent);
        if (!outer) this.fault(at, `section ${parent} is missing before ${number}.`);
        else if (startLine < outer.startLine || endLine > outer.endLine) {
          this.fault(at, `lines ${lines} are outside section ${parent} (${outer.startLine}-${outer.endLine}).`);
        } else this.innerSections.get(outer.id)?.push(section);
      }
      this.sections.set(id, section);
      this.innerSections.set(id, []);
      this.addEntity(at, "section", { slug: id.slice("section:".length), name: title });
    }
  }

  addSource(place: SeedPlace, source: SourceFile): void {
    if (source.revision === undefined && source.permalink?.includes("{revision}")) {
      this.fault({ ...place, path: "permalink" }, "has `{revision}`, so the source needs a `revision`.");
    }
    this.sources.push(source);
  }

  section(document: string, number: string): GraphSection | undefined {
    const own = this.sections.get(`section:${number}`);
    return own?.document === document ? own : this.sections.get(`section:${document}.${number}`);
  }

  addFact(
    source: SeedPlace,
    subject: string,
    local: string,
    { en, zh, cite, ...content }: FactContent & Text & { cite: string[] },
    id = factId(subject, local),
  ): string {
    if (this.facts.has(id)) this.fault(source, `the fact id \`${id}\` is already used. Choose another \`id\`.`);
    const citations = cite.flatMap((text) => this.citation(source, text, content.kind === "EXAMPLE"));
    this.facts.set(id, { ...content, id, subject, text: { en, zh }, citations, conflicts: new Set(), source });
    return id;
  }

  /** Adds a fact whose citations have been read. */
  addCited(source: SeedPlace, fact: Omit<GraphFact, "conflicts" | "source">): string {
    if (this.facts.has(fact.id))
      this.fault(source, `the fact id \`${fact.id}\` is already used. Choose another \`id\`.`);
    this.facts.set(fact.id, { ...fact, conflicts: new Set(), source });
    return fact.id;
  }

  /** The lines of a file of a source: `docs/vms.md:9-15`, or at another revision than its own, `docs/vms.md:9-15@4df675e`. */
  sourceCitation(place: SeedPlace, { slug, revision, revisions }: SourceFile, text: string): GraphFact["citations"] {
    const [, path = "", first = "", last = first, at] = /^(.+?):(\d+)(?:-(\d+))?(?:@(.+))?$/.exec(text) ?? [];
    const [startLine, endLine] = [Number(first), Number(last)];
    const refuse = (message: string): [] => {
      this.fault(place, `citation \`${text}\`: ${message}`);
      return [];
    };
    if (startLine > endLine) return refuse("the first line comes after the last.");
    if (endLine - startLine >= longestSpan) return refuse(`too long: at most ${longestSpan} lines are allowed.`);
    const known = [revision, ...revisions.map((each) => each.revision)].filter((each) => each !== undefined);
    if (at !== undefined && !known.includes(at)) return refuse(`unknown revision. ${validNames(known, at)}`);
    return [{ document: slug, section: path, path, revision: at ?? revision, startLine, endLine }];
  }

  /** Adds a fact that was concluded from others; their citations are its own. */
  addDerived(
    fact: Omit<GraphFact, "citations" | "anchors" | "derived"> & { inputs: string[] },
    cite: readonly string[],
  ): void {
    if (this.facts.has(fact.id)) this.fault(fact.source, `the fact id \`${fact.id}\` is already used.`);
    const cited = [
      ...fact.inputs.flatMap((id) => this.facts.get(id)?.citations ?? []),
      ...cite.flatMap((text) => this.citation(fact.source, text, false)),
    ];
    const citations = [...new Map(cited.map((each) => [JSON.stringify(each), each])).values()];
    this.facts.set(fact.id, { ...fact, citations, anchors: [], derived: true });
  }

  private citation(source: SeedPlace, text: string, isExample: boolean): GraphFact["citations"] {
    const [, document = this.defaultDocument, number = "", first = "", last = first] =
      /^(?:([a-z0-9-]+)#)?([0-9a-z.]+):(\d+)(?:-(\d+))?$/.exec(text) ?? [];
    const [startLine, endLine] = [Number(first), Number(last)];
    const section = this.section(document, number);
    const refuse = (message: string): [] => {
      this.fault(source, `citation \`${text}\`: ${message}`);
      return [];
    };
    if (!section) {
      const numbers = [...this.sections.values()].filter((each) => each.document === document).map((s) => s.number);
      return numbers.length === 0
        ? refuse(`unknown document. ${validNames(this.documents.map(({ slug }) => slug))}`)
        : refuse(`unknown section. ${validNames(numbers, number)}`);
    }
    if (startLine > endLine) return refuse("the first line comes after the last.");
    if (startLine < section.startLine || endLine > section.endLine) {
      return refuse(`outside section ${number}, which has lines ${section.startLine}-${section.endLine}.`);
    }
    const inner = this.innerSections.get(section.id)?.find((s) => startLine >= s.startLine && endLine <= s.endLine);
    if (inner) return refuse(`these lines belong to section ${inner.number}; name the innermost section.`);
    if (!isExample && endLine - startLine >= longestSpan) {
      return refuse(`too long: at most ${longestSpan} lines are allowed unless the fact is an EXAMPLE.`);
    }
    return [{ document, section: number, startLine, endLine }];
  }

  /** Reports undefined names in facts, and facts that exclude each other. Run once everything is added. */
  checkReferences(): void {
    const supported = new Map<string, string>();
    for (const fact of this.facts.values()) {
      for (const other of fact.contradicts ?? []) this.requireFact(fact.source, other);
      const { source, predicate, object, subject, support, qualifiers } = fact;
      this.requirePredicate(source, predicate);
      if (object !== undefined) this.requireEntity(source, object);
      if (qualifiers?.mode !== undefined) this.requireEntity(source, entityId("mode", qualifiers.mode));
      if (fact.kind === "SUPPORT" && support === undefined) this.fault(source, "a SUPPORT fact needs `support`.");
      if (support === undefined) continue;
      if (typeOf(subject) !== "mesh" || object === undefined || typeOf(object) !== "feature") {
        this.fault(source, "`support` is only for facts about a mesh whose `object` is a feature.");
        continue;
      }
      const document = fact.citations[0]?.document;
      const key = [document, subject, object, qualifiers?.mode, qualifiers?.layer].join(" ");
      const other = supported.get(key);
      if (other)
        this.fault(source, `\`${other}\` already says how well ${subject} supports ${object}. Merge the two facts.`);
      supported.set(key, fact.id);
    }
  }

  /** The fact that is believed in place of one; the fact itself if nothing overrules it. */
  believed(id: string): GraphFact | undefined {
    const seen = new Set<string>();
    let at = id;
    for (let next = this.overruled.get(at); next !== undefined && !seen.has(next); next = this.overruled.get(at)) {
      seen.add(next);
      at = next;
    }
    return this.facts.get(at);
  }

  requirePredicate(source: SeedPlace, slug: string): void {
    if (!this.predicates.has(slug)) this.faultUnknown(source, "predicate", slug, this.predicates.keys());
  }

  requireFact(source: SeedPlace, id: string): void {
    if (!this.facts.has(id)) this.faultUnknown(source, "fact", id, this.facts.keys());
  }

  requireEntity(source: SeedPlace, id: string): boolean {
    if (this.entities.has(id)) return true;
    const type = typeOf(id);
    const ofType = [...this.entities.keys()].filter((other) => typeOf(other) === type);
    this.faultUnknown(source, "entity", id, ofType);
    return false;
  }
}
