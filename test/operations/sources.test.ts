import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/snapshot.ts";
import { openCatalog } from "../../src/context.ts";
import type { OtherSource } from "../../src/model/sources.ts";
import { operations } from "../../src/operations/index.ts";
import { inView, type OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { paths } from "../../src/paths.ts";
import { ensureCatalog } from "../../src/seeding/build-catalog.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const missionWhere = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC" as const] }] } };

// biome-ignore lint/suspicious/noExplicitAny: answers of every operation
type Answer = any;
const ask = (context: OperationContext, operation: keyof typeof operations, input: object): Promise<Answer> =>
  perform(operations[operation] as never, context, input);

describe("the reference document's view", () => {
  let folder: string;
  let alone: Catalog;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mesh-atlas-alone-"));
    const seedFolder = join(folder, "seed");
    cpSync(paths.seed, seedFolder, { recursive: true });
    rmSync(join(seedFolder, "sources"), { recursive: true });
    const sources = { seedFolder, migrationsFolder: paths.catalogMigrations };
    alone = openCatalog(ensureCatalog(sources, folder, () => new Date(0)).path);
  });
  afterAll(() => {
    alone.close();
    rmSync(folder, { recursive: true });
  });

  /** Without what is told from all sources, and what names the catalog. */
  const ofReference = (answer: unknown): unknown =>
    JSON.parse(
      JSON.stringify(answer, (key, value) =>
        ["otherSources", "lifecycle", "identifiers", "standing", "digest", "builtAt"].includes(key) ? undefined : value,
      ),
    );

  const meshes = ["istio", "linkerd", "consul", "cilium", "kuma", "aws-app-mesh", "open-service-mesh"];
  const asked: [keyof typeof operations, object][] = [
    ["getCatalog", {}],
    ["findMeshes", { where: missionWhere }],
    ["findMeshes", { where: { cncfStatus: { notIn: ["SANDBOX"] } }, facet: ["cncf-status", "data-plane"] }],
    ["listFeatures", {}],
    ["listFacts", { limit: 100 }],
    ["listFacts", { derived: true, limit: 100 }],
    ["listEntities", { limit: 100 }],
    ["listModes", {}],
    ["getScoreMatrix", {}],
    ["compare", { id: "meshes" }],
    ["compare", { id: "modes" }],
    ["getDecisionTree", {}],
    ["listRelations", { id: "mesh:istio", limit: 100 }],
    ["findPaths", { from: "mesh:istio", to: "component:envoy" }],
    ["search", { query: "mTLS" }],
    ["findEvidence", { question: "Does Linkerd support VMs?" }],
    ["findEvidence", { question: "Kuma 的 mTLS 是自动的吗？" }],
    ["verifyClaim", { mesh: "kuma", feature: "mtls", support: "AUTOMATIC" }],
    ["verifyClaim", { text: "Linkerd does not support virtual machines" }],
    ...meshes.map((id): [keyof typeof operations, object] => ["getMesh", { id }]),
    ["getSection", { number: "4.6" }],
  ];

  it.each(asked)("answers %s %j as if there were no other sources", async (operation, input) => {
    for (const lang of ["en", "zh"] as const) {
      const context = atlas.in(lang);
      const [with_, without] = await Promise.all([
        ask(context, operation, input),
        ask({ ...context, catalog: alone }, operation, input),
      ]);
      expect(ofReference(with_)).toEqual(ofReference(without));
    }
  });

  it("recommends as if there were no other sources", async () => {
    const input = { require: [missionWhere], robustness: { samples: 500 } };
    const context = atlas.in("en");
    const [with_, without] = (await Promise.all([
      ask(context, "recommend", input),
      ask({ ...context, catalog: alone }, "recommend", input),
    ])) as Record<string, unknown>[];
    const plain = ({ id: _, createdAt: __, warnings: ___, ...record }: Record<string, unknown>) => ofReference(record);
    expect({ ...(plain(with_!) as object), catalog: 0 }).toEqual({ ...(plain(without!) as object), catalog: 0 });
    expect((with_!.otherSources as OtherSource[]).map(({ contradicts }) => contradicts)).toContain(
      "linkerd.vm-support",
    );
  });
});

