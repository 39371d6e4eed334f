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

// Plain loops, as a call for each word would cost several times as much.
export function intersection(a: Bits, b: Bits): Bits {
  const both = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) both[at] = a[at]! & b[at]!;
  return both;
}

export function union(a: Bits, b: Bits): Bits {
  const either = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) either[at] = a[at]! | b[at]!;
  return either;
}

/** Members of the first set that are not in the second. */
export function difference(a: Bits, b: Bits): Bits {
  const rest = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) rest[at] = a[at]! & ~b[at]!;
  return rest;
}

/** The members of a set, in their order. */
export function membersOf(bits: Bits): number[] {
  const members: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) members.push(at * 32 + 31 - Math.clz32(word & -word));
  }
  return members;
}

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
export function unknown({ isTrue, isFalse }: Kleene, size: number): Bits {
  const neither = allBits(size);
  for (let at = 0; at < neither.length; at++) neither[at]! &= ~(isTrue[at]! | isFalse[at]!);
  return neither;
}
