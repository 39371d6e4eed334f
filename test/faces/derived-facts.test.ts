import { describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();

const rest = async (url: string) => (await atlas.app.inject({ url })).json();
const graphql = async (query: string) =>
  (await atlas.app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();

describe("rules and what they conclude", () => {
  it("are the same over REST and GraphQL, in both languages", async () => {
    const { items } = await rest("/v1/rules");
    const { data } = await graphql("{ rules { id sentence conclusions { id rule derived statement inputs { id } } } }");
    type Shown = { id: string; conclusions: { id: string; rule: string; derived: boolean; inputs: unknown[] }[] };
    expect(data.rules.map(({ id, conclusions }: Shown) => [id, conclusions.map((fact) => fact.id)])).toEqual(
      items.map(({ id, conclusions }: { id: string; conclusions: string[] }) => [id, conclusions]),
    );
    const facts = data.rules.flatMap(({ id, conclusions }: Shown) => conclusions.map((fact) => ({ ...fact, of: id })));
    expect(facts.length).toBeGreaterThan(20);
    for (const { rule, derived, inputs, of } of facts) {
      expect({ rule, derived, rests: inputs.length > 0 }).toEqual({ rule: of, derived: true, rests: true });
    }
    const chinese = await rest("/v1/rules?lang=zh");
    expect(chinese.items.every(({ sentence }: { sentence: string }) => /\p{Script=Han}/u.test(sentence))).toBe(true);
  });

  it("are listed by rule, as derived facts, and apart from stated ones", async () => {
    const total = async (query: string) => (await rest(`/v1/facts?limit=1${query}`)).total as number;
    expect((await total("&derived=true")) + (await total("&derived=false"))).toBe(await total(""));
    const { items } = await rest("/v1/rules");
    for (const { id, conclusions } of items) expect(await total(`&rule=${id}`), id).toBe(conclusions.length);
    const unknown = await rest("/v1/facts?rule=narower-feature");
    expect(unknown).toMatchObject({ status: 400, errors: [{ path: "rule", fix: expect.stringMatching(/narrower/) }] });
  });

  it("have the citations of what they rest on", async () => {
    const fact = await rest("/v1/facts/consul.network-encryption");
    const input = await rest(`/v1/facts/${fact.inputs[0]}`);
    expect(fact.citations).toEqual(input.citations);
    expect(fact.statement).toBe("Consul supports encryption in transit, in the form of mutual TLS (mTLS).");
    const beyond = await rest("/v1/facts/istio.sidecarless.proxyless");
    const own = (await rest("/v1/facts/istio.proxyless-grpc")).citations.length;
    expect(beyond.citations.slice(own).map(({ section }: { section: string }) => section)).toEqual(["3.3.3", "3.3.3"]);
  });

  it.each([
    ["en", "consul.certificate-management", "Consul supports certificate management through its CA."],
    ["zh", "consul.certificate-management", "Consul 通过 CA 支持证书管理。"],
    ["zh", "linkerd.metrics", "Linkerd 提供黄金指标，因此支持指标采集。"],
    [
      "en",
      "istio.sidecarless.proxyless",
      "Istio optionally supports operation without sidecars for gRPC applications in proxyless mode, in the form of proxyless gRPC.",
    ],
    [
      "en",
      "istio.traffic-splitting.with-flagger",
      "Istio optionally supports traffic splitting, in the form of canary releases with Flagger.",
    ],
    ["zh", "istio.traffic-splitting.with-flagger", "Istio 借助 Flagger 提供灰度发布，因此支持流量分割（可选）。"],
  ])("say what they rest on, with its limits (%s: %s)", async (lang, id, statement) => {
    expect((await rest(`/v1/facts/${id}?lang=${lang}`)).statement).toBe(statement);
  });

  it("say in the statement and in the label where they go by a table alone", async () => {
    for (const mesh of ["consul", "kuma", "linkerd"]) {
      const fact = await rest(`/v1/facts/${mesh}.sidecarless`);
      expect(fact.statement).toMatch(/according to the comparison table/);
      expect(fact.label).toBe("Operation without sidecars: not supported (according to the comparison table)");
      const chinese = await rest(`/v1/facts/${mesh}.sidecarless?lang=zh`);
      expect(chinese.statement).toMatch(/^据对比表，/u);
      expect(chinese.label).toBe("无 Sidecar 运行：不支持（据对比表）");
    }
  });

  it("decide claims, and answer questions", async () => {
    const verify = async (payload: object) =>
      (await atlas.app.inject({ method: "POST", url: "/v1/claims/verify", payload })).json();
    expect(await verify({ mesh: "linkerd", feature: "certificate-management" })).toMatchObject({
      verdict: "SUPPORTED",
    });
    expect(await verify({ mesh: "kuma", feature: "sidecarless" })).toMatchObject({ verdict: "CONTRADICTED" });
    const { facts } = await rest("/v1/evidence?q=Which+meshes+support+circuit+breaking%3F");
    expect(facts.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(["istio.circuit-breaking"]));
  });

  it("say in chat that they were concluded", async () => {
    const message = {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "find_evidence", arguments: { question: "Which meshes support circuit breaking?" } },
    };
    const headers = { accept: "application/json, text/event-stream", "mcp-protocol-version": "2025-11-25" };
    const { body } = await atlas.app.inject({ method: "POST", url: "/mcp", payload: message, headers });
    expect(body).toMatch(/Istio supports circuit breaking[^\n]*\{concluded\}/);
  });
});

describe("what a feature of an earlier version became", () => {
  it.each([
    ["acl", "/v1/entities/component%3Aconsul-acl"],
    ["kong-integration", "/v1/entities/organization%3Akong"],
    ["visualization", "/v1/features/dashboard"],
  ])("%s is at %s", async (former, canonical) => {
    const answer = await atlas.app.inject({ url: `/v1/features/${former}` });
    expect(answer.headers["content-location"]).toBe(canonical);
    expect((await atlas.app.inject({ url: canonical })).statusCode).toBe(200);
    const { data } = await graphql(
      `{ feature(id: "${former}") { name area { slug } became { id } meshes { mesh { slug } } } }`,
    );
    const { name, meshes } = answer.json();
    expect(data.feature.name).toBe(name);
    expect(data.feature.meshes.length).toBe(meshes.length);
    expect(meshes.length).toBeGreaterThan(0);
  });
});