describe("the mission's question", () => {
  it("tells what other sources say of the meshes for which they change the answer, with links", async () => {
    const found = await ask(atlas.in("en"), "findMeshes", { where: missionWhere });
    expect(found.items.map(({ slug }: { slug: string }) => slug)).toEqual(["consul", "istio", "kuma"]);
    const told = found.otherSources as OtherSource[];
    const of = (mesh: string) => told.filter(({ subject }) => subject.slug === mesh);
    expect(of("linkerd")).toEqual([
      expect.objectContaining({
        verdict: "PASS",
        contradicts: "linkerd.vm-support",
        fact: "linkerd-docs.linkerd.vm-support",
      }),
    ]);
    expect(of("kuma")).toEqual([
      expect.objectContaining({ verdict: "FAIL", contradicts: "kuma.mtls", fact: "kuma-docs.kuma.mtls" }),
    ]);
    expect(
      of("aws-app-mesh")
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(["FAIL", "PASS"]);
    expect(of("open-service-mesh").length).toBe(2);
    for (const { url, sentence } of told) {
      expect(url).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/.+#L\d+-L\d+$/);
      expect(sentence.length).toBeGreaterThan(30);
    }
  });

  it("is answered from every source where all are asked, without silence", async () => {
    const found = await ask(inView(atlas.in("en"), "ALL"), "findMeshes", { where: missionWhere });
    expect(found.items.map(({ slug }: { slug: string }) => slug)).toEqual(["consul", "istio", "linkerd"]);
    expect(found).toMatchObject({ undecided: [], otherSources: [] });
  });
});

it("tells the life cycle and the names of a mesh in either view, as of the day", async () => {
  const days: string[] = [];
  const context = {
    ...atlas.in("zh"),
    now: () => new Date("2026-12-01T23:00:00Z"),
    onDay: (day: string) => days.push(day),
  };
  for (const view of ["REFERENCE", "ALL"] as const) {
    const mesh = await ask(inView(context, view), "getMesh", { id: "osm" });
    expect(mesh.lifecycle).toMatchObject({ status: "ARCHIVED", statusText: "已归档", asOf: "2026-12-01" });
    expect(mesh.identifiers).toContainEqual(
      expect.objectContaining({ scheme: "GITHUB", value: "openservicemesh/osm" }),
    );
    expect(mesh.status).toBe("ARCHIVING");
  }
  expect(days).toEqual(["2026-12-01", "2026-12-01"]);
});

describe("a recommendation", () => {
  it.each(["REFERENCE", "ALL"] as const)(
    "warns of the end of what may be chosen, in the view %s, with links",
    async (view) => {
      const context = { ...inView(atlas.in("en"), view), now: () => new Date("2026-12-01T00:00:00Z") };
      const record = await ask(context, "recommend", { candidates: ["open-service-mesh", "aws-app-mesh"] });
      const warnings = record.warnings.filter(({ kind }: { kind: string }) => kind === "LIFECYCLE");
      expect(warnings.map(({ sentence }: { sentence: string }) => sentence).sort()).toEqual([
        "Open Service Mesh (OSM) was archived on 2023-06-30. Its users are advised to move to Istio.",
        "Support for AWS App Mesh ended on 2026-09-30.",
      ]);
      for (const { facts } of warnings) {
        const told = await Promise.all(facts.map((id: string) => ask(context, "getFact", { id })));
        expect(told.some(({ citations }) => citations[0].url?.startsWith("https://github.com/"))).toBe(true);
      }
      expect(record.catalog.sources).toBe(view);
    },
  );

  it("warns of no end of what is not chosen, unless it was named, or lives", async () => {
    const endings = async (input: object): Promise<string[]> =>
      (await ask(atlas.in("zh"), "recommend", input)).warnings
        .filter(({ kind }: { kind: string }) => kind === "LIFECYCLE")
        .map(({ sentence }: { sentence: string }) => sentence);
    expect(await endings({})).toEqual([]);
    expect(await endings({ candidates: ["istio", "linkerd"] })).toEqual([]);
    expect(await endings({ candidates: ["istio", "aws-app-mesh"] })).toEqual([expect.stringContaining("AWS App Mesh")]);
  });

  it("warns where another source contradicts what decides a requirement", async () => {
    const { warnings } = await ask(atlas.in("en"), "recommend", { require: [missionWhere] });
    const facts = warnings
      .filter(({ kind }: { kind: string }) => kind === "OTHER_SOURCE")
      .map(({ facts: [own] }: { facts: string[] }) => own);
    expect(facts).toEqual(expect.arrayContaining(["linkerd.vm-support", "kuma.mtls"]));
  });
});

it("tells of a claim given as data which verdict every source together gives, and by which fact", async () => {
  const check = (claim: object) => ask(atlas.in("en"), "verifyClaim", claim);
  const linkerd = await check({ mesh: "linkerd", feature: "vm-support" });
  expect(linkerd.verdict).toBe("CONTRADICTED");
  expect(linkerd.otherSources).toEqual([
    expect.objectContaining({
      verdict: "SUPPORTED",
      contradicts: "linkerd.vm-support",
      fact: "linkerd-docs.linkerd.vm-support",
    }),
  ]);
  const silent = await check({ mesh: "aws-app-mesh", feature: "mtls", support: "AUTOMATIC" });
  expect(silent.verdict).toBe("NOT_STATED");
  expect(silent.otherSources[0]).toMatchObject({ verdict: "CONTRADICTED" });
  expect((await check({ mesh: "istio", feature: "mtls" })).otherSources).toEqual([]);
});

it("tells beside evidence and claims in words what contradicts their facts", async () => {
  const evidence = await ask(atlas.in("en"), "findEvidence", { question: "Does Linkerd support VMs?" });
  expect(evidence.otherSources.map(({ contradicts }: OtherSource) => contradicts)).toContain("linkerd.vm-support");
  const claim = await ask(atlas.in("zh"), "verifyClaim", { text: "Kuma 的 mTLS 是自动的" });
  expect(claim.otherSources.map(({ fact }: OtherSource) => fact)).toContain("kuma-docs.kuma.mtls");
});

it("resolves a fact of any source in either view", async () => {
  for (const view of ["REFERENCE", "ALL"] as const) {
    for (const id of ["kuma.mtls", "kuma-docs.kuma.mtls", "consul.sidecarless"]) {
      const fact = await ask(inView(atlas.in("en"), view), "getFact", { id });
      expect(fact).toMatchObject({ id, standing: "CONTESTED" });
    }
  }
});

it("finds entities of other sources, releases first of all, in either view, but lists them only with all sources", async () => {
  const release = await ask(atlas.in("en"), "getEntity", { id: "release:istio-1.29" });
  expect(release).toMatchObject({ name: "Istio 1.29", lifecycle: { supportedUntil: "2026-08-31" } });
  expect(release.facts.length).toBeGreaterThan(2);
  const { items } = await ask(atlas.in("en"), "listRelations", { id: "release:istio-1.29" });
  expect(items[0]).toMatchObject({ predicate: "release-of", other: { id: "mesh:istio" } });
  const listed = async (view: "REFERENCE" | "ALL") =>
    (await ask(inView(atlas.in("en"), view), "listEntities", { type: "release" })).total;
  expect(await listed("REFERENCE")).toBe(0);
  expect(await listed("ALL")).toBeGreaterThan(100);
});

it("marks contested cells, and shows what is believed where every source is asked", async () => {
  const input = { id: "meshes", columns: ["linkerd"], dimensions: ["vm-support", "mtls"] };
  const cells = (table: Answer) =>
    table.dimensions.map(({ cells: [cell] }: Answer) => [cell.value.value, cell.standing]);
  const [own, all] = await Promise.all([
    ask(atlas.in("en"), "compare", input),
    ask(inView(atlas.in("en"), "ALL"), "compare", input),
  ]);
  expect(cells(own)).toEqual([
    ["NONE", "CONTESTED"],
    ["AUTOMATIC", "AGREED"],
  ]);
  expect(cells(all)).toEqual([
    ["OPTIONAL", "CONTESTED"],
    ["AUTOMATIC", "AGREED"],
  ]);
  expect(own.otherSources.map(({ contradicts }: OtherSource) => contradicts)).toEqual(["linkerd.vm-support"]);
});

it("lists the documents with how their facts stand, the reference first", async () => {
  const { items } = await ask(atlas.in("en"), "listDocuments", {});
  expect(items[0]).toMatchObject({ id: "service-mesh-overview", role: "REFERENCE" });
  for (const { facts, agreed, contested, single } of items) expect(agreed + contested + single).toBe(facts);
  const registry = await ask(atlas.in("en"), "getDocument", { id: "CNCF-landscape" });
  expect(registry).toMatchObject({ id: "cncf-landscape", role: "REGISTRY", license: "Apache-2.0" });
  await expect(ask(atlas.in("en"), "getDocument", { id: "nonsense" })).rejects.toThrow(/no document `nonsense`/);
});

it("finds at least 25 statements of the reference contested, each with who says otherwise", async () => {
  const { items } = await ask(atlas.in("en"), "listFacts", { ids: undefined, limit: 1 });
  expect(items).toHaveLength(1);
  const contested = atlas.context.catalog.database
    .prepare("SELECT id FROM fact WHERE standing = 'CONTESTED'")
    .pluck()
    .all() as string[];
  expect(contested.length).toBeGreaterThanOrEqual(25);
  for (const id of contested) {
    const { otherSources } = await ask(atlas.in("zh"), "getFact", { id });
    expect(otherSources.length, id).toBeGreaterThan(0);
  }
});

it("decides six of seven meshes for 33 features, and the five living ones for 35, where every source is asked", async () => {
  const { items } = await ask(inView(atlas.in("en"), "ALL"), "listFeatures", {});
  const decided = items.map(({ meshes }: Answer) => new Set(meshes.map(({ mesh }: Answer) => mesh)));
  const living = ["istio", "linkerd", "consul", "cilium", "kuma"];
  expect(decided.filter((found: Set<string>) => found.size >= 6).length).toBeGreaterThanOrEqual(33);
  expect(decided.filter((found: Set<string>) => living.every((mesh) => found.has(mesh))).length).toBeGreaterThanOrEqual(
    35,
  );
});
