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
  it("gives a range of totals from 0 to 10 on that criterion, and a lead that it can turn is narrow", () => {
    const { outcome, choice, ranking, explanation, robustness } = decide({});
    const istio = ranking.find(({ mesh }) => mesh === "istio")!;
    expect(istio.range).toEqual({ low: 7.65, high: 8.65 });
    expect(istio.contributions.find(({ criterion }) => criterion === "performance")).toMatchObject({
      score: null,
      contribution: null,
      fact: null,
    });
    expect(istio.groups.find(({ group }) => group === "technical")!.contribution).toBeNull();
    // In the middle of its range.
    expect(istio.total).toBe(8.15);
    expect(outcome).toBe("RECOMMENDED");
    expect(choice).toMatchObject({ mesh: "linkerd", firmness: "NARROW", runnerUp: "istio" });
    expect(robustness).toMatchObject({ necessaryWinners: [], possibleWinners: ["linkerd", "istio"] });
    expect(explanation).toContain(
      "The order depends on scores that are not known exactly: Istio could total 7.65 to 8.65.",
    );
  });

  it("does not matter where it cannot change who is first, or has no weight", () => {
    const unweighted = { by: "DIRECT", values: [{ criterion: "ease-of-use", value: 1 }] };
    const decision = decide({ weighting: unweighted });
    expect(decision.choice).toMatchObject({ mesh: "linkerd", firmness: "CLEAR" });
    expect(decision.ranking.every(({ range }) => range === null)).toBe(true);
    const { choice, robustness } = decide({ candidates: ["istio", "kuma"] });
    expect(choice).toMatchObject({ mesh: "istio", firmness: "CLEAR", runnerUp: "kuma" });
    expect(robustness).toMatchObject({ necessaryWinners: ["istio"], possibleWinners: ["istio"] });
  });

  it("is not said to decide the order where it cannot", () => {
    expect(decide({ candidates: ["istio", "kuma"] }).explanation).not.toContain("The order depends on");
  });

  it("makes no lead clear that it could turn, however much weight would have to move", () => {
    const values = [
      { criterion: "performance", value: 2 },
      { criterion: "architecture", value: 5 },
      { criterion: "troubleshooting", value: 3 },
    ];
    const asked = { candidates: ["istio", "kuma"], weighting: { by: "DIRECT", values } };
    const { choice, ranking, robustness } = decide(asked);
    expect(ranking.map(({ mesh, total, range }) => [mesh, total, range])).toEqual([
      ["istio", 7.9, { low: 6.9, high: 8.9 }],
      ["kuma", 7, null],
    ]);
    expect(robustness!.pairwise[0]!.share).toBeGreaterThan(0.8);
    expect(robustness!.smallestFlip[0]!.change).toBeGreaterThan(0.1);
    expect(choice).toMatchObject({ mesh: "istio", firmness: "NARROW" });
    const known = { scores: [{ mesh: "istio", criterion: "performance", value: 5 }] };
    expect(decide({ ...asked, ...known }).choice).toMatchObject({ mesh: "istio", firmness: "CLEAR" });
  });

  it("keeps a mesh out of dominance and of pros and cons on that criterion", () => {
    const { dominated, prosAndCons } = decide({ candidates: ["istio", "linkerd"] });
    expect(dominated).toEqual([]);
    const criteria = [...prosAndCons!.pros, ...prosAndCons!.cons].map(({ criterion }) => criterion);
    expect(criteria).not.toContain("performance");
    expect(criteria).toContain("ease-of-use");
  });
});
