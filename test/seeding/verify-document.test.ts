import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paths } from "../../src/paths.ts";
import { loadSeed } from "../../src/seeding/build-catalog.ts";
import { contentLines, verifyDocument } from "../../src/seeding/verify-document.ts";

const document =
  process.env.DOCUMENT_PATH ?? `${import.meta.dirname}/../../../shared/document/service-mesh-overview.md`;

describe("content lines", () => {
  it("leave out blanks, headings, fences, rules, table separators and box drawing", () => {
    const lines = [
      "# Title",
      "",
      "## 1. One",
      "text",
      "```yaml",
      "# a comment in a listing",
      "a: 1",
      "┌───┐",
      "│ A │",
      "```",
      "---",
      "| a | b |",
      "|---|---|",
      "| 1 | 2 |",
    ];
    expect(contentLines(lines, 3)).toEqual([4, 6, 7, 9, 12, 14]);
  });
});

describe.skipIf(!existsSync(document))("the seed against the document (needs the document at hand)", () => {
  const assembled = loadSeed(paths.seed);
  const text = existsSync(document) ? readFileSync(document, "utf8") : "";

  it("has every anchor, cell and heading where it is cited", () => {
    expect(verifyDocument(assembled, "service-mesh-overview", text).faults).toEqual([]);
  });

  it("covers every content line", () => {
    expect(verifyDocument(assembled, "service-mesh-overview", text).uncovered).toEqual([]);
  });

  it("covers lists of statements by facts other than examples", () => {
    const statements = [...assembled.graph.facts.values()].filter(({ kind }) => kind !== "EXAMPLE");
    const covered = new Set<number>();
    for (const { startLine, endLine } of statements.flatMap(({ citations }) => citations)) {
      for (let line = startLine; line <= endLine; line++) covered.add(line);
    }
    const lists = contentLines(text.split("\n"), 111).filter((line) =>
      /^\s*(?:-|\d+\.|[✅❌])\s/u.test(text.split("\n")[line - 1]!),
    );
    const listings = [...assembled.graph.facts.values()]
      .filter(({ kind }) => kind === "EXAMPLE")
      .flatMap(({ citations }) => citations);
    const inListing = (line: number) => listings.some(({ startLine, endLine }) => startLine <= line && line <= endLine);
    expect(lists.filter((line) => !covered.has(line) && !inListing(line))).toEqual([]);
  });

  it("notices a changed figure, a moved heading and another version of the document", () => {
    const changed = text.replace("1-3ms", "1-4ms").replace("### 4.1 Istio", "### 4.1 Istyo");
    const { faults } = verifyDocument(assembled, "service-mesh-overview", changed);
    expect(faults.join("\n")).toMatch(/another version of the document/);
    expect(faults.join("\n")).toMatch(/section 4.1: its heading is not on line 1000/);
    expect(faults.join("\n")).toMatch(/`1-3ms` is not in 3.1.4/);
  });
});
