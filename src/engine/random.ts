const GOLDEN = 0x9e3779b97f4a7c15n;
const STREAM = 0xd1b54a32d192ed03n;

/** SplitMix64, the seeding its authors recommend for xoshiro: it spreads neighbouring seeds far apart. */
function* splitMix(seed: bigint): Generator<bigint, never> {
  const wrap = (x: bigint) => BigInt.asUintN(64, x);
  for (let state = wrap(seed); ; ) {
    state = wrap(state + GOLDEN);
    let z = state;
    z = wrap((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = wrap((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    yield z ^ (z >> 31n);
  }
}

/**
 * xoshiro128**, a seeded generator of period 2^128 − 1. The same seed and stream give the same numbers everywhere.
 *
 * D. Blackman, S. Vigna (2021), Scrambled linear pseudorandom number generators.
 */
export class Random {
  readonly #state = new Int32Array(4);

  constructor(seed: number, stream: number) {
    const words = splitMix(BigInt(seed) ^ (BigInt(stream) * STREAM));
    for (let i = 0; i < 4; i += 2) {
      const word = words.next().value;
      this.#state[i] = Number(BigInt.asIntN(32, word));
      this.#state[i + 1] = Number(BigInt.asIntN(32, word >> 32n));
    }
  }

  /** Uniform on the open interval (0, 1), in steps of 2^-32: a logarithm of it is always finite. */
  uniform(): number {
    const state = this.#state;
    const s1 = state[1]!;
    const mixed = Math.imul(s1, 5);
    const result = Math.imul((mixed << 7) | (mixed >>> 25), 9);
    const s2 = state[2]! ^ state[0]!;
    const s3 = state[3]! ^ s1;
    state[1] = s1 ^ s2;
    state[0] = state[0]! ^ s3;
    state[2] = s2 ^ (s1 << 9);
    state[3] = (s3 << 11) | (s3 >>> 21);
    return ((result >>> 0) + 0.5) * 2 ** -32;
  }

  /** Standard normal, by G. Marsaglia, T. A. Bray (1964), A convenient method for generating normal variables. */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  /**
   * The logarithm of a gamma variate of the given shape and scale 1; of shapes near 0 the variate itself underflows.
   *
   * G. Marsaglia, W. W. Tsang (2000), A simple method for generating gamma variables.
   */
  logGamma(shape: number): number {
    if (shape < 1) return this.logGamma(shape + 1) + Math.log(this.uniform()) / shape;
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root ** 3;
      if (Math.log(this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
    }
  }
}
