import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, InputError } from "../../src/errors.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { recommendationSchema } from "../../src/model/recommendation.ts";
import { getRecommendation } from "../../src/operations/get-recommendation.ts";
import { inView, type OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { previewRecommendation, previewRecommendations } from "../../src/operations/preview-recommendation.ts";
import { recommend } from "../../src/operations/recommend.ts";
import { warmUp } from "../../src/operations/scheduled.ts";
import { RequestQueue } from "../../src/operations/scheduler.ts";
import { realCatalog } from "../decision/catalogs.ts";
import { temporaryRecords } from "../records/temporary-records.ts";
import { firstVersion } from "./first-version.ts";

const catalogs = realCatalog();
const records = temporaryRecords();
let context: OperationContext;
beforeAll(() => {
  context = { ...catalogs.reading(), records: records.store, caller, now: () => new Date("2026-01-02T03:04:05.678Z") };
});
const ask = (input: unknown, changes: Partial<OperationContext> = {}) =>
  perform(recommend, { ...context, ...changes }, input);
const preview = (input: unknown, changes: Partial<OperationContext> = {}) =>
  perform(previewRecommendation, { ...context, ...changes }, input);
const faultsOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => undefined,
    (refusal: unknown) => refusal,
  );
  if (error instanceof InputError) return error.faults;
  throw error ?? new Error("It was not refused.");
};
const has = (id: string) => ({ features: { all: [{ id }] } });
/** Records that nobody may ask for. */
const noRecords = new Proxy({} as OperationContext["records"], {
  get: (_, name) => () => {
    throw new Error(`${String(name)} was called`);
  },
});

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
    const repeat = await ask(again, { onReplay });
    expect(replays).toBe(1);
    expect(JSON.stringify(repeat)).toBe(JSON.stringify(first));
  });

  it("answers it whatever the order of requirements and candidates, but not of what is ordered", async () => {
    let replays = 0;
    const onReplay = () => replays++;
    const idempotencyKey = "in any order";
    const first = await ask({
      require: [has("mtls"), { score: { criterion: "performance", gte: 5 } }],
      candidates: ["istio", "linkerd", "consul"],
      idempotencyKey,
    });
    const again = {
      require: [{ score: { gte: 5, criterion: "performance" } }, has("mtls")],
      candidates: ["consul", "istio", "linkerd"],
      idempotencyKey,
    };
    const repeat = await ask(again, { onReplay });
    expect(replays).toBe(1);
    expect(JSON.stringify(repeat)).toBe(JSON.stringify(first));
    await expect(ask({ ...again, require: [has("mtls"), has("mtls")] })).rejects.toThrow(ConflictError);
    await expect(ask({ ...again, candidates: ["consul", "istio"] })).rejects.toThrow(ConflictError);
    const order = ["performance", "ease-of-use"];
    await ask({ weighting: { by: "RANK_ORDER", order }, idempotencyKey: "by order" });
    const reversed = { weighting: { by: "RANK_ORDER", order: [...order].reverse() }, idempotencyKey: "by order" };
    await expect(ask(reversed)).rejects.toThrow(ConflictError);
  });

  it("refuses the key of another input, language or view, and answers simultaneous repeats with one record", async () => {
    await ask({ idempotencyKey: "taken" });
    await expect(ask({ idempotencyKey: "taken", method: "VIKOR" })).rejects.toThrow(ConflictError);
    await expect(ask({ idempotencyKey: "taken" }, { lang: "zh" })).rejects.toThrow(ConflictError);
    await expect(ask({ idempotencyKey: "taken" }, inView(context, "ALL"))).rejects.toThrow(ConflictError);
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
    [{ require: [has("mtls"), has("nope")] }, "require.1.features.all.0.id"],
    [{ require: [has("mtls"), {}] }, "require.1"],
    [{ prefer: [{ where: has("nope"), weight: 0.1 }] }, "prefer.0.where.features.all.0.id"],
    [{ scores: [{ mesh: "istio", criterion: "performance", value: 11 }] }, "scores.0.value"],
    [{ adviceAs: "IGNORED" }, "adviceAs"],
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

  it("keeps what the caller added and corrected, with the reasons", async () => {
    const own = {
      alternatives: [
        { id: "our-mesh", name: "Our mesh", scores: [{ criterion: "performance", value: { min: 7, max: 9 } }] },
      ],
      scores: [{ mesh: "istio", criterion: "performance", value: 8, reason: "measured in our cluster" }],
      prefer: [{ where: has("vm-support"), weight: 0.2 }],
      workload: { pods: 100 },
    };
    const { id } = await ask(own);
    const { input, overhead, ranking } = await perform(getRecommendation, context, { id });
    expect(input).toMatchObject(own);
    expect(overhead!.length).toBeGreaterThan(0);
    expect(ranking.find(({ mesh }) => mesh === "our-mesh")).toMatchObject({ origin: "CALLER" });
  });
});

