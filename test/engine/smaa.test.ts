import { describe, expect, it } from "vitest";
import { type Method, type Problem, smaa, smaaSteps } from "../../src/engine/index.ts";
import { finished } from "../../src/model/steps.ts";
import { CATALOGUE, CILIUM, ISTIO, KUMA, LINKERD } from "./catalogue.ts";

const UNIFORM = { model: "UNIFORM" } as const;
const TWO: Problem = {
  matrix: [
    [1, 0],
    [0, 3],
  ],
  weights: [1, 1],
  directions: ["MAX", "MAX"],
};

describe("smaa", () => {
  it("finds the exact shares and central weights where geometry gives them", () => {
    // The first wins for w₁ > 3/4: a quarter of the simplex, whose middle is 7/8.
    const result = smaa(TWO, { samples: 200_000, seed: 3, weights: UNIFORM });
    const { rankAcceptability: shares, margin } = result;
    expect(Math.abs(shares[0]![0]! - 0.25)).toBeLessThan(2 * margin[0]![0]!);
    expect(result.centralWeights[0]![0]).toBeCloseTo(7 / 8, 2);
    expect(result.centralWeights[1]![0]).toBeCloseTo(3 / 8, 2);
    expect(result.confidenceFactors).toEqual([1, 1]);
    expect(result.pairwiseWinning[0]![1]).toBe(shares[0]![0]);
    expect(margin[0]![0]).toBeCloseTo(1.96 * Math.sqrt((shares[0]![0]! * shares[1]![0]!) / 200_000), 12);
  });

  it("gives the same answer for the same seed, cached or not, and another for another", () => {
    const run = (seed: number, samples = 3000) => smaa(CATALOGUE, { samples, seed, weights: UNIFORM });
    const first = run(1);
    for (let seed = 2; seed < 9; seed++) expect(run(seed)).not.toEqual(first);
    expect(run(1)).toEqual(first);
    expect(run(-1)).not.toEqual(first);
  });

  it("gives the same answer in steps, however the runs interleave, for every model", () => {
    const models = [
      UNIFORM,
      { model: "AROUND", concentration: 100 },
      { model: "ORDINAL", order: CATALOGUE.weights.map((_, k) => k) },
    ] as const;
    const scores = CATALOGUE.matrix.map((row) => row.map((x, k) => (k === 0 ? ([0, x] as const) : null)));
    const runs = models.flatMap((weights) => [
      { samples: 1500, seed: 21, weights },
      { samples: 1500, seed: 21, weights, scores },
    ]);
    const open = runs.map((options) => smaaSteps(CATALOGUE, options));
    expect(open.map((steps) => steps.next().done)).toEqual(runs.map(() => false));
    const interleaved = new Map<number, unknown>();
    for (let turn = 0; interleaved.size < runs.length && turn < 1000; turn++) {
      open.forEach((steps, i) => {
        const step = steps.next();
        if (step.done && !interleaved.has(i)) interleaved.set(i, step.value);
      });
    }
    const whole = runs.map((options) => smaa(CATALOGUE, options));
    expect(runs.map((_, i) => interleaved.get(i))).toEqual(whole);
    expect(finished(smaaSteps(CATALOGUE, runs[0]!))).toEqual(whole[0]);
  });

  it("takes many steps for many draws, and more of them for more alternatives", () => {
    const count = (problem: Problem, samples: number) => {
      const steps = smaaSteps(problem, { samples, seed: 1, weights: UNIFORM });
      let taken = 0;
      while (!steps.next().done) taken++;
      return taken;
    };
    expect(count(CATALOGUE, 20_000)).toBeGreaterThan(50);
    const many = { ...CATALOGUE, matrix: Array.from({ length: 100 }, (_, a) => CATALOGUE.matrix[a % 5]!) };
    expect(count(many, 200)).toBeGreaterThan(50);
  });

  it("does not let a caller who changes a result change the next one", () => {
    const first = smaa(TWO, { samples: 500, seed: 5, weights: UNIFORM });
    const share = first.rankAcceptability[0]![0];
    first.rankAcceptability[0]![0] = 9;
    first.centralWeights[0]![0] = 9;
    expect(smaa(TWO, { samples: 500, seed: 5, weights: UNIFORM }).rankAcceptability[0]![0]).toBe(share);
  });

  it("counts tied alternatives at the better rank and as winning over nobody", () => {
    const tied = {
      ...TWO,
      matrix: [
        [0.3, 5],
        [0.1 + 0.2, 5],
        [0, 0],
      ],
    };
    const result = smaa(tied, { samples: 100, seed: 1, weights: UNIFORM });
    expect(result.rankAcceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(result.pairwiseWinning).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(result.centralWeights[0]).toEqual(result.centralWeights[1]);
    expect(result.confidenceFactors).toEqual([1, 1, null]);
  });

  it("counts seven alternatives as it counts six of them with one more always last", () => {
    const six = [...CATALOGUE.matrix, CATALOGUE.matrix[0]!.map((x) => x / 2)];
    const seven = [...six, CATALOGUE.matrix[0]!.map(() => -1)];
    const run = (matrix: Problem["matrix"]) =>
      smaa({ ...CATALOGUE, matrix }, { samples: 2000, seed: 1, weights: UNIFORM });
    const [few, many] = [run(six), run(seven)];
    few.rankAcceptability.forEach((row, a) => {
      expect(many.rankAcceptability[a]!.slice(0, 6)).toEqual(row);
      expect(many.pairwiseWinning[a]!.slice(0, 6)).toEqual(few.pairwiseWinning[a]);
      expect(many.pairwiseWinning[a]![6]).toBe(1);
    });
    expect(many.centralWeights.slice(0, 6)).toEqual(few.centralWeights);
    expect(many.rankAcceptability[6]).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it("samples unknown scores within their range, and lowers the confidence accordingly", () => {
    const problem: Problem = { matrix: [[5], [99]], weights: [1], directions: ["MAX"] };
    const result = smaa(problem, { samples: 50_000, seed: 2, weights: UNIFORM, scores: [[null], [[0, 8]]] });
    // The second beats 5 in 3/8 of its range of 8; the 99 in the matrix is replaced by the range.
    expect(result.rankAcceptability[1]![0]).toBeCloseTo(3 / 8, 2);
    // Counted over fewer draws, with a margin of 1.5 percentage points.
    expect(Math.abs(result.confidenceFactors[0]! - 5 / 8)).toBeLessThan(0.03);
    expect(result.confidenceFactors[0]! + result.confidenceFactors[1]!).toBeCloseTo(1, 9);
  });

  it("has margins of 3/N for shares of 0 and 1, of which the normal approximation knows nothing", () => {
    const problem: Problem = { matrix: [[5], [4]], weights: [1], directions: ["MAX"] };
    const { margin, rankAcceptability } = smaa(problem, { samples: 600, seed: 1, weights: UNIFORM });
    expect(rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(margin.flat()).toEqual([0.005, 0.005, 0.005, 0.005]);
  });

  it("equals the run without ranges when every range is a point", () => {
    const options = { samples: 1000, seed: 3, weights: UNIFORM };
    const scores = CATALOGUE.matrix.map((row) => row.map((x) => [x, x] as const));
    const blank = CATALOGUE.matrix.map((row) => row.map(() => 0));
    const methods: Method[] = [
      { name: "WEIGHTED_SUM", normalization: "LINEAR_MAX" },
      { name: "TOPSIS" },
      { name: "VIKOR" },
      { name: "PROMETHEE_II" },
    ];
    for (const method of methods) {
      expect(smaa({ ...CATALOGUE, matrix: blank }, { ...options, scores, method })).toEqual(
        smaa(CATALOGUE, { ...options, method }),
      );
    }
  });

  it("never lets a dominated alternative win against its dominator, by any method", () => {
    for (const name of ["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"] as const) {
      const result = smaa(CATALOGUE, { samples: 2000, seed: 1, weights: UNIFORM, method: { name } });
      expect(result.pairwiseWinning[KUMA]![LINKERD], name).toBe(0);
      result.rankAcceptability.forEach((row) => {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      });
    }
  });

  it("stays with the weights when drawing closely around them", () => {
    const result = smaa(CATALOGUE, { samples: 2000, seed: 1, weights: { model: "AROUND", concentration: 1e6 } });
    expect(result.rankAcceptability[LINKERD]![0]).toBe(1);
    expect(result.rankAcceptability[ISTIO]![1]).toBe(1);
    expect(result.rankAcceptability[CILIUM]![2]).toBe(1);
  });

  it.each([
    [{ samples: 0 }, "samples is 0"],
    [{ samples: 1_000_001 }, "samples is 1000001"],
    [{ seed: 0.5 }, "seed is 0.5"],
    [{ weights: { model: "NORMAL" } }, "weights.model is NORMAL: it must be one of UNIFORM, AROUND, ORDINAL"],
    [{ weights: { model: "AROUND", concentration: 0 } }, "weights.concentration is 0"],
    [{ weights: { model: "ORDINAL", order: [0] } }, "weights.order has 1 entries: there are 2 criteria"],
    [{ weights: { model: "ORDINAL", order: [0, 2] } }, "weights.order[1] is 2"],
    [{ weights: { model: "ORDINAL", order: [1, 1] } }, "weights.order[1] is 1: each criterion must appear once"],
    [{ method: { name: "AHP" } }, "method.name is AHP"],
    [{ scores: [[null, null]] }, "scores is 1 × 2: the matrix is 2 × 2"],
    [
      {
        scores: [
          [null, null],
          [null, [3, 1]],
        ],
      },
      "scores[1][1] is [3, 1]: the low end must not exceed the high end",
    ],
    [
      {
        scores: [
          [null, null],
          [null, [3]],
        ],
      },
      "scores[1][1] is not a range",
    ],
    [
      {
        scores: [
          [null, null],
          [null, [Number.NaN, 1]],
        ],
      },
      "scores[1][1][0] is NaN",
    ],
    [
      {
        scores: [
          [null, [-1, 1]],
          [null, null],
        ],
        method: { name: "WEIGHTED_SUM", normalization: "SUM" },
      },
      "matrix[0][1] is -1: SUM needs values of at least 0",
    ],
  ])("refuses %j", (wrong, message) => {
    const options = { samples: 10, seed: 1, weights: UNIFORM, ...wrong } as Parameters<typeof smaa>[1];
    expect(() => smaa(TWO, options)).toThrow(RangeError);
    expect(() => smaa(TWO, options)).toThrow(message);
  });
});
