import { describe, expect, it } from "vitest";
import { calls, serveMcp, textOf } from "./served.ts";

const served = serveMcp();
const call = async (name: string, input: Record<string, unknown>) =>
  (await served.connect()).callTool({ name, arguments: input });

describe("find_meshes", () => {
  it("answers the mission's question with the places that prove it, and names who is undecided", async () => {
    const text = textOf(await call("find_meshes", calls.find_meshes!));
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("[")).map((line) => line.split(" ")[1])).toEqual([
      "Consul",
      "Istio",
      "Kuma",
    ]);
    expect(text).toContain("§4.6 L1620");
    expect(text).toMatch(/Undecided \(the document doesn't say\): aws-app-mesh, open-service-mesh — /);
  });

  it("takes an empty answer for an answer", async () => {
    const result = await call("find_meshes", { where: { id: { in: ["istio"] }, modes: { none: ["ambient"] } } });
    expect(result.isError ?? false).toBe(false);
    expect(textOf(result)).toBe("No mesh is known to match.");
  });

  it("names the cursor of the next page, which leads there", async () => {
    const first = await call("find_meshes", { limit: 4 });
    const cursor = /cursor (\S+)/.exec(textOf(first))![1];
    const second = await call("find_meshes", { limit: 4, cursor });
    expect(textOf(second).split("\n")).toHaveLength(1 + 3);
  });
});

describe("get_entity", () => {
  it.each([
    ["mesh:istio", "mesh:istio"],
    ["Istio", "mesh:istio"],
    ["ambient", "mode:ambient"],
    ["边车", "mode:sidecar"],
    ["vm-support", "feature:vm-support"],
    ["Zero-trust security", "scenario:zero-trust-security"],
    ["Flagger", "tool:flagger"],
    ["service_mesh", "concept:service-mesh"],
    ["guide:linkerd-install", "guide:linkerd-install"],
  ])("finds %s", async (reference, id) => {
    const result = await call("get_entity", { id: reference });
    expect(result.structuredContent).toMatchObject({ ref: { id } });
    expect(textOf(result)).toContain(`(${id})`);
  });

  it("tells who else has the name", async () => {
    expect(textOf(await call("get_entity", { id: "mtls" }))).toContain("Other entities with this name: dimension:mtls");
  });

  it("names guides that can be asked for", async () => {
    const text = textOf(await call("get_entity", { id: "istio" }));
    const guides = [...text.matchAll(/\((guide:[^)]+)\)/g)].map(([, id]) => id!);
    expect(guides.length).toBeGreaterThan(0);
    for (const id of guides) expect((await call("get_entity", { id })).isError ?? false).toBe(false);
  });

  it.each([
    ["section:4.2.5", "get_section"],
    ["comparison:meshes", "compare"],
    ["dimension:mtls", "compare"],
  ])("sends whoever asks for %s to the tool that tells it", async (id, tool) => {
    const text = textOf(await call("get_entity", { id }));
    expect(text.split("\n").at(-1)).toBe(`For its facts, call: ${tool}`);
  });

  it("numbers the lines of an answer throughout", async () => {
    for (const id of ["istio", "ambient", "large-enterprise"]) {
      const text = textOf(await call("get_entity", { id }));
      const numbers = [...text.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number));
      expect(numbers.length).toBeGreaterThan(4);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});

describe("get_section", () => {
  it("leads from a section without facts of its own to its parts", async () => {
    const lines = textOf(await call("get_section", { number: "1" })).split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^§1(\.\d)? .+ \(L\d+–\d+\)$/);
  });
});

describe("grounding", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["find_evidence", { question: "Does Traefik Mesh support mTLS?" }, "NO_EVIDENCE", "Traefik"],
    ["find_evidence", { question: "Traefik Mesh 支持 mTLS 吗？", lang: "zh" }, "NO_EVIDENCE", "Traefik"],
    ["verify_claim", { text: "Istio costs 5 dollars a month" }, "NOT_STATED", "Istio"],
    ["search_facts", { query: "zzzzqqqq xyzzyx" }, "Nothing found.", ""],
  ])("%s %j takes silence for an answer, and says so", async (name, input, start, part) => {
    const result = await call(name, input);
    expect(result.isError ?? false).toBe(false);
    expect(textOf(result).startsWith(start)).toBe(true);
    expect(textOf(result)).toContain(part);
  });

  it("tells by their numbers which lines contradict each other", async () => {
    const text = textOf(await call("find_evidence", { question: "total score of Istio" }));
    expect(text).toMatch(/^\[1\] .*8\.2 .*\{contradicts \[2\]\}$/m);
    expect(text).toMatch(/^\[2\] .*8\.35.*\{computed; contradicts \[1\]\}$/m);
  });

  it("leads from one page of a search to the next", async () => {
    const first = textOf(await call("search_facts", { query: "istio", limit: 3 }));
    const second = textOf(
      await call("search_facts", { query: "istio", limit: 3, cursor: /cursor (\S+)/.exec(first)![1] }),
    );
    expect(second.split("\n")[0]).not.toBe(first.split("\n")[0]);
  });
});

describe("recommend", () => {
  const stored = { ...calls.recommend!, store: true };

  it("stores nothing unless it is asked to", async () => {
    const before = await served.context.records.usedBytes();
    const result = await call("recommend", { ...calls.recommend!, method: "TOPSIS" });
    expect(result.structuredContent).not.toHaveProperty("id");
    expect(textOf(result)).toMatch(/^RECOMMENDED\n/);
    expect(await served.context.records.usedBytes()).toBe(before);
  });

  it("keeps a record, explains it, and gives the place of every fact that it names", async () => {
    const result = await call("recommend", stored);
    const { id } = result.structuredContent as { id: string };
    expect(await served.context.records.find(id)).toBeDefined();
    const text = textOf(result);
    expect(text.startsWith(`RECOMMENDED (${id})`)).toBe(true);
    const [explanation, sources] = text.split("\nSources: ");
    const named = [...explanation!.matchAll(/\[([a-z][^\]]*)\]/g)].flatMap(([, list]) => list!.split(", "));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((fact) => !sources!.includes(fact))).toEqual([]);
  });

  it("answers a repeated call with the first record, and leaves no other behind", async () => {
    const [first, again] = [await call("recommend", stored), await call("recommend", stored)];
    expect(again.structuredContent).toEqual(first.structuredContent);
    const inChinese = await call("recommend", { ...stored, lang: "zh" });
    expect(inChinese.structuredContent).not.toEqual(first.structuredContent);
  });
});