describe("warnings", () => {
  const of = ({ warnings }: { warnings: { kind: string; sentence: string; facts: string[] }[] }, kind: string) =>
    warnings.filter((each) => each.kind === kind);

  it("of the life cycle are from all sources in either view", async () => {
    for (const view of ["REFERENCE", "ALL"] as const) {
      const decision = await preview({ candidates: ["open-service-mesh"] }, inView(context, view));
      expect(decision.catalog.sources).toBe(view);
      expect(of(decision, "LIFECYCLE")).toMatchObject([
        {
          sentence: expect.stringMatching(/^Open Service Mesh \(OSM\) was archived on 2023-06-30\. /),
          facts: expect.arrayContaining(["cncf-landscape.open-service-mesh.archived-on"]),
        },
      ]);
    }
  });

  it("are of the day on which it was asked", async () => {
    // Support for AWS App Mesh ends on 2026-09-30.
    const on = (day: string) => preview({ candidates: ["aws-app-mesh"] }, { now: () => new Date(`${day}T12:00:00Z`) });
    expect(of(await on("2026-11-30"), "LIFECYCLE")[0]!.sentence).toBe("Support for AWS App Mesh ended on 2026-09-30.");
    expect(of(await on("2026-01-02"), "LIFECYCLE")[0]?.sentence).not.toContain("ended");
  });

  it("tell in the view of the reference which other source contradicts a fact that decides a requirement", async () => {
    const input = { require: [has("vm-support")] };
    const decision = await ask(input);
    expect(decision.choice!.mesh).toBe("istio");
    expect(of(decision, "OTHER_SOURCE")).toEqual([
      {
        kind: "OTHER_SOURCE",
        sentence: expect.stringContaining("Linkerd does not support virtual machines"),
        facts: ["linkerd.vm-support", "linkerd-docs.linkerd.vm-support"],
      },
    ]);
    expect(decision.otherSources.map(({ fact }) => fact)).toContain("linkerd-docs.linkerd.vm-support");
    const inAll = await ask(input, inView(context, "ALL"));
    expect(inAll.choice!.mesh).toBe("linkerd");
    expect(of(inAll, "OTHER_SOURCE")).toEqual([]);
    // What decides no requirement is told beside the answer alone.
    const mtls = await preview({ require: [has("mtls")] });
    expect(mtls.otherSources.map(({ contradicts }) => contradicts)).toContain("cilium.mode-sidecar");
    expect(of(mtls, "OTHER_SOURCE").map(({ facts }) => facts[0])).toEqual(["cilium.mtls", "kuma.mtls"]);
  });
});

