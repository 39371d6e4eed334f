import { describe, expect, it } from "vitest";
import { eras, serveMcp } from "./served.ts";

const served = serveMcp();

describe.each(eras)("resources, protocol %s", (era) => {
  const read = async (uri: string, headers?: Record<string, string>): Promise<string> => {
    const { contents } = await (await served.connect(era, headers)).readResource({ uri });
    expect(contents).toHaveLength(1);
    expect(contents[0]).toMatchObject({ uri, mimeType: "text/plain" });
    return (contents[0] as { text: string }).text;
  };

  it("are listed where one would pick them, each of them readable", async () => {
    const client = await served.connect(era);
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain("mesh://outline");
    expect(uris).toContain("mesh://section/4.2.5");
    expect(uris).toContain("mesh://entity/mesh:istio");
    expect(new Set(uris).size).toBe(uris.length);
    for (const uri of uris) {
      const { contents } = await client.readResource({ uri });
      expect((contents[0] as { text: string }).text.length).toBeGreaterThan(20);
    }
    const { resourceTemplates } = await client.listResourceTemplates();
    const templates = resourceTemplates.map(({ uriTemplate }) => uriTemplate);
    expect(templates).toContain("mesh://section/{number}");
    expect(templates).toContain("mesh://entity/{id}");
  });

  it("tell all facts, with their places, in the language asked for", async () => {
    expect(await read("mesh://outline")).toContain("§4.2.5 Pros and cons (L1222–1240)");
    expect(await read("mesh://outline?lang=zh")).toContain("§4.2.5 优缺点 (L1222–1240)");
    expect(await read("mesh://section/4.2.5")).toMatch(/^\[1\] Linkerd.* \(§4\.2\.5 L\d/m);
    expect(await read("mesh://section/4.2.5?lang=zh")).toContain("优点");
    expect(await read("mesh://section/4.2.5", { "accept-language": "zh-CN" })).toContain("优点");
    const istio = await read("mesh://entity/mesh%3Aistio");
    expect(istio.match(/^\[\d+\]/gm)!.length).toBeGreaterThan(80);
  });

  it.each([
    ["mesh://section/4.2.55", "4.2.5"],
    ["mesh://entity/mesh:istoi", "mesh:istio"],
    ["mesh://entity/istio", "type:slug"],
    ["mesh://entity/%E0%A4%A", "encoded"],
    ["mesh://section/4.2.5?lang=fr", "Valid: en, zh"],
    ["mesh://section/4.2.5?language=zh", "Valid: lang"],
    ["mesh://nothing", "not found"],
    ["no address", "invalid"],
  ])("%s is refused in words", async (uri, part) => {
    const client = await served.connect(era);
    await expect(client.readResource({ uri })).rejects.toThrow(part);
    await expect(client.ping().catch(() => client.listPrompts())).resolves.toBeDefined();
  });

  it("are completed from the start of their names", async () => {
    const client = await served.connect(era);
    const complete = async (uri: string, name: string, value: string) =>
      (await client.complete({ ref: { type: "ref/resource", uri }, argument: { name, value } })).completion.values;
    expect(await complete("mesh://section/{number}", "number", "4.2")).toContain("4.2.5");
    expect(await complete("mesh://entity/{id}", "id", "mesh:k")).toEqual(["mesh:kuma"]);
  });
});

describe.each(eras)("grounded_answer, protocol %s", (era) => {
  const ask = async (input: Record<string, string>): Promise<string> => {
    const client = await served.connect(era);
    const { messages } = await client.getPrompt({ name: "grounded_answer", arguments: input });
    return (messages[0]!.content as { text: string }).text;
  };

  it("names its arguments", async () => {
    const { prompts } = await (await served.connect(era)).listPrompts();
    expect(
      prompts.map(({ name, arguments: given }) => [name, given?.map(({ name, required }) => [name, required])]),
    ).toEqual([
      [
        "grounded_answer",
        [
          ["question", true],
          ["lang", false],
        ],
      ],
    ]);
  });

  it("binds the answer to cited facts, and to silence where there are none", async () => {
    const english = await ask({ question: "Does Linkerd support VMs?" });
    for (const part of ["find_evidence", "(§4.1.1 L1007)", "NO_EVIDENCE", "Question: Does Linkerd support VMs?"]) {
      expect(english).toContain(part);
    }
    expect(await ask({ question: "Istio 支持虚拟机吗？", lang: "zh" })).toContain("问题：Istio 支持虚拟机吗？");
  });

  it("refuses a question that is none", async () => {
    await expect(ask({ question: "  " })).rejects.toThrow("question");
    await expect(ask({ question: "?", lang: "fr" })).rejects.toThrow("lang");
  });
});
