import { describe, expect, it } from "vitest";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const mode = '{ mode(id: "sidecar") { name meshes { slug name } } }';

describe("language", () => {
  it("follows the `Accept-Language` header", async () => {
    const english = await graphql.ask(mode);
    const chinese = await graphql.ask(mode, undefined, { headers: { "accept-language": "zh" } });
    expect(english.data.mode.name).toMatch(/sidecar/i);
    expect(chinese.data.mode.name).toMatch(/\p{Script=Han}/u);
    expect([english, chinese].map(({ headers }) => headers["content-language"])).toEqual(["en", "zh"]);
    expect(english.headers.vary).toBe("Accept, Accept-Language");
  });

  it("prefers @inContext to the header, in nested fields too", async () => {
    const query = `query @inContext(lang: ZH) { mode(id: "sidecar") { name installGuides { title } figures { statement subject { name } } } }`;
    const { data, headers } = await graphql.ask(query, undefined, { headers: { "accept-language": "en" } });
    expect(headers["content-language"]).toBe("zh");
    expect(data.mode.name).toMatch(/\p{Script=Han}/u);
    expect(data.mode.figures.length).toBeGreaterThan(0);
    for (const { statement } of data.mode.figures) expect(statement).toMatch(/\p{Script=Han}/u);
  });

  it.each(["zh_TW", "zh_Hans_CN", "zh", "ZH_hk"])(
    "takes %s for Chinese in a query, and with hyphens in a variable",
    async (tag) => {
      const inQuery = await graphql.ask(`query @inContext(lang: ${tag}) ${mode}`);
      const withVariable = `query ($lang: Language!) @inContext(lang: $lang) ${mode}`;
      const inVariable = await graphql.ask(withVariable, { lang: tag.replaceAll("_", "-") });
      for (const { data } of [inQuery, inVariable]) expect(data.mode.name).toMatch(/\p{Script=Han}/u);
    },
  );

  it.each(["fr", "zhx", "english", "z_h"])("refuses %s and lists the languages", async (tag) => {
    const { errors } = await graphql.ask(`query @inContext(lang: ${tag}) ${mode}`);
    expect(errors).toHaveLength(1);
    const other = await graphql.ask(`query ($lang: Language!) @inContext(lang: $lang) ${mode}`, { lang: tag });
    expect(other.errors).toHaveLength(1);
  });

  it("is chosen anew for each operation of a cached document, and for each variable", async () => {
    const query = `
      query Chinese @inContext(lang: ZH) { mode(id: "sidecar") { ...names } }
      query English @inContext(lang: EN) { mode(id: "sidecar") { ...names } }
      query Either($lang: Language!) @inContext(lang: $lang) { mode(id: "sidecar") { ...names } }
      fragment names on Mode { name }`;
    const name = async (operationName: string, variables?: object) =>
      (await graphql.ask(query, variables, { operationName, headers: { "accept-language": "zh" } })).data.mode.name;
    for (let round = 0; round < 4; round++) {
      expect(await name("Chinese")).toMatch(/\p{Script=Han}/u);
      expect(await name("English")).toMatch(/sidecar/i);
      expect(await name("Either", { lang: "EN" })).toMatch(/sidecar/i);
      expect(await name("Either", { lang: "ZH" })).toMatch(/\p{Script=Han}/u);
    }
  });
});
