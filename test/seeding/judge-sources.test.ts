import { describe, expect, it } from "vitest";
import type { GraphFact } from "../../src/seeding/graph.ts";
import { isSameValue, judge, type Testimony } from "../../src/seeding/judge-sources.ts";

const authority = {
  authority: [
    { predicates: ["cncf-status"], roles: ["HOUSE", "REGISTRY", "PROJECT", "REFERENCE"] as const },
    { roles: ["HOUSE", "PROJECT", "REGISTRY", "REFERENCE"] as const },
  ].map((each) => ({ ...each, roles: [...each.roles] })),
  singleValued: ["cncf-status", "first-release", "current-version"],
};

type Saying = Partial<Pick<GraphFact, "support" | "object" | "predicate" | "value" | "qualifiers" | "contradicts">>;

function says(id: string, role: Testimony["role"], saying: Saying, date = "2026-01-01"): Testimony {
  const document = id.split(".")[0]!;
  const fact: GraphFact = {
    id,
    kind: "SUPPORT",
    subject: "mesh:kuma",
    predicate: "supports",
    anchors: [],
    text: { en: id, zh: id },
    citations: [{ document, section: "1", startLine: 1, endLine: 1 }],
    conflicts: new Set(),
    source: { file: "", path: "" },
    ...saying,
  };
  return { fact, role, date, documents: new Set([document]) };
}

const mtls = (support: GraphFact["support"], qualifiers?: GraphFact["qualifiers"]): Saying => ({
  object: "feature:mtls",
  support,
  qualifiers,
});

const judged = (...testimonies: Testimony[]) => judge(testimonies, authority);

describe("levels of support", () => {
  it.each([
    ["NONE", "OPTIONAL", "CONTESTED"],
    ["AUTOMATIC", "OPTIONAL", "CONTESTED"],
    ["AUTOMATIC", "PARTIAL", "CONTESTED"],
    ["SUPPORTED", "OPTIONAL", "AGREED"],
    ["SUPPORTED", "AUTOMATIC", "AGREED"],
    ["NONE", "NONE", "AGREED"],
  ] as const)("%s and %s are %s", (first, second, standing) => {
    const { standing: found, overruled } = judged(
      says("book.a", "REFERENCE", mtls(first)),
      says("docs.b", "PROJECT", mtls(second)),
    );
    expect([...found.values()]).toEqual([standing, standing]);
    expect([...overruled]).toEqual([["book.a", "docs.b"]]);
  });

  it("are denied by a denial as wide, not by one that is limited", () => {
    const contradictions = (denial: Saying["qualifiers"], support: Saying["qualifiers"]) =>
      judged(says("book.a", "REFERENCE", mtls("NONE", denial)), says("docs.b", "PROJECT", mtls("SUPPORTED", support)))
        .contradicted.size;
    expect(contradictions(undefined, { mode: "ambient" })).toBe(2);
    expect(contradictions({ layer: "L7" }, undefined)).toBe(0);
    expect(contradictions({ mode: "ambient" }, { mode: "ambient", layer: "L7" })).toBe(2);
    expect(contradictions({ mode: "ambient" }, { mode: "sidecar" })).toBe(0);
  });

  it("stand beside each other where they are of different places", () => {
    const { overruled, standing } = judged(
      says("book.a", "REFERENCE", mtls("SUPPORTED")),
      says("docs.b", "PROJECT", mtls("PARTIAL", { layer: "L4" })),
    );
    expect(overruled.size).toBe(0);
    expect(standing.get("book.a")).toBe("AGREED");
  });
});

it("holds nothing of one source against itself", () => {
  const { standing, overruled } = judged(
    says("book.a", "REFERENCE", mtls("NONE")),
    says("book.b", "REFERENCE", mtls("AUTOMATIC")),
  );
  expect([...standing.values()]).toEqual(["SINGLE", "SINGLE"]);
  expect(overruled.size).toBe(0);
});

it("believes by predicate: registries for the standing at the CNCF, and among equals the newer source", () => {
  const level = (value: string): Saying => ({ predicate: "cncf-status", value: { type: "LEVEL", value } });
  const { overruled } = judged(
    says("book.a", "REFERENCE", level("SANDBOX")),
    says("docs.b", "PROJECT", level("INCUBATING")),
    says("landscape.c", "REGISTRY", level("ARCHIVED")),
  );
  expect(overruled.has("landscape.c")).toBe(false);
  expect([...overruled.keys()].sort()).toEqual(["book.a", "docs.b"]);
  const newer = judged(
    says("docs.old", "PROJECT", mtls("AUTOMATIC"), "2023-01-01"),
    says("site.new", "PROJECT", mtls("OPTIONAL"), "2026-01-01"),
  );
  expect([...newer.overruled]).toEqual([["docs.old", "site.new"]]);
});

it("takes a declared contradiction for one, whatever the values", () => {
  const { standing } = judged(
    says("book.a", "REFERENCE", { predicate: "note" }),
    says("docs.b", "PROJECT", { predicate: "note", contradicts: ["book.a"] }),
  );
  expect([...standing.values()]).toEqual(["CONTESTED", "CONTESTED"]);
});

describe("values", () => {
  const version = (text: string) =>
    ({ type: "VERSION", value: { operator: "=", version: text } }) as Parameters<typeof isSameValue>[0];

  it("of versions are the same within a release cycle", () => {
    expect(isSameValue(version("1.29.3"), version("v1.29"))).toBe(true);
    expect(isSameValue(version("1.2"), version("1.29"))).toBe(false);
  });

  it("of years and dates are compared by year", () => {
    expect(isSameValue({ type: "YEAR", value: 2018 }, { type: "DATE", value: "2018-09-18" })).toBe(true);
    expect(isSameValue({ type: "YEAR", value: 2018 }, { type: "DATE", value: "2019-01-01" })).toBe(false);
  });

  it("of lists agree where one contains the other, and of unlike types are not compared", () => {
    const list = (...value: string[]) => ({ type: "LIST", value }) as Parameters<typeof isSameValue>[0];
    expect(isSameValue(list("GO"), list("GO", "RUST"))).toBe(true);
    expect(isSameValue(list("GO", "CPP"), list("GO", "RUST"))).toBe(false);
    expect(isSameValue(list("GO"), { type: "TEXT", value: "GO" })).toBeUndefined();
  });
});
