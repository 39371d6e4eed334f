import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { evidenceFor } from "../../src/grounding/find-evidence.ts";
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
    expect(evidenceFor(read("en"), question, budget).status).toBe("NO_EVIDENCE");
    const catalog = openCatalog(join(folder, "data"), seed);
    expect(evidenceFor({ catalog, lang: "en" }, question, budget).facts[0]!.id).toBe("kuma.founder");
    catalog.database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("words in which people ask", () => {
  const withAsking = (asking: string): ReturnType<typeof openCatalog> => {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-asking-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const seed = join(folder, "seed");
    cpSync(fileURLToPath(new URL("../../seed", import.meta.url)), seed, { recursive: true });
    const path = join(seed, "vocabulary/askings.yaml");
    writeFileSync(path, readFileSync(path, "utf8") + asking);
    return openCatalog(join(folder, "data"), seed);
  };

  it("find the facts that they stand for", () => {
    const catalog = withAsking("  - { facts: [scenario.iot-edge.need-resume], en: [flibbertigibbet], zh: [] }\n");
    const question = "What about flibbertigibbet?";
    expect(evidenceFor(read("en"), question, budget).facts).toEqual([]);
    expect(evidenceFor({ catalog, lang: "en" }, question, budget).facts[0]!.id).toBe("scenario.iot-edge.need-resume");
    catalog.database.close();
  });

  it("stand for facts that there are", () => {
    expect(() => withAsking("  - { facts: [istio.no-such-fact], en: [flibbertigibbet], zh: [] }\n")).toThrow(
      /askings\[\d+\]\.facts.*unknown fact `istio\.no-such-fact`/s,
    );
  });
});
