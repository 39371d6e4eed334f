import { describe, expect, it } from "vitest";
import { Catalog } from "../../src/catalog/snapshot.ts";
import { entityTag } from "../../src/faces/cache-headers.ts";

const tagOf = (attached = new Map<string, string[]>(), input: object = { a: 1, b: 2 }): string =>
  entityTag(
    { catalog: new Catalog({ name: "" } as never, { digest: "d", attached }), lang: "en" },
    "1.0.0",
    "/v1/facts",
    input,
  );

describe("an entity tag", () => {
  it("is the same for the same input in another order", () => {
    expect(tagOf(undefined, { b: 2, a: 1 })).toBe(tagOf());
  });

  it("changes when a document is attached, since citations then quote it", () => {
    expect(tagOf(new Map([["overview", ["line"]]]))).not.toBe(tagOf());
  });
});
