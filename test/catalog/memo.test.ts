import { describe, expect, it } from "vitest";
import { Memo, sizeOf } from "../../src/catalog/memo.ts";

const megabyte = 1024 * 1024;

describe("the memo of a catalog", () => {
  it("computes a value once, even one that is null", () => {
    const memo = new Memo();
    let count = 0;
    const make = () => {
      count++;
      return null;
    };
    expect([memo.get("key", make), memo.get("key", make), count]).toEqual([null, null, 1]);
  });

  it("holds at most 24 MB, whatever the values are, and drops the least recently used", () => {
    const memo = new Memo();
    const part = () => new Uint8Array(megabyte);
    for (let at = 0; at < 80; at++) {
      memo.get(`part ${at}`, part);
      memo.get("part 0", () => expect.fail("dropped although it was in use"));
    }
    const kept = Array.from({ length: 80 }, (_, at) => memo.find(`part ${at}`) !== undefined);
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(24);
    expect([kept[0], kept[1], kept[79]]).toEqual([true, false, true]);
    expect(memo.keep("too large", new Uint8Array(65 * megabyte))).toHaveLength(65 * megabyte);
    expect(memo.find("too large")).toBeUndefined();
  });

  it("reads only the rows that are missing, all of them together, and answers in the order asked for", () => {
    const memo = new Memo();
    const asked: string[][] = [];
    const read = (missing: readonly string[]) => {
      asked.push([...missing]);
      return missing.filter((id) => id !== "nobody").map((id) => ({ id }));
    };
    memo.rows("row", ["b"], read);
    expect([...memo.rows("row", ["c", "nobody", "b", "a"], read).keys()]).toEqual(["c", "b", "a"]);
    expect(asked).toEqual([["b"], ["c", "nobody", "a"]]);
  });

  it("estimates sizes that grow with what a value holds, shared parts once", () => {
    const fact = { id: "istio.mtls", statement: "x".repeat(1000) };
    expect(sizeOf(fact)).toBeGreaterThan(2000);
    expect(sizeOf([fact, fact])).toBeLessThan(1.2 * sizeOf(fact));
    expect(sizeOf(new Map([["a", fact]]))).toBeGreaterThan(sizeOf(fact));
    expect(sizeOf(new Set(["x".repeat(1000)]))).toBeGreaterThan(2000);
  });
});
