/** A set of meshes, one bit for each ordinal: set operations over a hundred thousand meshes take microseconds. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size % 32 !== 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export const hasBit = (bits: Bits, place: number): boolean => ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;

export function setBit(bits: Bits, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31);
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** Truth in Kleene's logic for every mesh at once: true, false, or in neither set where it is unknown. */
export interface Kleene {
  isTrue: Bits;
  isFalse: Bits;
}

const combine = (a: Bits, b: Bits, operation: (x: number, y: number) => number): Bits =>
  a.map((word, index) => operation(word, b[index]!));

export const intersection = (a: Bits, b: Bits): Bits => combine(a, b, (x, y) => x & y);
export const union = (a: Bits, b: Bits): Bits => combine(a, b, (x, y) => x | y);

export const and = (a: Kleene, b: Kleene): Kleene => ({
  isTrue: intersection(a.isTrue, b.isTrue),
  isFalse: union(a.isFalse, b.isFalse),
});

export const or = (a: Kleene, b: Kleene): Kleene => ({
  isTrue: union(a.isTrue, b.isTrue),
  isFalse: intersection(a.isFalse, b.isFalse),
});

export const not = ({ isTrue, isFalse }: Kleene): Kleene => ({ isTrue: isFalse, isFalse: isTrue });

/** Meshes of which neither holds. */
export const unknown = ({ isTrue, isFalse }: Kleene, size: number): Bits =>
  combine(union(isTrue, isFalse), allBits(size), (known, everything) => everything & ~known);
