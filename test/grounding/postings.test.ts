import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Catalog } from "../../src/catalog/snapshot.ts";
import { encodePosting, factOf, Postings, packPostings, weightOf } from "../../src/grounding/retrieve/postings.ts";

describe("postings", () => {
  it("are read as they were written, over all parts", () => {
    const numbers = fc.uniqueArray(fc.nat(2 ** 24), { minLength: 1, maxLength: 50 });
    const weighted = fc.tuple(numbers, fc.constantFrom(1, 2, 4), fc.nat(49));
    fc.assert(
      fc.property(weighted, ([facts, weight, cut]) => {
        const database = new Sqlite(":memory:");
        database.exec("CREATE TABLE search_posting (term TEXT, part INTEGER, count INTEGER, facts BLOB)");
        const catalog = new Catalog(database);
        const entries = facts.sort((a, b) => a - b).map((number) => encodePosting(number, weight));
        for (const [part, list] of [entries.slice(0, cut), entries.slice(cut)].entries()) {
          if (list.length > 0) {
            database
              .prepare("INSERT INTO search_posting VALUES ('a', ?, ?, ?)")
              .run(part, list.length, packPostings(list));
          }
        }
        const postings = new Postings(catalog, 2 ** 24);
        expect([...postings.of("a")].map((each) => [factOf(each), weightOf(each)])).toEqual(
          facts.map((number) => [number, weight]),
        );
        expect(postings.count("a")).toBe(facts.length);
        expect(postings.has("b")).toBe(false);
        database.close();
      }),
      { numRuns: 50 },
    );
  });
});
