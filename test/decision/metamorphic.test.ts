import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsAbout, factsOfAnySource } from "../../src/catalog/facts.ts";
import type { Decision } from "../../src/decision/decide.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { MeshFilter } from "../../src/model/filter.ts";
import { cited, realCatalog } from "./catalogs.ts";
import { request } from "./requests.ts";

const catalog = realCatalog();

/** All runs of this file together. */
const runs = 2000;
const share = (percent: number) => ({ numRuns: (runs * percent) / 100, seed: 20261130 });

const scored = ["istio", "linkerd", "cilium", "consul", "kuma"];
const meshes = [...scored, "aws-app-mesh", "open-service-mesh"];
const criteria = [
  "feature-completeness",
  "performance",
  "architecture",
  "extensibility",
  "ease-of-use",
  "observability",
  "troubleshooting",
  "community",
  "documentation",
  "enterprise-support",
  "production-cases",
  "resource-consumption",
  "learning-cost",
];
const robustness = { samples: 20 };

const feature = fc
  .constantFrom("vm-support", "mtls", "multi-cluster", "kong-integration", "cni-integration", "smi", "circuit-breaking")
  .map((id) => ({ id }));
const mode = fc.constantFrom("sidecar", "ambient", "proxyless");
const single: fc.Arbitrary<MeshFilter> = fc.oneof(
  fc.array(feature, { minLength: 1, maxLength: 2 }).map((all) => ({ features: { all } })),
  fc.array(feature, { minLength: 1, maxLength: 2 }).map((any) => ({ features: { any } })),
  feature.map((each) => ({ features: { none: [each] } })),
  mode.map((each) => ({ modes: { any: [each] } })),
  mode.map((each) => ({ modes: { none: [each] } })),
  fc
    .tuple(fc.constantFrom(...criteria), fc.integer({ min: 4, max: 9 }))
    .map(([criterion, gte]) => ({ score: { criterion, gte } })),
  fc
    .tuple(fc.constantFrom(...criteria), fc.integer({ min: 6, max: 10 }))
    .map(([criterion, lte]) => ({ score: { criterion, lte } })),
  fc
    .subarray(["GRADUATED", "SANDBOX", "NONE"] as const, { minLength: 1 })
    .map((list) => ({ cncfStatus: { in: list } })),
  fc
    .subarray(["GRADUATED", "SANDBOX", "NONE"] as const, { minLength: 1 })
    .map((list) => ({ cncfStatus: { notIn: list } })),
  fc.subarray(meshes, { minLength: 1, maxLength: 3 }).map((notIn) => ({ id: { notIn } })),
);
const filter: fc.Arbitrary<MeshFilter> = fc.oneof(
  { weight: 4, arbitrary: single },
  single.map((each) => ({ not: each })),
  fc.array(single, { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
  fc.array(single, { minLength: 1, maxLength: 2 }).map((and) => ({ and })),
);
const requirements = fc.array(filter, { minLength: 1, maxLength: 3 });
const candidates = fc.shuffledSubarray(meshes, { minLength: 3 });
const method = fc.constantFrom("WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II");
const unknowns = fc.constantFrom("CONDITIONAL", "EXCLUDE", "ASSUME_PASS");
const values = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...criteria), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([criterion]) => criterion,
  })
  .map((list) => list.map(([criterion, value]) => ({ criterion, value })));

const few = fc.subarray(scored, { minLength: 2, maxLength: 3 });

/** What is chosen and in which order, apart from wording and from places in the list of requirements. */
const resultOf = ({ outcome, choice, ranking, excluded, unscored }: Decision) => ({
  outcome,
  choice,
  ranking: ranking.map(({ rank, mesh, total, range, eligibility }) => ({ rank, mesh, total, range, eligibility })),
  excluded: excluded.map(({ mesh }) => mesh).sort(),
  unscored: unscored.map(({ mesh, eligibility }) => `${mesh} ${eligibility}`).sort(),
});
const waysOut = ({ relaxations, conflicts }: Decision) => ({
  relaxations: relaxations
    .map(({ sentences, unlocks }) => [[...sentences].sort(), [...unlocks].sort()].join(" → "))
    .sort(),
  conflicts: conflicts.map(({ sentences, isContradiction }) => [...sentences, isContradiction].sort().join()).sort(),
});

