import { describe, expect, it } from "vitest";
import { firstVersion } from "../../operations/first-version.ts";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const recommend = `mutation ($input: RecommendInput!, $key: String) {
  recommend(input: $input, idempotencyKey: $key) {
    id createdAt lang outcome catalog { digest documents { id version } } explanation
    input { require scenario answers { question answer } weighting { by values { criterion group value } order } method unknowns
      candidates robustness { samples seed weights } fromScenario { require answers weighting facts { id statement } } }
    ranking { rank mesh meshEntity { name } total range { low high } eligibility groups { group contribution }
      contributions { criterion score weight contribution fact { id statement } }
      checks { requirement sentence verdict facts { id } conditions { sentence verdict facts { id } } } }
    excluded { mesh reason meshEntity { slug } checks { verdict } } unscored { mesh eligibility reason }
    dominated { mesh by } prosAndCons { winner rival pros { criterion difference facts { id } } cons { criterion } }
    methods { method figures { mesh value } first agrees }
    decisionPath { steps { question answer fact { id } } outcomes { mesh note fact { id } } nextQuestion { question text reason } }
    scenarioMatches { scenario recommends agrees facts { id } }
    robustness { samples seed weights rankAcceptability { mesh shares margin } pairwise { mesh over share }
      centralWeights { mesh weights { criterion weight } } confidence { mesh value }
      weightStability { criterion group weight low high lowRival highRival }
      smallestFlip { challenger change possible } necessaryWinners possibleWinners }
    relaxations { drop sentences unlocks } conflicts { requirements sentences } discrepancies { sentence facts { id } }
    current { digest differs changes { what mesh fact { id } before now } }
  }
}`;

const input = {
  require: [{ features: { all: [{ id: "vm-support" }] } }],
  answers: [{ question: "needs-vm", answer: true }],
  weighting: { by: "ADJUST", values: [{ group: "operations", value: 2 }] },
  robustness: { samples: 200, seed: Number.MAX_SAFE_INTEGER, weights: "AROUND" },
};

