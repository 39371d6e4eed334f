import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { filterMeshes } from "../../src/catalog/filter/evaluate.ts";
import { idsNamed } from "../../src/catalog/references.ts";
import { verifyText } from "../../src/grounding/claims/verify-claim.ts";
import { evidenceFor } from "../../src/grounding/find-evidence.ts";
import { highlightsOf } from "../../src/grounding/retrieve/highlights.ts";
import { searchCatalog, searchTerms } from "../../src/grounding/retrieve/search.ts";
import { normalized } from "../../src/language/normalized.ts";
import { finished } from "../../src/model/steps.ts";
import { readAtlas } from "./fixture.ts";

const read = readAtlas();
const scripts = { "OpenCC's standard": "t", Taiwan: "tw", "Hong Kong": "hk" } as const;
const linesOf = (name: string): Record<string, string>[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const chinese = (texts: readonly string[]) => texts.filter((text) => /\p{Script=Han}/u.test(text));
const questions = chinese(linesOf("everyday-questions.jsonl").map(({ question }) => question!));
const claims = chinese(linesOf("claims.jsonl").map(({ claim }) => claim!));
const budget = { limit: 5, maxChars: 650 };

describe.each(Object.entries(scripts))("traditional Chinese in the characters of %s", (_, to) => {
  const traditional = Converter({ from: "cn", to });

  it("answers questions as it answers simplified ones", () => {
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) {
      const [plain, other] = [question, traditional(question)].map((text) =>
        evidenceFor(read("zh"), { question: text }, budget),
      );
      expect({ ...other, suggestions: [] }, question).toEqual({ ...plain, suggestions: [] });
    }
  });

  it("checks claims as it checks simplified ones", () => {
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) {
      expect(verifyText(read("zh"), traditional(claim)), claim).toEqual(verifyText(read("zh"), claim));
    }
  });
});

describe("the words of Taiwan and Hong Kong", () => {
  it.each([
    ["資料平面", "数据平面"],
    ["服務網格的邊車代理", "服务网格的边车代理"],
    ["多叢集", "多集群"],
    ["效能最好的網格", "性能最好的网格"],
    ["入口閘道", "入口网关"],
    ["支援", "支持"],
    ["伺服器的記憶體", "服务器的内存"],
    ["預設拒絕", "默认拒绝"],
    ["存取控制", "访问控制"],
    ["憑證輪換", "证书轮换"],
  ])("reads %s as %s", (taiwan, mainland) => {
    expect(normalized(taiwan)).toBe(mainland);
  });

  it("leaves simplified text alone, also where it shares words with them", () => {
    for (const text of ["建立连接的程序", "新增文件", "整合指标与核心组件", "干净的后台里面", "著名的云"]) {
      expect(normalized(text)).toBe(text);
    }
  });

  it("reads full-width letters and digits, and compatibility characters", () => {
    expect(normalized("Ｉｓｔｉｏ　１．２２，ｍＴＬＳ＝\uf96f？")).toBe("Istio　1.22，mTLS=說？".replace("說", "说"));
  });
});

describe("traditional Chinese elsewhere", () => {
  const found = (query: string): string[] =>
    finished(searchCatalog(read("zh"), searchTerms(read("zh"), query), {})).map(({ id }) => id);

  it.each([
    ["故障注入與逾時", "故障注入与超时"],
    ["零信任安全", "零信任安全"],
    ["憑證輪換", "证书轮换"],
    ["可觀測性", "可观测性"],
    ["灰度發佈", "灰度发布"],
  ])("search finds for %s what it finds for %s", (query, simplified) => {
    expect(found(query).length).toBeGreaterThan(0);
    expect(found(query)).toEqual(found(simplified));
  });

  it("highlights what matches in the text as it stands", () => {
    const { catalog } = read("zh");
    const marked = (text: string, query: string) =>
      highlightsOf(catalog, searchTerms(read("zh"), query), text).map(({ start, end }) => text.slice(start, end));
    expect(marked("Istio 支持熔断和故障注入。", "熔斷")).toEqual(["熔断"]);
    expect(marked("Istio 支援熔斷與故障注入。", "熔断")).toEqual(["熔斷"]);
  });

  it("finds entities by their names", () => {
    expect(idsNamed(read("en"), "feature", "流量分割")).toEqual(["feature:traffic-splitting"]);
    expect(idsNamed(read("en"), "feature", "負載均衡")).toEqual(["feature:load-balancing"]);
    expect(idsNamed(read("en"), "concept", "服務網格")).toEqual(["concept:service-mesh"]);
  });

  it("filters meshes by full-width text", () => {
    const filtered = filterMeshes(read("en"), { text: "ＩＳＴＩ" });
    expect(filtered.verdict("mesh:istio")).toBe("PASS");
    expect(filtered.verdict("mesh:kuma")).toBe("FAIL");
  });
});