describe("a decision does not depend on", () => {
  it("the unit of direct weights", () => {
    const factor = fc.constantFrom(0.25, 0.1, 3, 10, 64, 1000);
    fc.assert(
      fc.property(values, few, factor, method, (list, among, by, asked) => {
        const weighted = (times: number) =>
          catalog.decide({
            weighting: { by: "DIRECT", values: list.map((each) => ({ ...each, value: each.value * times })) },
            candidates: among,
            method: asked,
            robustness,
          });
        const [own, scaled] = [weighted(1), weighted(by)];
        expect(scaled.outcome).toBe(own.outcome);
        expect([scaled.choice!.mesh, scaled.choice!.runnerUp]).toEqual([own.choice!.mesh, own.choice!.runnerUp]);
        for (const [place, { mesh, rank, total, contributions }] of scaled.ranking.entries()) {
          const before = own.ranking[place]!;
          expect([mesh, rank]).toEqual([before.mesh, before.rank]);
          expect(total).toBeCloseTo(before.total, 9);
          for (const [k, { weight }] of contributions.entries()) {
            expect(weight).toBeCloseTo(before.contributions[k]!.weight, 9);
          }
        }
      }),
      share(10),
    );
  });

  it("the order of requirements and candidates", () => {
    const asked = fc.record({
      require: requirements,
      candidates,
      method,
      unknowns,
      shuffled: fc.infiniteStream(fc.nat()),
    });
    fc.assert(
      fc.property(asked, ({ shuffled, ...input }) => {
        const own = catalog.decide({ ...input, robustness });
        const inOrder = <T>(list: readonly T[]): T[] =>
          list
            .map((each) => [shuffled.next().value as number, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        const other = catalog.decide({
          ...input,
          require: inOrder(input.require),
          candidates: inOrder(input.candidates),
          robustness,
        });
        expect(resultOf(other)).toEqual(resultOf(own));
        expect(waysOut(other)).toEqual(waysOut(own));
        expect(other.robustness).toEqual(own.robustness);
      }),
      share(15),
    );
  });

  it("scores on criteria that weigh nothing, by the weighted sum", () => {
    const correction = fc.record({
      mesh: fc.constantFrom(...scored),
      criterion: fc.constantFrom(...criteria),
      value: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(values, few, fc.array(correction, { minLength: 1, maxLength: 4 }), (list, among, corrections) => {
        const idle = corrections.filter(
          ({ mesh, criterion }, place) =>
            list.every((each) => each.criterion !== criterion) &&
            corrections.findIndex((each) => each.mesh === mesh && each.criterion === criterion) === place,
        );
        const input = { weighting: { by: "DIRECT", values: list }, candidates: among, robustness };
        const [own, other] = [catalog.decide(input), catalog.decide({ ...input, scores: idle })];
        expect(resultOf(other).ranking).toEqual(resultOf(own).ranking);
        expect([other.outcome, other.choice!.mesh, other.choice!.runnerUp]).toEqual([
          own.outcome,
          own.choice!.mesh,
          own.choice!.runnerUp,
        ]);
        expect(other.robustness!.pairwise).toEqual(own.robustness!.pairwise);
      }),
      share(10),
    );
  });

  it("a double negation", () => {
    fc.assert(
      fc.property(requirements, unknowns, (require, silence) => {
        const own = catalog.decide({ require, unknowns: silence, robustness });
        const twice = require.map((each) => ({ not: { not: each } }));
        const other = catalog.decide({ require: twice, unknowns: silence, robustness });
        expect(resultOf(other)).toEqual(resultOf(own));
        expect(other.relaxations.map(({ drop, unlocks }) => [drop, unlocks])).toEqual(
          own.relaxations.map(({ drop, unlocks }) => [drop, unlocks]),
        );
        expect(other.conflicts.map((each) => [each.requirements, each.isContradiction])).toEqual(
          own.conflicts.map((each) => [each.requirements, each.isContradiction]),
        );
      }),
      share(10),
    );
  });

  it("how a requirement is put, or how often", () => {
    const restated = (each: MeshFilter, way: number): MeshFilter[] => {
      const { all, any, none } = each.features ?? {};
      if (all && way % 2 === 0) return all.map((one) => ({ features: { all: [one] } }));
      if (all?.length === 1) return [{ features: { any: all } }];
      if (any && way % 2 === 0) return [{ or: any.map((one) => ({ features: { all: [one] } })) }];
      if (none) return [{ not: { features: { any: none } } }];
      if (each.and && way % 2 === 0) return each.and;
      if (each.modes?.none) return [{ not: { modes: { any: each.modes.none } } }];
      return [[each, each], [{ and: [each] }], [{ or: [each] }], [{ and: [{ or: [each] }, each] }]][way % 4]!;
    };
    fc.assert(
      fc.property(requirements, unknowns, method, fc.nat(), (require, silence, asked, way) => {
        const decide = (list: MeshFilter[]) =>
          catalog.decide({ require: list, unknowns: silence, method: asked, robustness });
        expect(resultOf(decide(require.flatMap((each, place) => restated(each, way + place))))).toEqual(
          resultOf(decide(require)),
        );
      }),
      share(10),
    );
  });

  it("the language, which changes texts alone", () => {
    const texts = new Set([
      "lang",
      "summary",
      "explanation",
      "sentence",
      "sentences",
      "reason",
      "name",
      "turnsIf",
      "text",
      "note",
    ]);
    const wordless = (value: unknown, key = ""): unknown => {
      if (Array.isArray(value)) return value.map((each) => wordless(each, key));
      if (typeof value === "string" && texts.has(key)) return value === "" ? "" : "…";
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wordless(each, name)]));
    };
    fc.assert(
      fc.property(request, (input) => {
        const [en, zh] = [catalog.decide(input), catalog.decide(input, "zh")];
        expect(wordless(zh)).toEqual(wordless(en));
        expect(cited(zh.explanation).sort()).toEqual(cited(en.explanation).sort());
        expect(zh.explanation.split("\n\n")).toHaveLength(en.explanation.split("\n\n").length);
        expect(cited(zh.excluded.map(({ reason }) => reason).join())).toEqual(
          cited(en.excluded.map(({ reason }) => reason).join()),
        );
        expect(`${zh.explanation}${zh.summary}`).toMatch(/[一-鿿]/);
        expect(`${en.explanation}${en.summary}`).not.toMatch(/[一-鿿]/);
      }),
      share(10),
    );
  });
});

