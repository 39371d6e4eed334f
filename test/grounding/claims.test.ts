import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyText } from "../../src/grounding/claims/verify-claim.ts";
import type { ClaimVerdict } from "../../src/model/grounding.ts";
import { finished } from "../../src/model/steps.ts";
import { readAtlas } from "./fixture.ts";

interface Claim {
  claim: string;
  expected: ClaimVerdict;
  /** Lines or sections of the document that decide it. */
  where?: string;
}

/** Claims in the words of an assistant's answers, in both languages; the later ones turn who and whom, or all and one, around. */
const claims = readFileSync(new URL("claims.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Claim);

/** Share of right verdicts, by what is expected. */
const atLeast: Partial<Record<ClaimVerdict, number>> = { SUPPORTED: 0.9, CONTRADICTED: 0.85, NOT_STATED: 0.97 };

describe("claims of an assistant", () => {
  const read = readAtlas();
  let judged: (Claim & { verdict: ClaimVerdict })[];
  beforeAll(() => {
    judged = claims.map((claim) => ({
      ...claim,
      verdict: finished(verifyText(read(/\p{Script=Han}/u.test(claim.claim) ? "zh" : "en"), claim.claim)).verdict,
    }));
  });

  it("reach the required share of right verdicts, for each verdict", () => {
    for (const [expected, least] of Object.entries(atLeast)) {
      const meant = judged.filter((claim) => claim.expected === expected);
      const right = meant.filter(({ verdict }) => verdict === expected);
      expect(meant.length, expected).toBeGreaterThanOrEqual(50);
      expect(right.length / meant.length, expected).toBeGreaterThanOrEqual(least);
    }
  });

  it("are never confirmed where the document does not say so, nor called wrong where it does or is silent", () => {
    const misled = judged.filter(({ expected, verdict }) => verdict !== expected && verdict !== "NOT_STATED");
    expect(misled.map(({ claim, verdict }) => `${verdict}: ${claim}`)).toEqual([]);
  });
});
