import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();
const idOf = async (url: string, headers: Record<string, string> = {}) =>
  (await atlas.app.inject({ url, headers })).headers["x-request-id"];

describe("the id of a request", () => {
  it.each(["/v1/meshes/istio", "/nothing", "/%zz", "/graphql", "/metrics"])(
    "is told by each answer: %s",
    async (url) => {
      expect(await idOf(url)).toMatch(/^[\w-]{8,}$/);
      expect(await idOf(url, { "x-request-id": "trace:41/a.b~c=" })).toBe("trace:41/a.b~c=");
    },
  );

  it("is another each time, though the answer is the same", async () => {
    const [one, two] = [await atlas.app.inject("/v1/modes"), await atlas.app.inject("/v1/modes")];
    expect(one.headers["x-request-id"]).not.toBe(two.headers["x-request-id"]);
    expect(one.body).toBe(two.body);
  });

  it.each([
    ["too long", "x".repeat(129)],
    ["with spaces", "a b"],
    ["with other letters", "ид"],
    ["that would break a line", "a;b"],
  ])("is not taken from a caller who sends one %s", async (_, id) => {
    expect(await idOf("/v1/modes", { "x-request-id": id })).toMatch(/^[\w-]{8,40}$/);
  });
});
