import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { paths } from "../../src/paths.ts";
import { loadSeed } from "../../src/seeding/build-catalog.ts";
import { SeedError } from "../../src/seeding/faults.ts";

let seed: string;

beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), "mesh-atlas-seed-"));
  cpSync(paths.seed, seed, { recursive: true });
});
afterEach(() => rmSync(seed, { recursive: true }));

/** Changes a seed file and returns the faults that the build then finds. */
function faultsAfter(file: string, change: (text: string) => string) {
  const path = join(seed, file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  try {
    loadSeed(seed);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SeedError);
    return (error as SeedError).faults;
  }
}

const fact = (more: string) => `
  - id: added
    kind: NOTE
    predicate: note
    en: Something is noted of Kuma.
    zh: 关于 Kuma 的一点说明。
    anchors: [Kong]
${more}
`;

describe("the seed", () => {
  it("has no faults", () => {
    expect(loadSeed(seed).graph.faults).toEqual([]);
  });

  it("refuses a fact without a citation, with file and path", () => {
    const [fault] = faultsAfter("meshes/kuma.yaml", (text) => text + fact(""));
    expect(fault).toMatchObject({ file: "seed/meshes/kuma.yaml", path: expect.stringMatching(/^facts\[\d+\]\.cite$/) });
  });

  it("refuses a span outside its section and says which lines the section has", () => {
    const [fault] = faultsAfter("meshes/kuma.yaml", (text) => text + fact("    cite: 4.5.1:1600"));
    expect(fault?.path).toMatch(/^facts\[\d+\]$/);
    expect(fault?.message).toContain("outside section 4.5.1, which has lines 1557-1572");
  });

  it("requires citations to name the innermost section", () => {
    const [fault] = faultsAfter("meshes/kuma.yaml", (text) => text + fact("    cite: 4.5:1561"));
    expect(fault?.message).toContain("these lines belong to section 4.5.1");
  });

  it("refuses a span of more than 15 lines, but not of an example", () => {
    const long = fact("    cite: 4.5.1:1557-1572");
    expect(faultsAfter("meshes/kuma.yaml", (text) => text + long)[0]?.message).toContain("at most 15");
    cpSync(join(paths.seed, "meshes/kuma.yaml"), join(seed, "meshes/kuma.yaml"));
    expect(faultsAfter("meshes/kuma.yaml", (text) => text + long.replace("NOTE", "EXAMPLE"))).toEqual([]);
  });

  it("refuses an unknown feature, predicate, dimension and criterion, and names the nearest", () => {
    const feature = fact("    cite: 4.5.1:1561\n    object: feature:mtsl");
    expect(faultsAfter("meshes/kuma.yaml", (text) => text + feature)[0]?.message).toMatch(/feature:mtsl.*feature:mtls/);
    cpSync(join(paths.seed, "meshes/kuma.yaml"), join(seed, "meshes/kuma.yaml"));
    const predicate = fact("    cite: 4.5.1:1561").replace("predicate: note", "predicate: noet");
    expect(faultsAfter("meshes/kuma.yaml", (text) => text + predicate)[0]?.message).toMatch(
      /unknown predicate `noet`.*note/,
    );
    cpSync(join(paths.seed, "meshes/kuma.yaml"), join(seed, "meshes/kuma.yaml"));
    const misspelt = faultsAfter("meshes/kuma.yaml", (text) =>
      text.replace("    vm-support:", "    vm-suport:").replace("  troubleshooting:", "  troubleshootin:"),
    );
    expect(misspelt.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["cells.meshes.vm-suport", "scores.troubleshootin", "columns"]),
    );
  });

  it("reports all faults at once, across files", () => {
    faultsAfter("meshes/kuma.yaml", (text) => text + fact("    cite: 9.9.9:1"));
    const files = faultsAfter("meshes/consul.yaml", (text) => text.replace("slug: consul", "slug: Consul!")).map(
      ({ file }) => file,
    );
    expect(new Set(files)).toEqual(
      expect.objectContaining(new Set(["seed/meshes/kuma.yaml", "seed/meshes/consul.yaml"])),
    );
  });

  it("refuses broken YAML and files that are not part of the seed", () => {
    expect(faultsAfter("meshes/kuma.yaml", () => "slug: [")[0]).toMatchObject({ file: "seed/meshes/kuma.yaml" });
    expect(faultsAfter("mesh/stray.yaml".replace("mesh/", ""), () => "a: 1")[0]?.message).toContain(
      "is not part of the seed",
    );
  });

  it("refuses weights that do not sum to 100 %", () => {
    const faults = faultsAfter("scores.yaml", (text) =>
      text.replace("slug: learning-cost", "slug: learning-cost").replace(/weight: 5\b/, "weight: 6"),
    );
    expect(faults[0]?.message).toMatch(/sum to 21%, but the group has 20%|sum to/);
  });

  it("refuses two statements of one mesh about one feature", () => {
    const again = fact("    cite: 4.5.1:1561\n    object: feature:mtls\n    support: NONE").replace(
      "predicate: note",
      "predicate: supports",
    );
    expect(faultsAfter("meshes/kuma.yaml", (text) => text + again)[0]?.message).toContain(
      "already says how well mesh:kuma supports feature:mtls",
    );
  });
});