describe("a candidate that cannot win", () => {
  const weighting = fc.option(
    values.map((list) => ({ by: "DIRECT", values: list })),
    { nil: undefined },
  );
  const asked = fc.record({
    require: fc.array(filter, { maxLength: 1 }),
    candidates: fc.shuffledSubarray(meshes, { minLength: 4 }),
    method,
    weighting,
  });

  it("changes nothing for the weighted sum, or its absence is told to reverse ranks", () => {
    fc.assert(
      fc.property(asked, fc.nat(), (input, which) => {
        const own = catalog.decide({ ...input, robustness });
        const weak = [...own.excluded, ...own.dominated].map(({ mesh }) => mesh);
        fc.pre(weak.length > 0);
        const out = weak[which % weak.length]!;
        const rest = input.candidates.filter((mesh) => mesh !== out);
        const without = catalog.decide({ ...input, candidates: rest, robustness });
        const isExcluded = own.excluded.some(({ mesh }) => mesh === out);
        const compared = own.ranking.filter(
          ({ mesh, eligibility }) => mesh !== out && eligibility === own.ranking[0]!.eligibility,
        );
        const rankIn = ({ ranking }: Decision, mesh: string) => ranking.find((each) => each.mesh === mesh)!.rank;
        const turned = compared.some((a) =>
          compared.some(
            (b) =>
              Math.sign(rankIn(own, a.mesh) - rankIn(own, b.mesh)) !==
              Math.sign(rankIn(without, a.mesh) - rankIn(without, b.mesh)),
          ),
        );
        if (isExcluded || input.method === "WEIGHTED_SUM") {
          expect(turned).toBe(false);
          const totals = ({ ranking }: Decision) =>
            ranking.filter(({ mesh }) => mesh !== out).map(({ mesh, total }) => [mesh, total]);
          expect(totals(without)).toEqual(totals(own));
          if (own.choice?.mesh !== out) expect(without.choice?.mesh).toBe(own.choice?.mesh);
          return;
        }
        const warned = own.warnings.filter(
          ({ kind, sentence }) => kind === "RANK_REVERSAL" && sentence.startsWith(`Without ${nameOf(own, out)},`),
        );
        expect(warned).toHaveLength(turned ? 1 : 0);
      }),
      share(15),
    );
  });
  const nameOf = ({ ranking }: Decision, mesh: string) => ranking.find((each) => each.mesh === mesh)!.name;
});

