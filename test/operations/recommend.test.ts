import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, InputError } from "../../src/errors.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { recommendationSchema } from "../../src/model/recommendation.ts";
import { getRecommendation } from "../../src/operations/get-recommendation.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { recommend } from "../../src/operations/recommend.ts";
import { warmUp } from "../../src/operations/scheduled.ts";
import { RequestQueue } from "../../src/operations/scheduler.ts";
import { realCatalog } from "../decision/catalogs.ts";
import { temporaryRecords } from "../records/temporary-records.ts";

const catalogs = realCatalog();
const records = temporaryRecords();
let context: OperationContext;
beforeAll(() => {
  context = { ...catalogs.reading(), records: records.store, caller, now: () => new Date("2026-01-02T03:04:05.678Z") };
});
const ask = (input: unknown, changes: Partial<OperationContext> = {}) =>
  perform(recommend, { ...context, ...changes }, input);

describe("recommend", () => {
  it("answers an empty input in the published shape and stores the record", async () => {
    const recommendation = await ask({});
    expect(recommendationSchema.parse(recommendation)).toEqual(recommendation);
    expect(recommendation.id).toMatch(/^rec_[0-9a-f]{32}$/);
    expect(recommendation.createdAt).toBe("2026-01-02T03:04:05.678Z");
    expect(recommendation.catalog).toEqual({
      digest: context.catalog.digest,
      documents: [{ id: "service-mesh-overview", version: "v1.0" }],
      sources: "REFERENCE",
    });
    const { current, ...stored } = await perform(getRecommendation, context, { id: recommendation.id });
    expect(JSON.stringify(stored)).toBe(JSON.stringify(recommendation));
    expect(current).toBeNull();
  });

  it("gives the same bytes for the same input, apart from id and time", async () => {
    const input = { scenario: "large-enterprise", require: [{ features: { all: [{ id: "mtls" }] } }] };
    const [{ id: first, ...a }, { id: second, ...b }] = [await ask(input), await ask(structuredClone(input))];
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(first).not.toBe(second);
  });

  it("stays in the language it was written in", async () => {
    const { id, explanation } = await ask({}, { lang: "zh" });
    const read = await perform(getRecommendation, { ...context, lang: "en" }, { id });
    expect(read.lang).toBe("zh");
    expect(read.explanation).toBe(explanation);
    expect(read.explanation).toContain("推荐 Linkerd");
  });

  it("answers a repeated idempotency key with the first record, whatever the order of the input's keys", async () => {
    let replays = 0;
    const onReplay = () => replays++;
    const first = await ask({ method: "TOPSIS", unknowns: "EXCLUDE", idempotencyKey: "again" }, { onReplay });
    expect(replays).toBe(0);
    const again = { idempotencyKey: "again", unknowns: "EXCLUDE", method: "TOPSIS" };
    const repeat = await ask(again, { lang: "zh", onReplay });
    expect(replays).toBe(1);
    expect(JSON.stringify(repeat)).toBe(JSON.stringify(first));
  });

  it("refuses the key of another input, and answers simultaneous repeats with one record", async () => {
    await ask({ idempotencyKey: "taken" });
    await expect(ask({ idempotencyKey: "taken", method: "VIKOR" })).rejects.toThrow(ConflictError);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ idempotencyKey: "at once" })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it("stores nothing for a refused input", async () => {
    await expect(ask({ idempotencyKey: "bad", scenario: "nothing" })).rejects.toThrow(InputError);
    expect((await ask({ idempotencyKey: "bad", scenario: "kong-users" })).input.scenario).toBe("kong-users");
  });

  it.each([
    [{ robustness: { samples: 100_001 } }, "robustness.samples"],
    [{ robustness: { seed: -1 } }, "robustness.seed"],
    [{ weighting: { by: "DIRECT", values: [{ criterion: "performance", value: -1 }] } }, "weighting.values.0.value"],
    [{ require: [{}, { features: { all: [{ id: "nope" }] } }] }, "require.1.features.all.0.id"],
    [{ idempotencyKey: "" }, "idempotencyKey"],
    [{ candidates: [] }, "candidates"],
  ])("refuses %j and says where", async (input, path) => {
    await expect(ask(input)).rejects.toThrow(
      expect.objectContaining({ faults: expect.arrayContaining([expect.objectContaining({ path })]) }),
    );
  });

  it("answers the largest input it accepts", async () => {
    const require = Array.from({ length: 20 }, (_, n) => ({
      id: { notIn: ["istio", "linkerd", "kuma"].slice(0, 1 + (n % 3)) },
    }));
    const { ranking } = await ask({ require, robustness: { samples: 100_000, weights: "AROUND" }, method: "VIKOR" });
    expect(ranking.map(({ mesh }) => mesh)).toContain("cilium");
  });
});

