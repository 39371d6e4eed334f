import { describe, expect, it } from "vitest";
import { chance } from "../chance.ts";
import { serveAtlas } from "../fixture.ts";
import { trials } from "../trials.ts";

/** Two services that hear the same questions in opposite orders: what one has cached, the other has yet to be asked. */
const one = serveAtlas();
const other = serveAtlas();

interface Question {
  method: "GET" | "HEAD" | "POST";
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

async function answer({ app }: typeof one, question: Question) {
  const { statusCode, headers, body } = await app.inject(question);
  const { "content-language": language, "content-type": type, etag } = headers;
  return { statusCode, language, type, etag, body };
}

/** Every question is answered as if it were the only one, whatever was asked before. */
async function expectIndependent(questions: readonly Question[]): Promise<void> {
  const forwards = [];
  for (const question of questions) forwards.push(await answer(one, question));
  for (const [index, question] of [...questions.entries()].reverse()) {
    expect([question, await answer(other, question)]).toEqual([question, forwards[index]]);
    expect([question, await answer(one, question)]).toEqual([question, forwards[index]]);
  }
}

/** Pieces of headers with every separator that a key could be joined by. */
const languages = ["en", "zh", "fr", "zh;q=0.9", "en;q=0.1", "*", ""];
const types = [
  "application/json",
  "text/markdown",
  "*/*",
  "application/*",
  "image/png",
  "application/graphql-response+json",
];
const separators = [",", ", ", ";", " ", "\t", "|", ":", '"', '","', "\\", "\\n", "\u00a0", "\u0085"];

describe("cached responses", () => {
  it("are not mixed up where two headers could be read as one", async () => {
    const url = "/v1/meshes/istio";
    await expectIndependent([
      { method: "GET", url, headers: { "accept-language": "fr,", accept: "zh;q=0.9 application/json" } },
      { method: "GET", url, headers: { "accept-language": "fr,zh;q=0.9", accept: "application/json" } },
      { method: "GET", url, headers: { "accept-language": "fr", accept: ", zh;q=0.9 application/json" } },
      { method: "GET", url, headers: { "accept-language": "zh", accept: "" } },
      { method: "GET", url, headers: { accept: "zh" } },
      { method: "GET", url, headers: { "accept-language": '","zh' } },
      { method: "HEAD", url, headers: { "accept-language": "zh" } },
    ]);
  });

  it("are not mixed up by any headers, addresses and bodies, in any order", async () => {
    const { one: pick, below, often } = chance(20261130);
    const header = (parts: readonly string[]) =>
      Array.from({ length: 1 + below(3) }, () => pick(parts) + pick(separators)).join("");
    const urls = ["/v1/meshes/istio", "/v1/meshes/istio?lang=zh", "/v1/meshes/istio?fields=name", "/v1/modes/ambient"];
    const graphql = (lang: string) =>
      JSON.stringify({ query: `query @inContext(lang: ${lang}) { mode(id: "ambient") { name } }` });
    const bodies = ['{"query":"{ mode(id: \\"ambient\\") { name } }"}', graphql("EN"), graphql("ZH")];
    const questions = Array.from({ length: trials(60, 1000) }, (): Question[] => {
      const text = often(0.5) ? header(languages) + header(types) : header(types) + header(languages);
      const isPost = often(0.4);
      const question: Question = isPost
        ? { method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: pick(bodies) }
        : { method: often(0.8) ? "GET" : "HEAD", url: pick(urls), headers: {} };
      // The same characters, cut in two at different places and in both orders.
      return Array.from({ length: 3 }, () => below(text.length + 1)).flatMap((at) => {
        const [first, second] = [text.slice(0, at), text.slice(at)];
        return [
          { ...question, headers: { ...question.headers, accept: first, "accept-language": second } },
          { ...question, headers: { ...question.headers, accept: second, "accept-language": first } },
        ];
      });
    }).flat();
    await expectIndependent(questions);
  });

  it("are not rows of another kind, whatever id is asked for", async () => {
    const ids = [
      "istio",
      "mesh:istio",
      "en istio",
      'istio","x',
      '["fact en","istio"]',
      "istio.mtls",
      "entity en mesh:istio",
    ];
    const lists = ids.flatMap((id) => [
      `{ node(id: ${JSON.stringify(id)}) { id __typename } }`,
      `{ fact(id: ${JSON.stringify(id)}) { id } }`,
      `{ nodes(ids: ${JSON.stringify([id, "mesh:kuma"])}) { id __typename } }`,
    ]);
    const headers = { "content-type": "application/json" };
    await expectIndependent(
      lists.map((query) => ({ method: "POST", url: "/graphql", headers, payload: JSON.stringify({ query }) })),
    );
  });
});
