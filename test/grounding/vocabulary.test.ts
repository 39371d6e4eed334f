import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { evidenceFor } from "../../src/grounding/find-evidence.ts";
import { finished } from "../../src/model/steps.ts";
import { paths } from "../../src/paths.ts";
import { loadSeed } from "../../src/seeding/build-catalog.ts";
import { openCatalog, readAtlas } from "./fixture.ts";

const read = readAtlas();
const budget = { limit: 5, maxChars: 650 };

/** A copy of the seed with more words in it. */
function seedWith(askings: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-vocabulary-"));
  const seed = join(folder, "seed");
  cpSync(paths.seed, seed, { recursive: true });
  const change = (name: string, edit: (text: string) => string): void =>
    writeFileSync(join(seed, name), edit(readFileSync(join(seed, name), "utf8")));
  change("vocabulary/askings.yaml", (text) => text + askings);
  change("meshes/kuma.yaml", (text) =>
    text
      .replace(/aliases:\s*\{ en: \[/, (found) => `${found}"Zorblemesh", `)
      .replace(/^( {2}en: \[)/m, '$1"Zorblemesh", '),
  );
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return seed;
}

describe("words of the seed", () => {
  it("are understood as soon as they stand there, be they names or words in which people ask", () => {
    const seed = seedWith("  - { facts: [scenario.iot-edge.need-resume], en: [flibbertigibbet], zh: [] }\n");
    const catalog = openCatalog(join(seed, "../data"), seed);
    const created = "Who created Zorblemesh?";
    expect(finished(evidenceFor(read("en"), { question: created }, budget)).status).toBe("NO_EVIDENCE");
    expect(finished(evidenceFor({ catalog, lang: "en" }, { question: created }, budget)).facts[0]!.id).toBe(
      "kuma.founder",
    );
    const asked = "Is there anything on flibbertigibbet?";
    expect(finished(evidenceFor(read("en"), { question: asked }, budget)).facts).toEqual([]);
    expect(finished(evidenceFor({ catalog, lang: "en" }, { question: asked }, budget)).facts[0]!.id).toBe(
      "scenario.iot-edge.need-resume",
    );
    catalog.database.close();
  });

  it("in which people ask stand for facts that there are", () => {
    const seed = seedWith("  - { facts: [istio.no-such-fact], en: [flibbertigibbet], zh: [] }\n");
    expect(() => loadSeed(seed)).toThrow(/askings\[\d+\]\.facts.*unknown fact `istio\.no-such-fact`/s);
  });
});
