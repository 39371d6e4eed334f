import { describe, expect, it } from "vitest";
import { Seen } from "../../src/faces/seen.ts";

describe("what was seen", () => {
  it("is known from the second time on, and nothing else is", () => {
    const seen = new Seen();
    const texts = Array.from({ length: 500 }, (_, n) => `{ mesh(id: "istio") { field${n} } }`);
    expect(texts.filter((text) => seen.again(text))).toEqual([]);
    // Two that share a place push each other out, which costs no more than to be asked once again.
    expect(texts.filter((text) => seen.again(text)).length).toBeGreaterThan(480);
  });

  it("is forgotten as others come, so that it takes no more room", () => {
    const seen = new Seen();
    seen.again("first");
    for (let n = 0; n < 500_000; n++) seen.again(`other ${n}`);
    expect(seen.again("first")).toBe(false);
  });
});