describe("recommend", () => {
  it("recommends, explains with facts, and stores the record", async () => {
    const { data, errors } = await graphql.ask(recommend, { input });
    expect(errors).toBeUndefined();
    const { id, ranking, robustness, lang, current } = data.recommend;
    expect(ranking[0].meshEntity.name.toLowerCase()).toContain(ranking[0].mesh);
    expect(ranking[0].contributions[0].fact.statement).toBeTruthy();
    expect(robustness.seed).toBe(Number.MAX_SAFE_INTEGER);
    expect([lang, current]).toEqual(["EN", null]);
    const fields = recommend.slice(
      recommend.indexOf("id createdAt"),
      recommend.lastIndexOf("}", recommend.lastIndexOf("}") - 1),
    );
    const again = await graphql.ask(`query ($id: ID!) { recommendation(id: $id) { ${fields} } }`, { id });
    expect(again.errors).toBeUndefined();
    expect(again.data.recommendation).toEqual(data.recommend);
  });

  it("reads a record of the first version, with null for what it lacks", async () => {
    const { records, catalog } = graphql.context;
    const first = firstVersion(catalog.digest);
    const recommendation = first as unknown as Parameters<typeof records.save>[0]["recommendation"];
    await records.save({ recommendation, lang: "en", owner: null, idempotencyKey: undefined, requestHash: "first" });
    const { data, errors } = await graphql.ask(
      `query ($id: ID!) { recommendation(id: $id) {
        formatVersion outcome choice { mesh } mesh { name } summary warnings { kind } otherSources { sentence } overhead { mode }
        input { adviceAs prefer { weight } fromAnswers { require } fromScenario { answers notAssessed { id } } }
        ranking { mesh name origin contributions { name origin } } methods { compromise figures { rank } }
        scenarioMatches { advice { mesh } } conflicts { isContradiction } explanation } }`,
      { id: first.id },
    );
    expect(errors).toBeUndefined();
    const { ranking, methods, scenarioMatches, input: asked, ...rest } = data.recommendation;
    expect(rest).toEqual({
      ...{
        formatVersion: null,
        choice: null,
        mesh: null,
        summary: null,
        warnings: null,
        otherSources: null,
        overhead: null,
      },
      ...{ outcome: "CONDITIONAL", conflicts: [], explanation: first.explanation },
    });
    expect(asked).toMatchObject({
      adviceAs: null,
      fromAnswers: null,
      fromScenario: { answers: [], notAssessed: null },
    });
    expect(ranking[0]).toMatchObject({ mesh: "linkerd", name: null, origin: null });
    expect([methods[0].compromise, methods[0].figures[0].rank, scenarioMatches[0].advice]).toEqual([null, null, null]);
  });

  it("has the resolved input in typed fields, with filters that can be sent again", async () => {
    const own = { ...input, scenario: "large-enterprise", candidates: ["mesh:istio", "Consul", "kuma"] };
    const { data } = await graphql.ask(recommend, { input: own });
    const { require, ...resolved } = data.recommend.input;
    expect(resolved).toMatchObject({
      scenario: "large-enterprise",
      answers: [{ question: "needs-vm", answer: true }],
      weighting: { by: "ADJUST", values: [{ criterion: null, group: "operations", value: 2 }], order: null },
      method: "WEIGHTED_SUM",
      unknowns: "CONDITIONAL",
      candidates: ["istio", "consul", "kuma"],
      robustness: own.robustness,
      fromScenario: { answers: [], weighting: false },
    });
    expect(resolved.fromScenario.facts.length).toBeGreaterThan(0);
    for (const { statement } of resolved.fromScenario.facts) expect(statement).toBeTruthy();
    expect(require).toContainEqual(own.require[0]);
    const repeated = { require, candidates: resolved.candidates };
    const again = await graphql.ask(
      "mutation ($input: RecommendInput!) { recommend(input: $input) { input { require } } }",
      {
        input: repeated,
      },
    );
    expect(again.data.recommend.input.require).toEqual(require);
  });

  it("returns the first record for a repeated key, and rejects the key with a different input", async () => {
    const first = await graphql.ask(recommend, { input, key: "k1" });
    const second = await graphql.ask(recommend, { input, key: "k1" });
    expect(second.data.recommend.id).toBe(first.data.recommend.id);
    const { errors, data } = await graphql.ask(recommend, { input: {}, key: "k1" });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toMatch(/CONFLICT|IDEMPOTENCY/);
  });

  it("reports the path of an error in the input", async () => {
    const { errors } = await graphql.ask(recommend, { input: { candidates: ["istio", "istoi"] } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", errors: [{ path: "candidates.1" }] });
  });

  it("lists recommendations in pages from either end, and leads on to each", async () => {
    const made: string[] = [];
    for (const scenario of ["kong-users", "e-commerce", null]) {
      const { data } = await graphql.ask(recommend, { input: { scenario } });
      made.unshift(data.recommend.id);
    }
    const page = `totalCount edges { cursor node { id } } nodes {
      id createdAt lang catalog { digest } outcome choice scenario recommendation { id createdAt lang outcome catalog { digest } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
    const list = async (args: string) => {
      const { data, errors } = await graphql.ask(`{ recommendations(${args}) { ${page} } }`);
      expect(errors).toBeUndefined();
      return data.recommendations;
    };
    const first = await list("first: 2");
    expect(first.nodes.map(({ id }: { id: string }) => id)).toEqual(made.slice(0, 2));
    expect(first.nodes.map(({ scenario }: { scenario: string }) => scenario)).toEqual([null, "e-commerce"]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    for (const { recommendation, choice, scenario, ...own } of first.nodes) expect(recommendation).toEqual(own);
    expect(first.nodes[0]).toMatchObject({ lang: "EN", outcome: "RECOMMENDED", choice: "linkerd" });
    const second = await list(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes[0]).toMatchObject({ id: made[2], scenario: "kong-users" });
    const back = await list(`last: 1, before: "${second.edges[0].cursor}"`);
    expect(back.nodes).toEqual(first.nodes.slice(1));
    const { data } = await graphql.ask(
      "{ recommendations(last: 1) { totalCount nodes { id } pageInfo { hasNextPage } } }",
    );
    expect(data.recommendations).toMatchObject({ totalCount: first.totalCount, pageInfo: { hasNextPage: false } });
  });

  it("prices the recommendations that a list leads on to", async () => {
    const query = "{ recommendations(first: 100) { nodes { id outcome } } }";
    expect((await graphql.ask(query)).errors).toBeUndefined();
    const { errors } = await graphql.ask(query.replace("outcome", "recommendation { explanation }"));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", bound: "cost" });
  });

  it("deletes a recommendation once, by POST alone, and frees its key", async () => {
    const first = await graphql.ask(recommend, { input, key: "deleted" });
    const { id } = first.data.recommend;
    const query = "mutation ($id: ID!) { deleteRecommendation(id: $id) }";
    expect((await graphql.ask(query, { id }, { method: "GET" })).status).toBe(405);
    expect((await graphql.ask(query, { id })).data).toEqual({ deleteRecommendation: id });
    const again = await graphql.ask(query, { id });
    expect(again.data).toBeNull();
    expect(again.errors?.[0]).toMatchObject({
      message: `There is no recommendation \`${id}\`.`,
      extensions: { code: "NOT_FOUND" },
    });
    const { data } = await graphql.ask("{ recommendations(first: 100) { nodes { id } } }");
    expect(data.recommendations.nodes).not.toContainEqual({ id });
    expect((await graphql.ask(recommend, { input: {}, key: "deleted" })).data.recommend.id).not.toBe(id);
  });

  it("writes in the requested language", async () => {
    const { data } = await graphql.ask("mutation @inContext(lang: ZH) { recommend(input: {}) { lang explanation } }");
    expect(data.recommend.lang).toBe("ZH");
    expect(data.recommend.explanation).toMatch(/\p{Script=Han}/u);
  });
});
