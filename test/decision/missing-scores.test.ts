import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/snapshot.ts";
import { decideOn, realCatalog } from "./catalogs.ts";

const catalogs = realCatalog();
let gapped: Catalog;
beforeAll(() => {
  gapped = catalogs.changed("DELETE FROM score WHERE mesh_id = 'mesh:istio' AND criterion = 'performance'");
});
const decide = (input: unknown) => decideOn({ catalog: gapped, lang: "en" }, input);

describe("a missing score", () => {
  it("gives a range of totals from 0 to 10 on that criterion and makes the outcome conditional", () => {
    const { outcome, ranking, explanation, robustness } = decide({});
    const istio = ranking.find(({ mesh }) => mesh === "istio")!;
    expect(istio.range).toEqual({ low: 7.65, high: 8.65 });
    expect(istio.contributions.find(({ criterion }) => criterion === "performance")).toMatchObject({
      score: null,
      contribution: null,
      fact: null,
    });
    expect(istio.groups.find(({ group }) => group === "technical")!.contribution).toBeNull();
    expect(outcome).toBe("CONDITIONAL");
    expect(robustness).toMatchObject({ necessaryWinners: [], possibleWinners: ["linkerd", "istio"] });
    expect(explanation).toContain("7.65 to 8.65");
  });

  it("does not matter where it cannot change who is first, or has no weight", () => {
    const unweighted = { by: "DIRECT", values: [{ criterion: "ease-of-use", value: 1 }] };
    const decision = decide({ weighting: unweighted });
    expect(decision.outcome).toBe("RECOMMENDED");
    expect(decision.ranking.every(({ range }) => range === null)).toBe(true);
    expect(decide({ candidates: ["istio", "kuma"] })).toMatchObject({ outcome: "RECOMMENDED" });
    expect(decide({ candidates: ["istio", "kuma"], method: "TOPSIS" })).toMatchObject({ outcome: "CONDITIONAL" });
  });

  it("keeps a mesh out of dominance and of pros and cons on that criterion", () => {
    const { dominated, prosAndCons } = decide({ candidates: ["istio", "linkerd"] });
    expect(dominated).toEqual([]);
    const criteria = [...prosAndCons!.pros, ...prosAndCons!.cons].map(({ criterion }) => criterion);
    expect(criteria).not.toContain("performance");
    expect(criteria).toContain("ease-of-use");
  });
});
