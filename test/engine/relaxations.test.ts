import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relaxations } from "../../src/engine/index.ts";
import { subsets } from "./naive.ts";

const sets = (...lists: string[]) => lists.map((list) => new Set(list));
const contains = (whole: readonly string[], part: readonly string[]) => part.every((member) => whole.includes(member));
const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort().join("")).sort();
const minimal = (lists: string[][]) =>
  lists.filter((list) => !lists.some((other) => other.length < list.length && contains(list, other)));

describe("relaxations", () => {
  it("offers the smallest sacrifices first, each with everybody it lets in", () => {
    expect(relaxations(sets("ab", "c", "abc", "ab", "bd"))).toEqual({
      corrections: [
        { drop: ["c"], unlocks: [1] },
        { drop: ["a", "b"], unlocks: [0, 3] },
        { drop: ["b", "d"], unlocks: [4] },
      ],
      conflicts: [
        ["c", "b"],
        ["c", "a", "d"],
      ],
      complete: true,
    });
  });

  it("has nothing to relax when somebody fits, or when there is nobody", () => {
    const nothing = { corrections: [], conflicts: [], complete: true };
    expect(relaxations(sets("ab", ""))).toEqual(nothing);
    expect(relaxations([])).toEqual(nothing);
  });

  it("names a requirement nobody meets as a conflict of its own", () => {
    expect(relaxations(sets("xa", "xb")).conflicts).toEqual([["x"], ["a", "b"]]);
  });

  it("agrees with trying every set of requirements", () => {
    const failure = fc.subarray([..."abcdef"], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(failure, { minLength: 1, maxLength: 7 }), (failures) => {
        const { corrections, conflicts, complete } = relaxations(failures.map((list) => new Set(list)));
        const all = subsets([..."abcdef"]);
        // Dropping a set lets somebody in iff it covers what somebody fails; keeping it is hopeless iff all fail part of it.
        const enough = all.filter((drop) => failures.some((failed) => contains(drop, failed)));
        const hopeless = all.filter((kept) => failures.every((failed) => failed.some((one) => kept.includes(one))));
        expect(sorted(corrections.map(({ drop }) => drop))).toEqual(sorted(minimal(enough)));
        expect(sorted(conflicts)).toEqual(sorted(minimal(hopeless)));
        for (const { drop, unlocks } of corrections) {
          expect(unlocks).toEqual(failures.flatMap((failed, a) => (contains(drop, failed) ? [a] : [])));
        }
        expect(complete).toBe(true);
        expect(conflicts.map((conflict) => conflict.length)).toEqual(
          conflicts.map((c) => c.length).sort((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("stops at 1,000 conflicts and says that there are more", () => {
    // Twelve alternatives each failing two requirements of their own: 2^12 ways to be stuck.
    const failures = Array.from({ length: 12 }, (_, a) => new Set([`${a} left`, `${a} right`]));
    const { corrections, conflicts, complete } = relaxations(failures);
    expect([corrections.length, conflicts.length, complete]).toEqual([12, 1000, false]);
    expect(new Set(conflicts.map((conflict) => conflict.join())).size).toBe(1000);
    expect(relaxations(failures.slice(0, 9))).toMatchObject({ complete: true, conflicts: { length: 512 } });
  });
});
