import { inEachLanguage } from "../language/index.ts";
import type { AuthorityFile } from "../model/seed-source.ts";
import type { SourceRole } from "../model/sources.ts";
import type { Value } from "../model/value.ts";
import { type AssembledComparison, cellLabel } from "./assemble-comparisons.ts";
import type { Graph, GraphDiscrepancy, GraphFact } from "./graph.ts";
import { type Judgement, judge, type Testimony } from "./judge-sources.ts";
import type { SeedFiles } from "./read-seed.ts";

/** Who is believed, as the seed declares it. */
export const authorityOf = ({ authority }: SeedFiles): Pick<AuthorityFile, "authority" | "singleValued"> => ({
  authority: authority.flatMap(({ data }) => data.authority),
  singleValued: authority.flatMap(({ data }) => data.singleValued),
});

/** Decides which stated facts another source overrules, and shows the believed ones in the tables. */
export function believe(graph: Graph, files: SeedFiles, comparisons: readonly AssembledComparison[]): void {
  if (graph.sources.length === 0) return;
  const { overruled } = judge(testimoniesOf(graph), authorityOf(files));
  graph.overruled = overruled;
  for (const { cells, dimensions } of comparisons) {
    for (const cell of cells.filter(({ fact }) => overruled.has(fact))) {
      const replacement = graph.believed(cell.fact);
      const value = replacement && shownValue(replacement);
      if (!value) continue;
      const dimension = dimensions.find(({ slug }) => slug === cell.dimension)!;
      cell.fact = replacement.id;
      cell.value = value;
      cell.label = cellLabel(dimension, value);
      cell.parts = [];
    }
  }
}

const shownValue = ({ support, value }: GraphFact): Value | undefined =>
  support === undefined ? value : { type: "SUPPORT", value: support };

/** Every fact with who says so. What was concluded is from the sources of what it was concluded from. */
export function testimoniesOf(graph: Graph): Testimony[] {
  const sources = new Map(graph.sources.map((source) => [source.slug, source]));
  return [...graph.facts.values()].map((fact) => {
    const documents = new Set(fact.citations.map(({ document }) => document));
    const other = [...documents].find((document) => sources.has(document));
    const role: SourceRole = other === undefined ? "REFERENCE" : sources.get(other)!.role;
    return { fact, documents, role, date: sourceDate(graph, fact) ?? "" };
  });
}

/** The date of the newest source of a fact: of the revision that was read, or of the document's last update. */
export function sourceDate({ documents, sources }: Graph, { citations }: GraphFact): string | undefined {
  const days = citations.flatMap(({ document, revision }) => {
    const source = sources.find(({ slug }) => slug === document);
    if (!source) return documents.find(({ slug }) => slug === document)?.updatedOn ?? [];
    const at = source.revisions.find((each) => each.revision === revision);
    return at ? (at.revisedOn ?? []) : (source.revisedOn ?? source.retrievedOn);
  });
  return days.sort().at(-1);
}

/** Tells each fact of the graphs how it stands among the sources, and lists the contradictions between them. */
export function tellStanding(reference: Graph, whole: Graph, files: SeedFiles): GraphDiscrepancy[] {
  const own = new Set(whole.facts.keys());
  const known = [...testimoniesOf(whole), ...testimoniesOf(reference).filter(({ fact }) => !own.has(fact.id))];
  const { standing, contradicted } = judge(known, authorityOf(files));
  for (const { facts } of [reference, whole]) {
    for (const fact of facts.values()) {
      fact.standing = standing.get(fact.id) ?? "SINGLE";
      const opposing = contradicted.get(fact.id);
      if (opposing) fact.contradictedBy = opposing;
    }
  }
  for (const fact of whole.facts.values()) {
    for (const other of fact.contradictedBy ?? []) if (whole.facts.has(other)) fact.conflicts.add(other);
  }
  return contradictionsBetween(whole, reference, contradicted);
}

function contradictionsBetween(
  whole: Graph,
  reference: Graph,
  contradicted: Judgement["contradicted"],
): GraphDiscrepancy[] {
  const fact = (id: string): GraphFact => (whole.facts.get(id) ?? reference.facts.get(id))!;
  const isOfOther = (id: string): boolean =>
    fact(id).citations.some(({ document }) => whole.sources.some(({ slug }) => slug === document));
  return [...contradicted].flatMap(([id, others]) =>
    others
      .filter(
        (other) => whole.facts.has(id) && whole.facts.has(other) && isOfOther(other) && (!isOfOther(id) || id < other),
      )
      .map((other) => ({ sentence: contestedSentence(whole, fact(id), fact(other)), facts: [id, other] })),
  );
}

/** Who says what, and who says otherwise. */
const contestedSentence = (graph: Graph, first: GraphFact, second: GraphFact): GraphDiscrepancy["sentence"] =>
  inEachLanguage(({ sources }, lang) =>
    sources.contested(
      titleOf(graph, first, lang),
      first.text[lang],
      titleOf(graph, second, lang),
      second.text[lang],
      sourceDate(graph, second),
    ),
  );

function titleOf({ documents, sources }: Graph, { citations }: GraphFact, lang: "en" | "zh"): string {
  const slug = citations[0]?.document;
  return [...sources, ...documents].find((document) => document.slug === slug)?.title[lang] ?? "";
}
