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

  constructor(m: number, n: number) {
    this.ranks = new Uint32Array(m * m);
    this.wins = new Uint32Array(m * m);
    this.firsts = new Uint32Array(m);
    this.firstWeights = new Float64Array(m * n);
    this.#m = m;
    this.#n = n;
  }

  /** Counts a draw: the scores that the weights from `at` on gave. Scores within `tie` share the better rank. */
  add(scores: Float64Array, tie: number, weights: Float64Array, at: number): void {
    const m = this.#m;
    for (let a = 0; a < m; a++) {
      let better = 0;
      for (let b = 0; b < m; b++) {
        const wins = scores[b]! - scores[a]! > tie ? 1 : 0;
        this.wins[b * m + a]! += wins;
        better += wins;
      }
      this.ranks[a * m + better]!++;
      if (better === 0) this.#addFirst(a, weights, at);
    }
  }

  #addFirst(a: number, weights: Float64Array, at: number): void {
    const n = this.#n;
    this.firsts[a]!++;
    for (let k = 0; k < n; k++) this.firstWeights[a * n + k]! += weights[at + k]!;
  }
}
