import { parse } from "oxigraph";
import { describe, expect, it } from "vitest";
import { defaultBase } from "../../../src/exports/rdf/vocabulary.ts";
import { writeTurtle } from "../../../src/exports/rdf/write.ts";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();
const types = ["text/turtle", "application/ld+json", "application/n-triples", "application/n-quads"];
const nodes: Record<string, string> = {
  "/v1/meshes/kuma": "mesh:kuma",
  "/v1/features/traffic-splitting": "feature:traffic-splitting",
  "/v1/sections/4.2.3": "section:4.2.3",
  "/v1/modes/ambient": "mode:ambient",
  "/v1/scenarios/kong-users": "scenario:kong-users",
  "/v1/entities/component:hubble": "component:hubble",
  "/v1/entities/criterion:performance": "criterion:performance",
  "/v1/facts/istio.vm-support": "fact:istio.vm-support",
};

const get = (url: string, accept: string, more: Record<string, string> = {}) =>
  atlas.app.inject({ url, headers: { accept, ...more } });
const read = (text: string, format: string) =>
  parse(text, { format }).map(({ subject, predicate, object }) => ({
    subject: subject.value,
    triple: `${subject} ${predicate} ${object}`,
  }));

describe("the triples of one node", () => {
  it("are the same in every format, and all that the whole graph has about it", async () => {
    const whole = read([...writeTurtle(atlas.context.catalog, defaultBase)].join(""), "text/turtle");
    for (const [url, id] of Object.entries(nodes)) {
      const answers = await Promise.all(
        types.map(async (type) => {
          const answer = await get(url, type);
          expect([url, answer.statusCode]).toEqual([url, 200]);
          expect(String(answer.headers["content-type"]).split(";")[0]).toBe(type);
          return read(answer.body, type);
        }),
      );
      const [first, ...others] = answers.map((each) => each.map(({ triple }) => triple).sort());
      for (const other of others) expect(other).toEqual(first);
      const about = whole.filter(({ subject }) => subject === defaultBase + id).map(({ triple }) => triple);
      expect(about.length).toBeGreaterThan(2);
      for (const triple of about) expect(first).toContain(triple);
      const all = new Set(whole.map(({ triple }) => triple));
      for (const triple of first!) expect(all.has(triple), triple).toBe(true);
    }
  });

  it("include the facts about an entity with their citations, and no others", async () => {
    const { body } = await get("/v1/meshes/linkerd", "application/n-triples");
    const subjects = new Set(
      read(body, "application/n-triples").map(({ subject }) => subject.slice(defaultBase.length)),
    );
    const own = [...subjects].filter((subject) => subject.startsWith("fact:"));
    const stated = atlas.context.catalog.database.prepare("SELECT count(*) FROM fact WHERE subject = 'mesh:linkerd'");
    expect(own).toHaveLength(stated.pluck().get() as number);
    expect([...subjects].some((subject) => subject.startsWith("citation:"))).toBe(true);
    expect(subjects.has("mesh:istio")).toBe(false);
  });

  it("are given to those who prefer them to JSON", async () => {
    const served = async (accept: string) =>
      String((await get("/v1/modes/sidecar", accept)).headers["content-type"]).split(";")[0];
    expect(await served("text/turtle;q=0.5, application/json;q=0.4")).toBe("text/turtle");
    expect(await served("text/turtle;q=0.5, application/json")).toBe("application/json");
    expect(await served("application/n-quads;q=0.2, text/html")).toBe("application/n-quads");
    expect(await served("*/*")).toBe("application/json");
    expect(await served("text/*")).toBe("text/turtle");
    expect(await served("application/ld+json, text/turtle;q=0")).toBe("application/ld+json");
  });

  it("have a validator of their own, the same in each language, and no body for HEAD", async () => {
    const url = "/v1/features/mtls";
    const tags = await Promise.all(
      [...types, "application/json"].map(async (type) => (await get(url, type)).headers.etag),
    );
    expect(new Set(tags).size).toBe(5);
    const chinese = await get(`${url}?lang=zh`, "text/turtle");
    expect([chinese.headers.etag, chinese.headers["content-language"]]).toEqual([tags[0], undefined]);
    expect(chinese.headers.vary).toContain("Accept");
    const again = await get(url, "text/turtle", { "if-none-match": tags[0]! });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const head = await atlas.app.inject({ method: "HEAD", url, headers: { accept: "text/turtle" } });
    expect([head.statusCode, head.headers.etag, head.body]).toEqual([200, tags[0], ""]);
  });

  it("are not offered where the answer is no node, nor for what does not exist", async () => {
    for (const url of ["/v1/meshes", "/v1/scores", "/v1/catalog"]) {
      const answer = await get(url, "text/turtle");
      expect([answer.statusCode, answer.json().fix]).toEqual([406, "Accept application/json."]);
    }
    const answer = await get("/v1/meshes/nothing", "text/turtle");
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
  });
});
