import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type Context, catalogSources, openContext } from "../../src/context.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { findMeshes } from "../../src/operations/find-meshes.ts";
import { getFact } from "../../src/operations/get-fact.ts";
import { inView, type OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { catalogDigest } from "../../src/seeding/build-catalog.ts";

const example = new URL("../../docs/recipes/house.yaml", import.meta.url).pathname;
let folder: string;
let extra: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mesh-atlas-house-"));
  extra = mkdtempSync(join(tmpdir(), "mesh-atlas-extra-"));
});
afterEach(() => {
  for (const each of [folder, extra]) rmSync(each, { recursive: true, force: true });
});

const open = (): Context => openContext(readConfig({ DATA_DIR: folder, EXTRA_SEED: extra }));

describe("sources of the operator's own", () => {
  it("are believed before all others, cited like them, and belong to the digest", async () => {
    copyFileSync(example, join(extra, "house.yaml"));
    const context = open();
    try {
      const { catalog, records, now } = context;
      const asked: OperationContext = { catalog, lang: "en", records, caller, now };
      expect(catalog.digest).not.toBe(catalogDigest(catalogSources()));
      const where = { features: { all: [{ id: "vm-support" }] }, id: { in: ["istio"] } };
      const own = await perform(findMeshes, asked, { where });
      expect(own.items.map(({ slug }) => slug)).toEqual(["istio"]);
      expect(own.otherSources).toEqual([
        expect.objectContaining({
          verdict: "FAIL",
          fact: "our-platform.istio.vm-support",
          contradicts: "istio.vm-support",
          url: "https://handbook.example.org/platform/mesh.md#L30",
        }),
      ]);
      const all = await perform(findMeshes, inView(asked, "ALL"), { where });
      expect(all.items).toEqual([]);
      const fact = await perform(getFact, asked, { id: "our-platform.istio.our-mode" });
      expect(fact).toMatchObject({ standing: "AGREED", sourceDate: "2026-11-02" });
    } finally {
      await context.close();
    }
  });

  it.each([
    [
      "another role",
      (text: string) => text.replace("role: HOUSE", "role: PROJECT"),
      /house\.yaml at role: must be `HOUSE`/,
    ],
    [
      "an unknown feature",
      (text: string) => text.replace("feature:vm-support", "feature:vms"),
      /unknown entity `feature:vms`/,
    ],
    [
      "no citation",
      (text: string) => text.replace(/ +cite: platform\/mesh\.md:30\n/, ""),
      /house\.yaml at subjects\[0\]\.facts\[1\]\.cite/,
    ],
    ["a citation without lines", (text: string) => text.replace("mesh.md:30", "mesh.md"), /must be `path:line`/],
    ["broken YAML", () => "slug: [", /house\.yaml/],
  ])("with %s are refused, with the place", (_, change, message) => {
    writeFileSync(join(extra, "house.yaml"), change(readFileSync(example, "utf8")));
    expect(open).toThrow(message);
  });

  it("must be a folder", () => {
    rmSync(extra, { recursive: true });
    expect(open).toThrow(/EXTRA_SEED=.*: is not a folder\. Name one/);
  });
});
