import { expensive } from "./expensive.ts";
import type { Attack } from "./shot.ts";
import { wire } from "./shot.ts";

/** Callers who break off while they send or while they are answered, and some who send a byte at a time. */
export const brokenOff: Attack = {
  shots: 100,
  atOnce: 60,
  next(random, keys) {
    const { bytes } = random.often(0.5)
      ? expensive.next(random, keys)
      : { bytes: wire({ path: "/v1/export/json", key: keys.reader }) };
    const cut = random.often(0.5) ? bytes : bytes.slice(0, random.below(bytes.length));
    if (random.often(0.03)) return { bytes: cut, byteEveryMs: 100, brokenAfterMs: 5_000 };
    return { bytes: cut, brokenAfterMs: random.below(100) };
  },
};