describe("facts", () => {
  type Truth = boolean | null;
  const every = (truths: Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
  const not = (truth: Truth): Truth => (truth === null ? null : !truth);
  const some = (truths: Truth[]): Truth => not(every(truths.map(not)));

  /** Whether the facts about a mesh say that it meets a filter: null where they are silent. */
  const says = (mesh: string, facts: readonly Fact[], where: MeshFilter): Truth => {
    const about = (predicate: string) => facts.find((fact) => fact.predicate === predicate);
    const has = ({ id }: { id: string }): Truth => {
      const object = id === "kong-integration" ? "organization:kong" : `feature:${id}`;
      const stated = facts.filter((fact) => fact.object?.id === object);
      if (stated.length === 0) return null;
      return stated.some(({ value }) => value?.type !== "SUPPORT" || value.value !== "NONE");
    };
    const runsIn = (id: string): Truth =>
      facts.some((fact) => fact.predicate === "runs-in-mode" && fact.object?.id === `mode:${id}`) ? true : null;
    const status = about("cncf-status")?.value?.value as string | undefined;
    const scoreOn = (criterion: string) =>
      facts.find((fact) => fact.predicate === "score" && fact.object?.id === `criterion:${criterion}`)?.value?.value as
        | number
        | undefined;
    const { and, or, features, modes, score, cncfStatus, id } = where;
    const value = score && scoreOn(score.criterion);
    return every([
      ...(and ?? []).map((each) => says(mesh, facts, each)),
      ...(or ? [some(or.map((each) => says(mesh, facts, each)))] : []),
      ...(where.not ? [not(says(mesh, facts, where.not))] : []),
      ...(features?.all ?? []).map(has),
      ...(features?.any ? [some(features.any.map(has))] : []),
      ...(features?.none ?? []).map((each) => not(has(each))),
      ...(modes?.all ?? []).map(runsIn),
      ...(modes?.any ? [some(modes.any.map(runsIn))] : []),
      ...(modes?.none ?? []).map((each) => not(runsIn(each))),
      ...(score ? [value === undefined ? null : value >= (score.gte ?? 0) && value <= (score.lte ?? 10)] : []),
      ...(cncfStatus?.in ? [status === undefined ? null : (cncfStatus.in as string[]).includes(status)] : []),
      ...(cncfStatus?.notIn ? [status === undefined ? null : !(cncfStatus.notIn as string[]).includes(status)] : []),
      ...(id?.in ? [id.in.includes(mesh)] : []),
      ...(id?.notIn ? [!id.notIn.includes(mesh)] : []),
    ]);
  };

  it("say of the choice that it meets every requirement, and of others what was told of them", () => {
    const asked = fc.record(
      {
        require: requirements,
        scenario: fc.constantFrom(
          "large-enterprise",
          "hybrid-multi-cloud",
          "zero-trust-security",
          "kong-users",
          "iot-edge",
        ),
        answers: fc.boolean().map((answer) => [{ question: "needs-vm", answer }]),
        unknowns: fc.constantFrom("CONDITIONAL", "EXCLUDE"),
        method,
      },
      { requiredKeys: ["require"] },
    );
    const facts = factsAbout(
      catalog.reading(),
      meshes.map((mesh) => `mesh:${mesh}`),
    );
    fc.assert(
      fc.property(asked, (input) => {
        const {
          input: resolved,
          choice,
          ranking,
          excluded,
          unscored,
          conflicts,
        } = catalog.decide({ ...input, robustness });
        const truths = (mesh: string) => resolved.require.map((each) => says(mesh, facts.get(`mesh:${mesh}`)!, each));
        if (choice) expect(truths(choice.mesh)).toEqual(resolved.require.map(() => true));
        const strict = input.unknowns === "EXCLUDE";
        for (const { mesh, eligibility } of [...ranking, ...unscored]) {
          expect(every(truths(mesh)), mesh).toBe(eligibility === "ELIGIBLE" ? true : null);
        }
        if (conflicts.some(({ isContradiction }) => isContradiction)) return;
        for (const { mesh } of excluded)
          expect(strict ? every(truths(mesh)) !== true : every(truths(mesh)) === false, mesh).toBe(true);
      }),
      share(10),
    );
  });

  it("are cited only of what they are about", () => {
    fc.assert(
      fc.property(request, (input) => {
        const decision = catalog.decide(input);
        const { ranking, excluded, unscored, prosAndCons, decisionPath, scenarioMatches, warnings, explanation } =
          decision;
        const named = [...ranking, ...excluded, ...unscored].map(({ mesh }) => `mesh:${mesh}`);
        const questions = (decisionPath?.steps ?? []).map(({ question }) => `question:${question}`);
        const scenarios = scenarioMatches.map(({ scenario }) => `scenario:${scenario}`);
        const modes = ["sidecar", "ambient", "proxyless"].map((each) => `mode:${each}`);
        const citations: [facts: readonly (string | null)[], about: readonly string[]][] = [
          ...ranking.flatMap(({ mesh, contributions }) =>
            contributions.flatMap(({ criterion, fact }): [(string | null)[], string[]][] => [
              [[fact], [`mesh:${mesh}`]],
              [[fact], [`criterion:${criterion}`]],
            ]),
          ),
          ...[...ranking, ...excluded, ...unscored].flatMap(({ mesh, checks }) =>
            checks.flatMap(({ facts, conditions }): [string[], string[]][] => [
              [facts, [`mesh:${mesh}`, ...questions]],
              ...conditions.map((each): [string[], string[]] => [each.facts, [`mesh:${mesh}`, ...questions]]),
            ]),
          ),
          ...excluded.map(({ mesh, reason }): [string[], string[]] => [cited(reason), [`mesh:${mesh}`, ...questions]]),
          ...[...(prosAndCons?.pros ?? []), ...(prosAndCons?.cons ?? [])].flatMap(
            ({ criterion, facts }): [string[], string[]][] => [
              [facts, [prosAndCons!.winner, prosAndCons!.rival].map((mesh) => `mesh:${mesh}`)],
              [facts, [`criterion:${criterion}`]],
            ],
          ),
          ...(decisionPath?.steps ?? []).map(({ question, fact }): [(string | null)[], string[]] => [
            [fact],
            [`question:${question}`],
          ]),
          ...(decisionPath?.outcomes ?? []).map(({ mesh, fact }): [string[], string[]] => [[fact], [`mesh:${mesh}`]]),
          ...scenarioMatches.map(({ scenario, facts }): [string[], string[]] => [facts, [`scenario:${scenario}`]]),
          // Contradictions of a source may be with what it says of anything.
          ...warnings
            .filter(({ kind }) => kind !== "CONTRADICTION")
            .map(({ facts }): [string[], string[]] => [facts, [...named, ...modes, ...scenarios]]),
          [cited(explanation), [...named, ...questions, ...scenarios]],
        ];
        const ids = [...citations.flatMap(([facts]) => facts), ...warnings.flatMap(({ facts }) => facts)];
        const known = factsOfAnySource(catalog.reading(), [...new Set(ids.filter((id) => id !== null))]);
        for (const id of ids) if (id !== null) expect(known.has(id), id).toBe(true);
        for (const [facts, about] of citations) {
          for (const id of facts) {
            if (id === null) continue;
            const { subject, object } = known.get(id)!;
            if (subject.type === "release") continue;
            expect(about, id).toContainEqual(about.includes(subject.id) ? subject.id : object?.id);
          }
        }
      }),
      share(10),
    );
  });
});
