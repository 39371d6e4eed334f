/** What SMAA counts over the draws of m alternatives and n criteria; tables are flat and row-major. */
export class RankCounts {
  /** `[alternative][rank − 1]`: draws in which it takes that rank. */
  readonly ranks: Uint32Array;
  /** `[a][b]`: draws in which a is strictly better than b. */
  readonly wins: Uint32Array;
  /** Per alternative the draws in which it is first. */
  readonly firsts: Uint32Array;
  /** `[alternative][criterion]`: sums of the weights of those draws. */
  readonly firstWeights: Float64Array;
  readonly #m: number;
  readonly #n: number;
  /** Of the present draw, how many are strictly better than each. */
  readonly #better: Uint32Array;

  constructor(m: number, n: number) {
    this.ranks = new Uint32Array(m * m);
    this.wins = new Uint32Array(m * m);
    this.firsts = new Uint32Array(m);
    this.firstWeights = new Float64Array(m * n);
    this.#m = m;
    this.#n = n;
    this.#better = new Uint32Array(m);
  }

  /** Counts a draw: the scores that the weights from `at` on gave. Scores within `tie` share the better rank. */
  add(scores: Float64Array, tie: number, weights: Float64Array, at: number): void {
    const { wins, ranks } = this;
    const [m, better] = [this.#m, this.#better];
    better.fill(0);
    for (let a = 0; a < m; a++) {
      for (let b = a + 1; b < m; b++) {
        const lead = scores[a]! - scores[b]!;
        if (lead > tie) {
          wins[a * m + b]!++;
          better[b]!++;
        } else if (-lead > tie) {
          wins[b * m + a]!++;
          better[a]!++;
        }
      }
    }
    for (let a = 0; a < m; a++) {
      ranks[a * m + better[a]!]!++;
      if (better[a] === 0) this.#addFirst(a, weights, at);
    }
  }

  #addFirst(a: number, weights: Float64Array, at: number): void {
    const n = this.#n;
    this.firsts[a]!++;
    for (let k = 0; k < n; k++) this.firstWeights[a * n + k]! += weights[at + k]!;
  }
}
