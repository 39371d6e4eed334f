import { inject } from "vitest";

/** How often a test with chance in it tries: a few times in `npm test`, many in `npm run test:exhaustive`. */
export const trials = (usual: number, thorough: number): number => (inject("isThorough") ? thorough : usual);
