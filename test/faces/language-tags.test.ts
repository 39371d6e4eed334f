import { describe, expect, it } from "vitest";
import { tools } from "../../src/faces/mcp/tools.ts";
import { langTagSchema } from "../../src/model/text.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const chinese = ["zh-TW", "zh-Hant-HK", "zh-SG", "ZH", "zh_CN"];
const english = ["en-GB", "EN", "en-Latn-US"];
const neither = ["fr", "english", "zhuang", "zh-", "", "-"];

describe("a language tag", () => {
  it("names the language it begins with", () => {
    for (const tag of chinese) expect(langTagSchema.parse(tag), tag).toBe("zh");
    for (const tag of english) expect(langTagSchema.parse(tag), tag).toBe("en");
    for (const tag of neither) expect(langTagSchema.safeParse(tag).success, tag).toBe(false);
  });

  it("is taken by every kind of REST route", async () => {
    const { digest } = atlas.context.catalog;
    expect(digest).toBeTruthy();
    for (const url of ["/v1/meshes/istio", "/v1/facts?limit=1", "/v1/evidence?q=istio", "/v1/export/csv?"]) {
      for (const lang of chinese) {
        const answer = await atlas.app.inject(`${url}${url.includes("?") ? "&" : "?"}lang=${lang}`);
        expect(answer.statusCode, `${url} ${lang}`).toBe(200);
        if (!url.includes("export")) expect(answer.headers["content-language"]).toBe("zh");
      }
    }
    const body = await atlas.app.inject({
      method: "POST",
      url: "/v1/evidence",
      payload: { question: "mTLS", lang: "zh-MO" },
    });
    expect(body.headers["content-language"]).toBe("zh");
  });

  it("is refused with the valid ones where it names no language of ours", async () => {
    for (const lang of neither.filter((tag) => tag !== "")) {
      const answer = await atlas.app.inject(`/v1/meshes?lang=${lang}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].fix).toMatch(/en, zh/);
    }
  });

  it("leaves the schemas of tools with the two codes, which is what models fill in", () => {
    for (const { definition } of tools) {
      expect(definition.inputSchema.properties).toMatchObject({ lang: { enum: ["en", "zh"] } });
    }
  });
});
