import { join } from "node:path";
import { loadViews } from "../src/seeding/build-catalog.ts";
import type { GraphFact } from "../src/seeding/graph.ts";
import { root } from "./bundle.ts";

const head = `# Contested facts

What the reference document says and another source contradicts. [Sources](sources.md) explains who is believed. This list is made from the facts themselves.

`;

/** Every fact of the reference that another source contradicts, by subject, with who says what. */
export function contestedPage(): string {
  const { reference, whole } = loadViews({ seedFolder: join(root, "seed") });
  if (!whole) return head;
  const sources = new Map(whole.graph.sources.map((source) => [source.slug, source]));
  const contested = [...reference.graph.facts.values()].filter(({ contradictedBy }) => contradictedBy !== undefined);
  const bySubject = new Map<string, GraphFact[]>();
  for (const fact of contested) bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact]);
  const linked = ({ citations: [citation], text }: GraphFact): string => {
    const source = sources.get(citation!.document)!;
    const link = source.permalink
      ?.replace("{revision}", citation!.revision ?? "")
      .replace("{path}", citation!.path ?? "")
      .replace("{startLine}", String(citation!.startLine))
      .replace("{endLine}", String(citation!.endLine));
    const name = link === undefined ? source.title.en : `[${source.title.en}](${link})`;
    return `${name}${source.revisedOn === undefined ? "" : ` (${source.revisedOn})`}: ${text.en}`;
  };
  const sections = [...bySubject].map(([subject, facts]) => {
    const rows = facts.map((fact) => {
      const others = fact.contradictedBy!.map((id) => `  - ${linked(whole.graph.facts.get(id)!)}`);
      return [`- \`${fact.id}\`: ${fact.text.en}`, ...others].join("\n");
    });
    return `## ${reference.graph.entities.get(subject)!.name.en}\n\n${rows.join("\n")}\n`;
  });
  return `${head}${contested.length} facts are contested.\n\n${sections.join("\n")}`;
}
