import { expect, it } from "vitest";
import { startTarget, withstands } from "./target.ts";

/** Two aliases per level, so that the selections double three times. */
const doubled = (levels: number): string =>
  levels === 0
    ? "id"
    : `a: relations(first: $n) { nodes { other { ...on Mesh { ${doubled(levels - 1)} } } } }
       b: relations(first: $n) { nodes { other { ...on Mesh { ${doubled(levels - 1)} } } } }`;

it("a small query over interfaces costs little, however often it is sent with other variables", async () => {
  const target = await startTarget();
  const query = `query ($n: Int) { mesh(id: "istio") { ${doubled(3)} } }`;
  await withstands(target, async () => {
    for (let n = 1; n <= 20; n++) {
      const response = await target.post("/graphql", { query, variables: { n } });
      expect(response.status).toBeLessThan(500);
    }
  });
});