describe("get-recommendation", () => {
  it("gives the record even if repeating it takes more time than an operation may use", async () => {
    const { id, ranking } = await ask({ robustness: { samples: 100_000, seed: 3 } });
    const changed = catalogs.changed(
      "UPDATE score SET value = 9 WHERE mesh_id = 'mesh:istio' AND criterion = 'ease-of-use'",
    );
    await warmUp(changed);
    const scheduler = new RequestQueue(0, () => {}, 1).scheduler();
    const { current, ...stored } = await perform(
      getRecommendation,
      { ...context, catalog: changed, scheduler },
      { id },
    );
    expect(stored.ranking).toEqual(ranking);
    expect(current).toMatchObject({ digest: changed.digest, differs: true, changes: [{ what: "INPUT" }] });
  });

  it("says which totals, scores and standings differ under another catalog, and leaves the record as it is", async () => {
    const vm = { features: { all: [{ id: "vm-support" }] } };
    const { id, ranking } = await ask({ require: [vm], scenario: "large-enterprise" });
    const changed = catalogs.changed(`
      UPDATE score SET value = 9 WHERE mesh_id = 'mesh:istio' AND criterion = 'ease-of-use';
      UPDATE feature_support SET support = 'NONE' WHERE mesh_id = 'mesh:kuma' AND feature_id = 'feature:vm-support';
      UPDATE scenario SET start = json_remove(start, '$.emphasis') WHERE id = 'scenario:large-enterprise';
    `);
    const { current, ...stored } = await perform(getRecommendation, { ...context, catalog: changed }, { id });
    expect(stored.ranking).toEqual(ranking);
    expect(current).toMatchObject({ digest: changed.digest, differs: true });
    const changes = current!.changes;
    const of = (what: string, mesh: string | null) =>
      changes.filter((change) => change.what === what && change.mesh === mesh);
    expect(of("SCORE", "istio")).toEqual([
      {
        what: "SCORE",
        mesh: "istio",
        fact: "score.istio.ease-of-use",
        before: "ease-of-use: 5",
        now: "ease-of-use: 9",
      },
    ]);
    expect(of("TOTAL", "istio")).toHaveLength(1);
    expect(of("STANDING", "kuma")).toMatchObject([{ before: "RANKED ELIGIBLE", now: "EXCLUDED" }]);
    expect(of("CHECK", "kuma")).toMatchObject([{ fact: "kuma.vm-support" }]);
    expect(of("INPUT", null)).toHaveLength(1);
  });

  it("says which weights and which advice of the document differ, by their facts", async () => {
    const { id } = await ask({});
    const changed = catalogs.changed(`
      UPDATE criterion SET weight = 15 WHERE slug = 'performance';
      UPDATE criterion SET weight = 5 WHERE slug = 'ease-of-use';
      UPDATE scenario_recommendation SET mesh_id = 'mesh:istio' WHERE scenario_id = 'scenario:kong-users';
    `);
    const { current } = await perform(getRecommendation, { ...context, catalog: changed }, { id });
    const of = (what: string) => current!.changes.filter((change) => change.what === what);
    expect(of("WEIGHT")).toEqual([
      {
        what: "WEIGHT",
        mesh: null,
        fact: "criterion.performance.weight",
        before: "performance: 0.1",
        now: "performance: 0.15",
      },
      expect.objectContaining({ before: "ease-of-use: 0.1", now: "ease-of-use: 0.05" }),
    ]);
    expect(of("ADVICE")).toMatchObject([
      { fact: "scenario.kong-users.recommend-kuma", before: "kong-users: kuma", now: "kong-users: istio" },
    ]);
    expect(of("TOTAL").map(({ mesh }) => mesh)).toContain("cilium");
  });

  it("reports no difference where only the digest of the catalog differs, and a mesh that no longer exists", async () => {
    const { id } = await ask({ candidates: ["istio", "kuma"] });
    const same = catalogs.changed("SELECT 1");
    expect((await perform(getRecommendation, { ...context, catalog: same }, { id })).current).toEqual({
      digest: same.digest,
      differs: false,
      changes: [],
    });
    const { id: named } = await ask({ scenario: "kong-users" });
    const gone = catalogs.changed(`
      PRAGMA foreign_keys = OFF;
      DELETE FROM scenario WHERE id = 'scenario:kong-users';
    `);
    const { current } = await perform(getRecommendation, { ...context, catalog: gone }, { id: named });
    expect(current!.changes).toMatchObject([{ what: "INPUT", now: "Unknown scenario `kong-users`." }]);
  });

  it("refuses an unknown id", async () => {
    await expect(perform(getRecommendation, context, { id: "rec_0" })).rejects.toThrow("There is no recommendation");
  });
});