describe("a preview", () => {
  it("is the recommendation without id and date, and touches no records", async () => {
    const input = { scenario: "large-enterprise", require: [has("mtls")] };
    const { id, createdAt, ...stored } = await ask(input);
    expect([id, createdAt]).toEqual([expect.any(String), expect.any(String)]);
    expect(JSON.stringify(await preview(input, { records: noRecords }))).toBe(JSON.stringify(stored));
    await expect(ask(input, { records: noRecords })).rejects.toThrow("save was called");
  });

  it("needs no right to recommend, and takes no idempotency key", async () => {
    const reader = { ...caller, scopes: new Set(["read"] as const) };
    await expect(ask({}, { caller: reader })).rejects.toThrow();
    expect((await preview({}, { caller: reader })).outcome).toBe("RECOMMENDED");
    expect(await faultsOf(preview({ idempotencyKey: "k" }))).toMatchObject([{ path: "idempotencyKey" }]);
  });
});

describe("a batch of previews", () => {
  const batch = (items: unknown) => perform(previewRecommendations, { ...context, records: noRecords }, { items });

  it("answers in order, each as by itself", async () => {
    const inputs = [{ scenario: "kong-users" }, {}, { method: "PROMETHEE_II" }, { scenario: "kong-users" }];
    const { items } = await batch(inputs);
    expect(items.map(({ choice }) => choice!.mesh)).toEqual(["kuma", "linkerd", "istio", "kuma"]);
    for (const [place, input] of inputs.entries()) {
      expect(JSON.stringify(items[place])).toBe(JSON.stringify(await preview(input)));
    }
  });

  it.each<[string, unknown, string]>([
    ["an unknown feature", { require: [has("nope")] }, "items.1.require.0.features.all.0.id"],
    [
      "a requirement without sense",
      { require: [{ score: { criterion: "performance", gte: 11 } }] },
      "items.1.require.0.score.gte",
    ],
    ["a value that is not valid", { method: "GUESS" }, "items.1.method"],
    ["an unknown scenario", { scenario: "moon-landing" }, "items.1.scenario"],
    ["an unusable weighting", { weighting: { by: "DIRECT" } }, "items.1.weighting.values"],
  ])("refuses %s and says in which item", async (_, item, path) => {
    expect((await faultsOf(batch([{}, item, {}]))).map((fault) => fault.path)).toEqual([path]);
  });

  it("has from 1 to 50 items", async () => {
    expect(await faultsOf(batch([]))).toMatchObject([{ path: "items" }]);
    expect(await faultsOf(batch(new Array(51).fill({})))).toMatchObject([{ path: "items" }]);
    expect((await batch(new Array(50).fill({ candidates: ["kuma"] }))).items).toHaveLength(50);
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

  it("gives a record of the first version as it was, and compares it with what the same input gives now", async () => {
    const first = firstVersion(context.catalog.digest);
    const { lang } = first;
    await records.store.save({
      // Records are read in the form in which they were written.
      recommendation: first as unknown as Parameters<typeof records.store.save>[0]["recommendation"],
      lang,
      owner: null,
      idempotencyKey: undefined,
      requestHash: "first",
    });
    const { current, ...read } = await perform(getRecommendation, context, { id: first.id });
    expect(JSON.stringify(read)).toBe(JSON.stringify(first));
    expect(current).toBeNull();
    for (const later of ["formatVersion", "choice", "summary"]) expect(read).not.toHaveProperty(later);

    const changed = catalogs.changed("SELECT 1");
    const compared = await perform(getRecommendation, { ...context, catalog: changed }, { id: first.id });
    const changes = compared.current!.changes;
    // What its scenario set is not taken for the caller's own requirement.
    expect(changes.filter(({ what }) => what === "INPUT")).toEqual([]);
    expect(changes).toContainEqual({
      what: "OUTCOME",
      mesh: null,
      fact: null,
      before: "CONDITIONAL",
      now: "RECOMMENDED",
    });
    expect(changes).toContainEqual({ what: "RANK", mesh: "kuma", fact: null, before: "2", now: "1" });
    expect(changes.filter(({ what }) => ["TOTAL", "SCORE", "CHECK", "STANDING"].includes(what))).toEqual([]);
  });

  it("refuses an unknown id", async () => {
    await expect(perform(getRecommendation, context, { id: "rec_0" })).rejects.toThrow("There is no recommendation");
  });
});
