import { brokenOff } from "./broken-off.ts";
import { expensive } from "./expensive.ts";
import { impostors } from "./impostors.ts";
import { malformed } from "./malformed.ts";
import { oversized } from "./oversized.ts";
import type { Attack } from "./shot.ts";
import { stuffing } from "./stuffing.ts";

/** One process each. */
export const attacks = { malformed, oversized, expensive, impostors, stuffing, brokenOff } as const satisfies Record<
  string,
  Attack
>;
export type AttackName = keyof typeof attacks;
