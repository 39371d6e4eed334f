import { beforeAll, describe, expect, it } from "vitest";
import { verifyText } from "../../../src/grounding/claims/verify-claim.ts";
import type { ClaimVerdict } from "../../../src/model/grounding.ts";
import { finished } from "../../../src/model/steps.ts";
import { chance } from "../../chance.ts";
import { trials } from "../../trials.ts";
import { readAtlas } from "../fixture.ts";
import { type GeneratedClaim, generateClaim } from "./generate.ts";
import { readFacts } from "./stated-facts.ts";

const least = { right: 0.95, rightOfEachKind: 0.85 };

describe("generated claims, true and false, in both languages", () => {
  const read = readAtlas();
  let judged: (GeneratedClaim & { verdict: ClaimVerdict })[];

  beforeAll(() => {
    const facts = readFacts(read("en").catalog.database);
    const random = chance(18);
    const claims = Array.from({ length: trials(1200, 12_000) }, () => generateClaim(facts, random));
    judged = claims.map((claim) => ({
      ...claim,
      verdict: finished(verifyText(read(claim.lang), claim.claim)).verdict,
    }));
  });

  it("never get the opposite verdict, nor one where the document is silent", () => {
    const misled = judged.filter(({ expected, verdict }) => verdict !== expected && verdict !== "NOT_STATED");
    const isContested = ({ expected, verdict }: (typeof judged)[number]) =>
      verdict === "CONTESTED" && expected !== "NOT_STATED";
    const wrong = misled.filter((claim) => !isContested(claim));
    expect(wrong.map(({ claim, verdict }) => `${verdict}: ${claim}`)).toEqual([]);
  });

  it("get the right verdict nearly always, whatever their kind and language", () => {
    const share = (claims: typeof judged) =>
      claims.filter(({ expected, verdict }) => verdict === expected).length / claims.length;
    expect(share(judged)).toBeGreaterThanOrEqual(least.right);
    for (const key of ["type", "lang"] as const) {
      for (const value of new Set(judged.map((claim) => claim[key]))) {
        expect(share(judged.filter((claim) => claim[key] === value)), value).toBeGreaterThanOrEqual(
          least.rightOfEachKind,
        );
      }
    }
  });
});
