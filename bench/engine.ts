import { type Problem, prometheeII, rank, smaa, topsis, vikor, weightedSum } from "../src/engine/index.ts";
import { CATALOGUE } from "../test/engine/catalogue.ts";
import { naiveTotals } from "../test/engine/naive.ts";
import { interleaved, type Measured } from "./measure.ts";

const samples = 20_000;

/** SMAA written in the most obvious way: arrays and closures, nothing reused. */
function straightforwardSmaa(): number[][] {
  const { matrix, weights } = CATALOGUE;
  const counts = matrix.map(() => matrix.map(() => 0));
  for (let draw = 0; draw < samples; draw++) {
    const drawn = weights.map(() => -Math.log(1 - Math.random()));
    const sum = drawn.reduce((total, weight) => total + weight, 0);
    const totals = naiveTotals(
      CATALOGUE,
      drawn.map((weight) => weight / sum),
    );
    for (const [alternative, total] of totals.entries()) {
      counts[alternative]![totals.filter((other) => other > total).length]! += 1;
    }
  }
  return counts.map((row) => row.map((count) => count / samples));
}

/** Ranks written in the most obvious way: sorted by total, ties sharing the rank of the first of them. */
function straightforwardRanks(problem: Problem): number[] {
  const totals = naiveTotals(problem);
  const order = totals.map((_total, a) => a).sort((a, b) => totals[b]! - totals[a]!);
  const ordered = order.map((a) => totals[a]!);
  return totals.map((total) => 1 + ordered.indexOf(total));
}

function large(alternatives: number) {
  const matrix = Array.from({ length: alternatives }, (_, a) =>
    CATALOGUE.weights.map((_weight, k) => ((a * 7919 + k * 104_729) % 1000) / 100),
  );
  return { ...CATALOGUE, matrix };
}

/** The engine beside a straightforward implementation in the same run. */
export async function engineTimes(): Promise<Record<string, Measured>> {
  const many = large(10_000);
  const weights = { model: "UNIFORM" } as const;
  return {
    ...(await interleaved(
      {
        "SMAA, 20,000 draws, straightforward": () => straightforwardSmaa(),
        "SMAA, 20,000 draws, draws reused": () => smaa(CATALOGUE, { samples, seed: 1, weights }),
        "SMAA, 20,000 draws, new seed each time": (round) => smaa(CATALOGUE, { samples, seed: round + 2, weights }),
        "SMAA, 20,000 draws around other weights each time": (round) =>
          smaa(
            { ...CATALOGUE, weights: CATALOGUE.weights.map((weight, k) => weight + (k === round % 13 ? round : 0)) },
            { samples, seed: 1, weights: { model: "AROUND", concentration: 100 } },
          ),
      },
      60,
    )),
    ...(await interleaved(
      {
        "rank 10,000 × 13, weighted sum, straightforward": () => straightforwardRanks(many),
        "rank 10,000 × 13, weighted sum": () => rank(weightedSum(many).scores),
        "rank 10,000 × 13, TOPSIS": () => rank(topsis(many).closeness),
        "rank 10,000 × 13, VIKOR": () => rank(vikor(many).q, { higherIsBetter: false }),
        "rank 10,000 × 13, PROMETHEE II": () => rank(prometheeII(many).net),
      },
      15,
    )),
  };
}
