import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unrestricted as caller } from "../../src/model/access.ts";
import { findEvidence } from "../../src/operations/find-evidence.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { search } from "../../src/operations/search.ts";
import { verifyClaim } from "../../src/operations/verify-claim.ts";
import { trials } from "../trials.ts";
import { readAtlas } from "./fixture.ts";

const read = readAtlas();
const context = () => ({ ...read("en"), caller }) as OperationContext;
const doors = [
  { name: "search", ask: (text: string) => perform(search, context(), { query: text }) },
  { name: "find-evidence", ask: (text: string) => perform(findEvidence, context(), { question: text }) },
  { name: "verify-claim", ask: (text: string) => perform(verifyClaim, context(), { text }) },
];

const hostile: Record<string, string> = {
  "FTS5 operators": 'istio AND OR NOT NEAR("a" "b", 5) ^title: * -x {title body}: "',
  "an open quote": '"istio',
  "a column filter": "title : istio",
  SQL: "'; DROP TABLE fact; --",
  "a NUL": "istio\u0000mtls",
  "lone surrogates": "istio \ud800 mtls \udc00",
  "right-to-left marks": "\u202eistio\u202c mtls \u200f",
  "zero-width characters": "is\u200btio m\u200dTLS",
  emoji: "istio 🚀 mtls 👩‍👩‍👧‍👦",
  "punctuation alone": "?!.,;:()[]{}<>|&*^%$#@~`'\"\\/",
  "other scripts": "Поддерживает ли Istio mTLS? هل يدعم ヴ",
  "combining marks": `i${"\u0301".repeat(500)}stio`,
  "full-width letters": "Ｉｓｔｉｏ 的优点",
};

describe.each(doors)("$name", ({ ask }) => {
  it.each(Object.keys(hostile))("answers or refuses clearly: %s", async (kind) => {
    await expect(ask(hostile[kind]!)).resolves.toBeDefined();
  });

  it.each([2001, 100_000])("refuses %i characters and names the bound", async (length) => {
    await expect(ask("istio".padEnd(length, "o"))).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining("2000"),
    });
  });

  it.each(["", "   "])("refuses an empty text (%j)", async (text) => {
    await expect(ask(text)).rejects.toMatchObject({ kind: "input" });
  });

  it("takes two thousand characters without a blow-up of CPU time", async () => {
    await ask("istio");
    for (const text of [
      "istio 熔断 ".repeat(250).trim().slice(0, 2000),
      "自动".repeat(1000),
      "a ".repeat(1000).trim(),
    ]) {
      const start = process.cpuUsage();
      await ask(text);
      const { user } = process.cpuUsage(start);
      expect(user / 1000).toBeLessThan(2000);
    }
  });

  it(
    "never fails on any text",
    async () => {
      const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "");
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          await ask(text);
        }),
        { numRuns: trials(100, 3000) },
      );
    },
    trials(60_000, 600_000),
  );
});

it("answers as if stray marks were not there", async () => {
  const ids = async (question: string) =>
    (await perform(findEvidence, context(), { question })).facts.map(({ id }) => id);
  expect(await ids("\u202eＩｓｔｉｏ 的优点有哪些\u0000？")).toEqual(await ids("Istio 的优点有哪些？"));
});
