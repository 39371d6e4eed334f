import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceFile } from "../../src/model/seed-source.ts";
import { checkoutOf } from "../../src/seeding/checkouts.ts";
import { Graph } from "../../src/seeding/graph.ts";
import { verifySources } from "../../src/seeding/verify-sources.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-checkouts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(place: string, path: string, text: string): void {
  const file = join(folder, place, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const git = (place: string, ...args: string[]): string =>
  execFileSync("git", ["-C", join(folder, place), "-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    encoding: "utf8",
  }).trim();

function commit(place: string): string {
  git(place, "add", ".");
  git(place, "commit", "-qm", "change");
  return git(place, "rev-parse", "HEAD");
}

/** A graph with one fact of one source, which cites `docs/vms.md:2` at a revision. */
function graphCiting(revision: string, anchors = ["virtual machines"], cite = "docs/vms.md:2"): Graph {
  const graph = new Graph([]);
  const source: SourceFile = {
    slug: "docs",
    title: { en: "Docs", zh: "文档" },
    role: "PROJECT",
    publisher: "Docs",
    url: "https://github.com/example/docs",
    revision,
    revisions: [],
    retrievedOn: "2026-01-01",
    subjects: [],
  };
  const place = { file: "docs.yaml", path: "" };
  graph.addSource(place, source);
  graph.addCited(place, {
    id: "docs.linkerd.vm-support",
    kind: "SUPPORT",
    subject: "mesh:linkerd",
    predicate: "supports",
    anchors,
    text: { en: "a", zh: "一" },
    citations: graph.sourceCitation(place, source, cite),
  });
  return graph;
}

const verified = (graph: Graph) => verifySources(graph, (repository) => checkoutOf(folder, repository))[0]!;

const text = "# VMs\nIt runs on virtual machines.\n";

describe("a git checkout", () => {
  const place = "example/docs";
  beforeEach(() => {
    write(place, "docs/vms.md", text);
    git(place, "init", "-q");
  });

  it("holds what stands in the lines at the cited commit, whatever has changed since", () => {
    const first = commit(place);
    write(place, "docs/vms.md", "rewritten\n");
    commit(place);
    expect(verified(graphCiting(first))).toMatchObject({ held: 1, findings: [] });
  });

  it.each([
    ["anchors that are not in the lines", ["bare metal"], "docs/vms.md:2", /Not in the lines: “bare metal”/],
    ["lines beyond the end", ["virtual"], "docs/vms.md:9", /The file has 3 lines/],
    ["a file that is not there", ["virtual"], "docs/other.md:2", /no such file/],
  ])("tells %s as broken", (_, anchors, cite, message) => {
    const { held, findings } = verified(graphCiting(commit(place), anchors, cite));
    expect({ held, findings }).toEqual({
      held: 0,
      findings: [expect.objectContaining({ state: "BROKEN", message: expect.stringMatching(message) })],
    });
  });

  it("without the cited commit tells where the lines have moved to, or that they have changed", () => {
    write(place, "docs/vms.md", `intro\n${text}`);
    commit(place);
    const unknown = "0".repeat(40);
    expect(verified(graphCiting(unknown)).findings).toEqual([
      expect.objectContaining({ state: "MOVED", message: expect.stringContaining("line 3") }),
    ]);
    write(place, "docs/vms.md", "gone\nfor good\n");
    commit(place);
    expect(verified(graphCiting(unknown)).findings).toEqual([expect.objectContaining({ state: "CHANGED" })]);
  });
});

it.each(["example/docs", "example+docs", "example+docs/repo", "example-docs", "docs"])(
  "finds plain files in the folder %s, and holds them where nothing has changed",
  (place) => {
    write(place, "docs/vms.md", text);
    expect(verified(graphCiting("0".repeat(40)))).toMatchObject({ held: 0, heldInNewer: 1, findings: [] });
  },
);

it("says which source it could not check", () => {
  expect(verified(graphCiting("1"))).toMatchObject({ missing: "there is no checkout of example/docs" });
});
