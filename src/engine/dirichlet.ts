import { Random } from "./random.ts";

/** Fills `out` with what {@link dirichlet} makes weights of: a normal and a uniform number for each weight. */
export function drawTrials(random: Random, out: Float64Array): void {
  for (let i = 0; i < out.length; i += 2) {
    out[i] = random.normal();
    out[i + 1] = random.uniform();
  }
}

const cube = (x: number): number => x * x * x;

/** Below 1 − this·x⁴ a uniform number is accepted without logarithms. */
const squeeze = 0.0331;

function isAccepted(d: number, root: number, normal: number, uniform: number): boolean {
  if (root <= 0) return false;
  const square = normal * normal;
  if (uniform < 1 - squeeze * square * square) return true;
  return Math.log(uniform) < 0.5 * square + d * (1 - cube(root) + 3 * Math.log(root));
}

/**
 * Makes Dirichlet weights from trials: normalized gamma variates of these shapes, one per criterion. The trials do not
 * depend on the shapes, so they can be reused for other shapes; about one in a hundred is rejected, and replaced from a
 * stream of its own.
 *
 * G. Marsaglia, W. W. Tsang (2000), A simple method for generating gamma variables.
 */
export function dirichlet(shapes: Float64Array, seed: number): (trials: Float64Array, out: Float64Array) => void {
  const n = shapes.length;
  const spare = new Random(seed, 2);
  // The method needs shapes of at least 1; a smaller one takes the variate of its shape + 1 and reduces it.
  const d = shapes.map((shape) => (shape < 1 ? shape + 1 : shape) - 1 / 3);
  const c = d.map((each) => 1 / Math.sqrt(9 * each));
  const hasSmall = shapes.some((shape) => shape > 0 && shape < 1);

  function gamma(k: number, x: number, u: number): number {
    let [normal, uniform] = [x, u];
    while (!isAccepted(d[k]!, 1 + c[k]! * normal, normal, uniform)) {
      normal = spare.normal();
      uniform = spare.uniform();
    }
    return d[k]! * cube(1 + c[k]! * normal);
  }

  /** Writes the variates of one draw, and returns their sum. Nearly all are accepted at once, which is not worth a call. */
  function fill(trials: Float64Array, out: Float64Array, at: number): number {
    let sum = 0;
    for (let k = 0; k < n; k++) {
      const normal = trials[2 * (at + k)]!;
      const uniform = trials[2 * (at + k) + 1]!;
      const root = 1 + c[k]! * normal;
      const square = normal * normal;
      const isAccepted = root > 0 && uniform < 1 - squeeze * square * square;
      const variate = isAccepted ? d[k]! * root * root * root : gamma(k, normal, uniform);
      out[at + k] = shapes[k]! > 0 ? variate : 0;
      sum += out[at + k]!;
    }
    return sum;
  }

  /** Variates of shapes near 0 would underflow, so they are made as logarithms, relative to the largest of them. */
  function fillSmall(trials: Float64Array, out: Float64Array, at: number): number {
    let largest = -Infinity;
    for (let k = 0, i = at; k < n; k++, i++) {
      const drawn = shapes[k] === 0 ? -Infinity : Math.log(gamma(k, trials[2 * i]!, trials[2 * i + 1]!));
      out[i] = shapes[k]! < 1 && shapes[k]! > 0 ? drawn + Math.log(spare.uniform()) / shapes[k]! : drawn;
      if (out[i]! > largest) largest = out[i]!;
    }
    let sum = 0;
    for (let i = at; i < at + n; i++) {
      out[i] = Math.exp(out[i]! - largest);
      sum += out[i]!;
    }
    return sum;
  }

  return (trials, out) => {
    for (let at = 0; at < out.length; at += n) {
      const share = 1 / (hasSmall ? fillSmall(trials, out, at) : fill(trials, out, at));
      for (let i = at; i < at + n; i++) out[i]! *= share;
    }
  };
}
