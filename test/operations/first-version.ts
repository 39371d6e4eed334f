/** What version 0.1 stored for Kong users who consider two meshes: the first place went to whom silence did not exclude. */
export function firstVersion(digest: string) {
  const sentence = "supports Kong";
  const check = (verdict: "PASS" | "UNKNOWN", facts: string[]) => [
    { requirement: 0, sentence, verdict, facts, conditions: [{ sentence, verdict, facts }] },
  ];
  const entry = (mesh: string, rank: number, total: number, scores: number[], open: boolean) => ({
    rank,
    mesh,
    total,
    range: null,
    contributions: criteria.map(([criterion, weight], k) => ({
      criterion,
      score: scores[k]!,
      weight,
      contribution: Math.round(scores[k]! * weight * 1000) / 1000,
      fact: `score.${mesh}.${criterion}`,
    })),
    groups: [],
    eligibility: open ? "CONDITIONAL" : "ELIGIBLE",
    checks: open ? check("UNKNOWN", []) : check("PASS", ["kuma.kong-integration"]),
  });
  return {
    id: `rec_${"0".repeat(32)}`,
    createdAt: "2025-11-12T13:14:15.000Z",
    lang: "en" as const,
    catalog: { digest, documents: [{ id: "service-mesh-overview", version: "v1.0" }] },
    input: {
      require: [{ features: { all: [{ id: "kong-integration" }] } }],
      scenario: "kong-users",
      answers: [],
      weighting: { by: "DOCUMENT" },
      method: "WEIGHTED_SUM",
      unknowns: "CONDITIONAL",
      candidates: ["linkerd", "kuma"],
      robustness: { samples: 20_000, seed: 1, weights: "UNIFORM" },
      fromScenario: { require: [0], answers: [], weighting: false, facts: ["scenario.kong-users.need-kong"] },
    },
    outcome: "CONDITIONAL",
    ranking: [
      entry("linkerd", 1, 8.4, [7, 9, 8, 7, 9, 9, 9, 8, 9, 8, 8, 10, 9], true),
      entry("kuma", 2, 6.7, [6, 7, 7, 7, 8, 6, 7, 5, 7, 7, 4, 7, 8], false),
    ],
    excluded: [],
    unscored: [],
    dominated: [{ mesh: "kuma", by: ["linkerd"] }],
    prosAndCons: null,
    methods: [{ method: "WEIGHTED_SUM", figures: [{ mesh: "linkerd", value: 8.4 }], first: ["linkerd"], agrees: true }],
    decisionPath: null,
    scenarioMatches: [
      {
        scenario: "kong-users",
        recommends: ["kuma"],
        agrees: false,
        facts: ["scenario.kong-users.recommend-kuma"],
      },
    ],
    robustness: null,
    relaxations: [],
    conflicts: [],
    discrepancies: [],
    explanation: "Only Kuma is known to meet the requirements [kuma.kong-integration], with a total of 6.70.",
  };
}

const criteria: [string, number][] = [
  ["feature-completeness", 0.1],
  ["performance", 0.1],
  ["architecture", 0.1],
  ["extensibility", 0.1],
  ["ease-of-use", 0.1],
  ["observability", 0.1],
  ["troubleshooting", 0.1],
  ["community", 0.05],
  ["documentation", 0.05],
  ["enterprise-support", 0.05],
  ["production-cases", 0.05],
  ["resource-consumption", 0.05],
  ["learning-cost", 0.05],
];
