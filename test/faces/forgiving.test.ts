import { describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const get = (url: string) => atlas.app.inject({ url });
const post = (url: string, payload: unknown) =>
  atlas.app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    payload: JSON.stringify(payload),
  });
const graphql = async (query: string, variables = {}) => (await post("/graphql", { query, variables })).json();

describe("a name in another case, or an alias", () => {
  it.each([
    ["/v1/meshes/Istio", "/v1/meshes/istio"],
    ["/v1/meshes/OSM", "/v1/meshes/open-service-mesh"],
    ["/v1/meshes/Mesh:LINKERD", "/v1/meshes/linkerd"],
    ["/v1/meshes/aws%20app_mesh", "/v1/meshes/aws-app-mesh"],
    ["/v1/features/mTLS", "/v1/features/mtls"],
    ["/v1/modes/Ambient", "/v1/modes/ambient"],
    ["/v1/entities/TOOL:Flagger", "/v1/entities/tool%3Aflagger"],
    ["/v1/facts/Istio.VM-Support", "/v1/facts/istio.vm-support"],
    ["/v1/comparisons/Meshes", "/v1/comparisons/meshes"],
  ])("%s is answered, with the address of %s", async (asked, canonical) => {
    const [answer, expected] = await Promise.all([get(asked), get(canonical)]);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-location"]).toBe(canonical);
    expect(answer.json()).toEqual(expected.json());
    expect(expected.headers["content-location"]).toBeUndefined();
  });

  it.each([
    ["/v1/meshes?feature=MTLS:automatic&mode=Sidecar", "/v1/meshes?feature=mtls:AUTOMATIC&mode=sidecar"],
    [
      "/v1/meshes?status=archiving&orderBy=-Score.Performance",
      "/v1/meshes?status=ARCHIVING&orderBy=-score.performance",
    ],
    [
      "/v1/meshes?minScore=Performance:9&cncfStatus=graduated",
      "/v1/meshes?minScore=performance:9&cncfStatus=GRADUATED",
    ],
    ["/v1/features?area=Security", "/v1/features?area=security"],
    [
      "/v1/facts?subject=Mesh:Istio&predicate=Has_Component&kind=structure",
      "/v1/facts?subject=mesh:istio&predicate=has-component&kind=STRUCTURE",
    ],
    [
      "/v1/entities/mesh:Kuma/relations?direction=out&predicate=RUNS-in-MODE",
      "/v1/entities/mesh:kuma/relations?direction=OUT&predicate=runs-in-mode",
    ],
    [
      "/v1/comparisons/meshes?columns=CONSUL,Istio&dimensions=Performance",
      "/v1/comparisons/meshes?columns=consul,istio&dimensions=performance",
    ],
    ["/v1/paths?from=mesh:OSM&to=Mesh:Istio", "/v1/paths?from=mesh:open-service-mesh&to=mesh:istio"],
    ["/v1/scores?meshes=ISTIO", "/v1/scores?meshes=istio"],
    ["/v1/entities?ids=Mesh:Istio,MODE:sidecar", "/v1/entities?ids=mesh:istio,mode:sidecar"],
    ["/v1/scenarios?kind=Selection", "/v1/scenarios?kind=SELECTION"],
  ])("%s means %s", async (asked, meant) => {
    const [answer, expected] = await Promise.all([get(asked), get(meant)]);
    expect([answer.statusCode, expected.statusCode]).toEqual([200, 200]);
    expect(answer.json().items ?? answer.json()).toEqual(expected.json().items ?? expected.json());
    expect(expected.body).not.toContain('"items":[]');
  });

  it("is understood in bodies too, down to the last list", async () => {
    const lenient = {
      where: {
        features: { any: [{ id: "mTLS", support: ["automatic", "Supported"] }] },
        dimension: { id: "Performance", in: ["high"] },
        id: { notIn: ["OSM"] },
      },
    };
    const strict = {
      where: {
        features: { any: [{ id: "mtls", support: ["AUTOMATIC", "SUPPORTED"] }] },
        dimension: { id: "performance", in: ["HIGH"] },
        id: { notIn: ["open-service-mesh"] },
      },
    };
    const [answer, expected] = await Promise.all([post("/v1/meshes/query", lenient), post("/v1/meshes/query", strict)]);
    expect(answer.json().items).toEqual(expected.json().items);
    expect(expected.json().items.length).toBeGreaterThan(0);
  });

  it("is stored in a recommendation under its id", async () => {
    const recommended = await post("/v1/recommendations", {
      weighting: {
        by: "adjust",
        values: [
          { criterion: "Performance", value: 3 },
          { group: "criterion-group:Operations", value: 2 },
        ],
      },
      candidates: ["Istio", "LINKERD"],
      method: "topsis",
      unknowns: "assume-pass",
    });
    expect(recommended.statusCode, recommended.body).toBe(201);
    expect(recommended.json().input).toMatchObject({
      weighting: {
        by: "ADJUST",
        values: [
          { criterion: "performance", value: 3 },
          { group: "operations", value: 2 },
        ],
      },
      candidates: ["istio", "linkerd"],
      method: "TOPSIS",
      unknowns: "ASSUME_PASS",
    });
  });

  it("is understood by GraphQL", async () => {
    const { data } = await graphql(`{
      mesh(id: "OSM") { slug } node(id: "Mesh:Istio") { id } nodes(ids: ["ISTIO.VM-SUPPORT", "tool:Flagger"]) { id } facts(predicate: "Runs-In-Mode") { totalCount }
      same: facts(predicate: "runs-in-mode") { totalCount } features(area: "SECURITY") { totalCount }
    }`);
    expect(data.mesh.slug).toBe("open-service-mesh");
    expect(data.node.id).toBe("mesh:istio");
    expect(data.nodes).toEqual([{ id: "istio.vm-support" }, { id: "tool:flagger" }]);
    expect(data.facts).toEqual(data.same);
    expect(data.features.totalCount).toBeGreaterThan(0);
  });
});

