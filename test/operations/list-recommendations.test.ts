import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "../../src/model/access.ts";
import { recommendationSummarySchema } from "../../src/model/recommendation-summary.ts";
import { deleteRecommendation } from "../../src/operations/delete-recommendation.ts";
import { listRecommendations } from "../../src/operations/list-recommendations.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { recommend } from "../../src/operations/recommend.ts";
import { realCatalog } from "../decision/catalogs.ts";
import { temporaryRecords } from "../records/temporary-records.ts";

const catalogs = realCatalog();
const records = temporaryRecords();
let time = Date.parse("2026-01-02T03:04:05.678Z");

/** As a caller with a key of this id. */
const as = (owner: string | null, ...scopes: Scope[]): OperationContext => ({
  ...catalogs.reading(),
  records: records.store,
  caller: { owner, scopes: new Set<Scope>(scopes.length > 0 ? scopes : ["read", "recommend"]) },
  now: () => new Date(time),
});
const list = (context: OperationContext, input: object = {}) => perform(listRecommendations, context, input);
const idsIn = ({ items }: Awaited<ReturnType<typeof list>>) => items.map(({ id }) => id);

/** Newest first. */
const made: string[] = [];
beforeAll(async () => {
  for (const candidates of [["istio"], ["kuma"], ["istio", "linkerd"], ["consul"], ["open-service-mesh"]]) {
    made.unshift((await perform(recommend, as("a"), { candidates })).id);
    // Two of them at the same time.
    if (candidates[0] !== "kuma") time += 1000;
  }
  await perform(recommend, { ...as("b"), lang: "zh" }, { scenario: "kong-users", idempotencyKey: "k" });
});

describe("list-recommendations", () => {
  it("has the caller's own in the published shape, newest first", async () => {
    const { items, total, pageInfo } = await list(as("a"));
    expect([items.length, total, pageInfo]).toEqual([5, 5, { nextCursor: null, prevCursor: null }]);
    for (const item of items) expect(recommendationSummarySchema.strict().parse(item)).toEqual(item);
    const times = items.map(({ createdAt }) => createdAt);
    expect([...times].sort().reverse()).toEqual(times);
    const shown = items.map(({ outcome, choice }) => `${outcome} ${choice}`);
    // The document gives Open Service Mesh no scores, so it is not recommended.
    expect(shown.slice(0, 2)).toEqual([expect.not.stringContaining("RECOMMENDED"), "RECOMMENDED consul"]);
    expect(shown.slice(2, 4).sort()).toEqual(["RECOMMENDED kuma", "RECOMMENDED linkerd"]);
    expect(shown[4]).toBe("RECOMMENDED istio");
    expect((await list(as("b"))).items).toMatchObject([{ lang: "zh", scenario: "kong-users" }]);
    expect(await list(as("c"))).toMatchObject({ items: [], total: 0 });
    expect((await list(as("c", "read", "admin"))).total).toBe(6);
  });

  it.each([1, 2, 3])("has the same on pages of %i, forwards and backwards", async (limit) => {
    const whole = idsIn(await list(as("a")));
    for (const backward of [false, true]) {
      const found: string[][] = [];
      let cursor: string | null | undefined;
      do {
        const page = await list(as("a"), { limit, cursor, backward });
        found.push(idsIn(page));
        cursor = backward ? page.pageInfo.prevCursor : page.pageInfo.nextCursor;
      } while (cursor);
      expect((backward ? found.reverse() : found).flat()).toEqual(whole);
    }
  });

  it("goes on after a record that was deleted meanwhile", async () => {
    const whole = idsIn(await list(as("a")));
    const first = await list(as("a"), { limit: 2 });
    for (const id of idsIn(first)) await perform(deleteRecommendation, as("a"), { id });
    const next = await list(as("a"), { limit: 2, cursor: first.pageInfo.nextCursor });
    expect(idsIn(next)).toEqual(whole.slice(2, 4));
    expect(next.total).toBe(3);
  });

  it("refuses a cursor of another list", async () => {
    const cursor = Buffer.from(JSON.stringify(["x", "y"])).toString("base64url");
    await expect(list(as("a"), { cursor })).rejects.toMatchObject({ faults: [{ path: "cursor" }] });
    await expect(list(as("a", "recommend"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("delete-recommendation", () => {
  const remove = (context: OperationContext, id: string) => perform(deleteRecommendation, context, { id });

  it("deletes the caller's own, once, and frees its key; admins delete any", async () => {
    const [id] = idsIn(await list(as("b")));
    for (const context of [as("a"), as(null), as("a", "recommend")])
      await expect(remove(context, id!)).rejects.toMatchObject({ code: "NOT_FOUND", fix: expect.any(String) });
    await expect(remove(as("b", "read", "admin"), id!)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await remove(as("b"), id!)).toEqual({ id });
    await expect(remove(as("b"), id!)).rejects.toThrow(`There is no recommendation \`${id}\`.`);
    const next = await perform(recommend, as("b"), { method: "TOPSIS", idempotencyKey: "k" });
    expect(await remove(as("a", "recommend", "admin"), next.id)).toEqual({ id: next.id });
    expect((await list(as("b"))).total).toBe(0);
  });
});
