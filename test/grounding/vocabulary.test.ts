import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { findEvidence } from "../../src/grounding/find-evidence.ts";
import { openCatalog, readAtlas } from "./fixture.ts";

const read = readAtlas();
const budget = { limit: 5, maxChars: 650 };

it("understands a word as soon as it stands in the seed", () => {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-vocabulary-"));
  try {
    const seed = join(folder, "seed");
    cpSync(fileURLToPath(new URL("../../seed", import.meta.url)), seed, { recursive: true });
    const path = join(seed, "vocabulary/synonyms.yaml");
    const more = "  - { slug: mtls-jargon, en: [zorble], zh: [佐布] }\n";
    writeFileSync(path, readFileSync(path, "utf8") + more);
    const mesh = join(seed, "meshes/kuma.yaml");
    const text = readFileSync(mesh, "utf8");
    writeFileSync(
      mesh,
      text
        .replace(/aliases:\s*\{ en: \[/, (found) => `${found}"Zorblemesh", `)
        .replace(/^( {2}en: \[)/m, '$1"Zorblemesh", '),
    );
    const question = "Who created Zorblemesh?";
    expect(findEvidence(read("en"), question, budget).status).toBe("NO_EVIDENCE");
    const catalog = openCatalog(join(folder, "data"), seed);
    expect(findEvidence({ catalog, lang: "en" }, question, budget).facts[0]!.id).toBe("kuma.founder");
    catalog.database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
