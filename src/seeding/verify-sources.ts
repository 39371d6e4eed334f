import type { Checkout } from "./checkouts.ts";
import type { Graph, GraphFact } from "./graph.ts";

/** How a citation stands against a copy of its source. */
export interface CitationFinding {
  readonly fact: string;
  readonly source: string;
  readonly citation: string;
  /** BROKEN: the lines do not say so. MOVED: they stand elsewhere in a newer copy. CHANGED: a newer copy no longer has them. */
  readonly state: "BROKEN" | "MOVED" | "CHANGED";
  readonly message: string;
}

export interface SourceReport {
  readonly source: string;
  /** Citations whose lines hold their anchors at the cited revision. */
  readonly held: number;
  /** Citations checked against a copy that is not at the cited revision. */
  readonly heldInNewer: number;
  readonly findings: readonly CitationFinding[];
  /** Why nothing of the source could be checked. */
  readonly missing?: string;
}

type SpanOf = GraphFact["citations"][number];

/** Holds every citation of a source against copies of its repository: the path, the lines, and the anchors in them. */
export function verifySources(graph: Graph, find: (repository: string) => Checkout | undefined): SourceReport[] {
  return graph.sources.map((source) => {
    const repository = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(source.url ?? "")?.[1];
    const none = { source: source.slug, held: 0, heldInNewer: 0, findings: [] };
    if (repository === undefined) return { ...none, missing: "it is not a repository on GitHub" };
    const checkout = find(repository);
    if (!checkout) return { ...none, missing: `there is no checkout of ${repository}` };
    const told = [...graph.facts.values()].filter(
      ({ derived, citations }) => !derived && citations.some(({ document }) => document === source.slug),
    );
    const outcomes = told.flatMap((fact) => checkFact(fact, checkout));
    return {
      source: source.slug,
      held: outcomes.filter((outcome) => outcome === "HELD").length,
      heldInNewer: outcomes.filter((outcome) => outcome === "HELD_IN_NEWER").length,
      findings: outcomes.flatMap((outcome) => (typeof outcome === "string" ? [] : [outcome])),
    };
  });
}

/** Each anchor stands in one of the spans; a span without any must at least exist. */
function checkFact(fact: GraphFact, checkout: Checkout): ("HELD" | "HELD_IN_NEWER" | CitationFinding)[] {
  const spans = fact.citations.map((span) => {
    const isThere = span.revision !== undefined && checkout.hasRevision(span.revision);
    const lines = isThere ? checkout.linesOf(span.path!, span.revision) : checkout.linesOf(span.path!);
    return { span, isThere, lines, cited: lines?.slice(span.startLine - 1, span.endLine) };
  });
  const unfound = fact.anchors.filter(
    (anchor) => !spans.some(({ cited }) => cited?.some((line) => line.includes(anchor))),
  );
  return spans.map(({ span, isThere, lines, cited }, index) => {
    const finding = (state: CitationFinding["state"], message: string): CitationFinding => ({
      fact: fact.id,
      source: span.document,
      citation: textOf(span),
      state,
      message,
    });
    const newer = (broken: string): CitationFinding =>
      isThere
        ? finding("BROKEN", broken)
        : finding("CHANGED", `${broken} It was read at ${span.revision?.slice(0, 12)}.`);
    if (!lines) return newer("There is no such file.");
    if (!cited || cited.length < span.endLine - span.startLine + 1) return newer(`The file has ${lines.length} lines.`);
    if (unfound.length === 0 || index > 0) return isThere ? "HELD" : "HELD_IN_NEWER";
    const places = unfound.map((anchor) => lines.findIndex((line) => line.includes(anchor)) + 1);
    if (!isThere && places.every((line) => line > 0)) {
      return finding(
        "MOVED",
        `The anchors now stand in line ${[...new Set(places)].sort((a, b) => a - b).join(", ")}.`,
      );
    }
    return newer(`Not in the lines: ${unfound.map((anchor) => `“${anchor}”`).join(", ")}.`);
  });
}

const textOf = ({ path, startLine, endLine, revision }: SpanOf): string =>
  `${path}:${startLine}${endLine === startLine ? "" : `-${endLine}`}${revision === undefined ? "" : `@${revision.slice(0, 12)}`}`;
