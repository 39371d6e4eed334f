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
  // Numbers are made in batches, so that the state can stay in registers.
  readonly #batch = new Float64Array(256);
  #used = 256;
  #spare = 0;
  #hasSpare = false;

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
    if (this.#used === 256) {
      fillUniform(this.#state, this.#batch);
      this.#used = 0;
    }
    return this.#batch[this.#used++]!;
  }

  /** Standard normal. G. Marsaglia, T. A. Bray (1964), A convenient method for generating normal variables. */
  normal(): number {
    if (this.#hasSpare) {
      this.#hasSpare = false;
      return this.#spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = y * stretch;
      this.#hasSpare = true;
      return x * stretch;
    }
  }
}

function fillUniform(state: Int32Array, out: Float64Array): void {
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let i = 0; i < out.length; i++) {
    const mixed = Math.imul(s1, 5);
    const result = Math.imul((mixed << 7) | (mixed >>> 25), 9);
    out[i] = ((result >>> 0) + 0.5) * 2 ** -32;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}
