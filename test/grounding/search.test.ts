import { describe, expect, it } from "vitest";
import { unrestricted as caller } from "../../src/model/access.ts";
import type { Lang } from "../../src/model/text.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { search } from "../../src/operations/search.ts";
import { readAtlas } from "./fixture.ts";

const read = readAtlas();
const find = async (input: Record<string, unknown>, lang: Lang = "en") =>
  perform(search, { ...read(lang), caller } as OperationContext, input);

describe("search", () => {
  it("finds the same in either language and in both at once", async () => {
    const first = async (query: string) => (await find({ query, types: ["fact"] })).items[0]!.id;
    expect(await first("istio 熔断")).toBe(await first("istio circuit breaking"));
  });

  it("forgives a slip in a name", async () => {
    const [right, wrong] = [await find({ query: "linkerd" }), await find({ query: "linkred" })];
    expect(wrong.items.map(({ id }) => id)).toEqual(right.items.map(({ id }) => id));
    expect(right.total).toBeGreaterThan(50);
  });

  it("finds entities by name as well as facts", async () => {
    const { items } = await find({ query: "Hubble" });
    expect(items.map(({ type }) => type)).toContain("ENTITY");
    expect(items.find(({ type }) => type === "ENTITY")).toMatchObject({ entity: { id: "component:hubble" } });
  });

  it("demands every part of a query where anything holds all of them", async () => {
    const { items } = await find({ query: "Cilium WireGuard", types: ["fact"] });
    expect(items[0]!.id).toMatch(/^cilium\./);
    for (const { text } of items) expect(text).toMatch(/WireGuard/);
  });

  it("filters by type, subject, predicate and section", async () => {
    const only = async (filter: Record<string, unknown>) =>
      (await find({ query: "mTLS", limit: 100, ...filter })).items;
    for (const { type } of await only({ types: ["fact"] })) expect(type).toBe("FACT");
    for (const { entity } of await only({ types: ["feature"] })) expect(entity!.type).toBe("feature");
    for (const { fact } of await only({ types: ["fact"], subject: "mesh:cilium" })) {
      expect(fact!.subject.id).toBe("mesh:cilium");
    }
    for (const { fact } of await only({ predicate: "mtls" })) expect(fact!.predicate).toBe("mtls");
    const cited = await only({ section: "4.2" });
    expect(cited.length).toBeGreaterThan(0);
    for (const { fact } of cited) {
      expect(fact!.citations.some(({ section }) => section === "4.2" || section.startsWith("4.2."))).toBe(true);
    }
  });

  it("highlights what answers to the query, in words of either language", async () => {
    const { items } = await find({ query: "circuit breaking", types: ["fact"] }, "zh");
    const marked = items.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)));
    expect(marked).toContain("熔断");
    for (const piece of marked) expect(piece).not.toBe("");
  });

  it("pages through all results once, each way", async () => {
    const query = { query: "latency", limit: 7 };
    const forward: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await find({ ...query, ...(cursor === null ? {} : { cursor }) });
      forward.push(...page.items.map(({ id }) => id));
      cursor = page.pageInfo.nextCursor;
      if (cursor === null) expect(forward).toHaveLength(page.total);
    } while (cursor !== null);
    expect(new Set(forward).size).toBe(forward.length);
    const last = await find({ ...query, backward: true });
    expect(last.items.map(({ id }) => id)).toEqual(forward.slice(-7));
  });

  it("refuses a cursor of another query", async () => {
    const { pageInfo } = await find({ query: "latency", limit: 2 });
    await expect(find({ query: "mTLS", limit: 2, cursor: pageInfo.nextCursor })).rejects.toMatchObject({
      kind: "input",
    });
  });

  it("refuses unknown names and says which are known", async () => {
    await expect(find({ query: "x", subject: "mesh:isto" })).rejects.toMatchObject({ faults: [{ path: "subject" }] });
    await expect(find({ query: "x", predicate: "nonsense" })).rejects.toMatchObject({
      faults: [{ path: "predicate" }],
    });
    await expect(find({ query: "x", section: "99" })).rejects.toMatchObject({ faults: [{ path: "section" }] });
  });
});