describe("a name that means nothing", () => {
  it.each([
    ["/v1/features?area=Securty", "area", "security"],
    ["/v1/facts?predicate=zzz", "predicate", ""],
    ["/v1/entities/mesh:istio/relations?predicate=has-componnt", "predicate", "has-component"],
    ["/v1/meshes?status=zzz", "status.0", "ARCHIVING"],
    ["/v1/meshes?cncfStatus=gratuated", "cncfStatus.0", "GRADUATED"],
    ["/v1/meshes?orderBy=age", "orderBy", "firstRelease"],
    ["/v1/meshes?facet=colour", "facet.0", ""],
    ["/v1/facts?kind=opinion", "kind", ""],
    ["/v1/search?q=mtls&types=meshes", "types.0", "mesh"],
  ])("%s is 400 with what is valid", async (url, path, valid) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].path).toBe(path);
    expect(answer.json().errors[0].fix).toContain(valid);
    expect(answer.json().errors[0].fix).toMatch(/valid/i);
  });

  it.each([
    `{ features(area: "Securty") { totalCount } }`,
    `{ facts(predicate: "zzz") { totalCount } }`,
    `{ mesh(id: "istio") { relations(predicate: "zzz") { totalCount } } }`,
    `{ mesh(id: "istio") { facts(predicate: "zzz") { id } } }`,
    `{ section(number: "4.1.1") { facts(predicate: "zzz") { id } } }`,
    `{ meshes(where: { status: { notIn: ["zzz"] } }) { totalCount } }`,
  ])("and so does GraphQL refuse %s", async (query) => {
    const { errors } = await graphql(query);
    expect(errors[0].extensions.code).toBe("INVALID_INPUT");
    expect(JSON.stringify(errors[0].extensions)).toMatch(/valid/i);
  });
});

describe("a field that is null", () => {
  it.each([
    [
      "/v1/meshes/query",
      { where: { features: null, modes: { all: ["sidecar"], any: null } }, orderBy: null, limit: null },
      { where: { modes: { all: ["sidecar"] } } },
    ],
    ["/v1/evidence", { question: "Does Linkerd support VMs?", limit: null }, { question: "Does Linkerd support VMs?" }],
    [
      "/v1/claims/verify",
      { text: null, mesh: "istio", feature: "mtls", support: null },
      { mesh: "istio", feature: "mtls" },
    ],
  ])("counts as absent: %s", async (url, given, meant) => {
    const [answer, expected] = await Promise.all([post(url, given), post(url, meant)]);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toEqual(expected.json());
  });

  it("counts as absent in a recommendation, and in what is stored of it", async () => {
    const given = { scenario: null, require: null, robustness: { seed: 7, samples: null }, weighting: null };
    const answer = await post("/v1/recommendations", given);
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json().input.robustness).toEqual({ samples: 20_000, seed: 7, weights: "UNIFORM" });
  });

  it("is missing where it is required, and is no body", async () => {
    for (const [url, body] of [
      ["/v1/evidence", { question: null }],
      ["/v1/meshes/query", null],
      ["/v1/meshes/query", { where: { modes: { all: [null] } } }],
    ] as const) {
      expect((await post(url, body)).statusCode).toBe(400);
    }
  });
});

describe("a parameter that is empty", () => {
  it.each([
    "/v1/meshes?status=",
    "/v1/meshes?feature=mtls&feature=",
    "/v1/meshes?text=",
    "/v1/meshes?limit=",
    "/v1/meshes?fields=",
    "/v1/meshes?lang=",
    "/v1/meshes?feature=,",
    "/v1/features?area=%20",
    "/v1/facts?subject=",
    "/v1/entities?ids=",
    "/v1/search?q=",
    "/v1/evidence?q=",
    "/v1/comparisons/meshes?columns=",
    "/v1/scores?meshes=",
    "/v1/export/csv?entity=",
  ])("%s is 400 and says so", async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toContain(url.includes("export") ? "entity" : "is empty");
  });
});
