import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generated } from "../scripts/generated.ts";

describe("generated files", () => {
  it.each(Object.keys(generated))("%s is what its source gives", async (name) => {
    const wanted = await generated[name]!();
    expect(readFileSync(new URL(`../${name}`, import.meta.url), "utf8") === wanted, "run `npm run gen`").toBe(true);
  });
});
