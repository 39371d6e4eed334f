import { describe, expect, it } from "vitest";
import { infer } from "../../src/inference/infer.ts";
import type { Proposition } from "../../src/inference/proposition.ts";
import type { SeedRule } from "../../src/model/rule.ts";
import { paths } from "../../src/paths.ts";
import { readSeed } from "../../src/seeding/read-seed.ts";

const { files } = readSeed(paths.seed);
const rules = files.rules.flatMap(({ data }) => data.rules);

const namesAsIds = {
  nameOf: (id: string) => ({ en: id, zh: id }),
  idOf: (follows: Proposition) => JSON.stringify(follows),
};

/** What follows, in a form that can be compared. */
const conclusions = (stated: readonly Proposition[], applied: readonly SeedRule[]) =>
  infer(stated, applied, namesAsIds).map(({ proposition: { fact: _, value: __, ...said } }) => said);

const plain = (said: object) => JSON.parse(JSON.stringify(said)) as unknown;

describe("each rule", () => {
  for (const rule of rules) {
    it(`${rule.id}: concludes what its cases say and nothing else`, () => {
      expect(rule.cases.some(({ follows }) => follows.length > 0)).toBe(true);
      expect(rule.cases.some(({ follows }) => follows.length === 0)).toBe(true);
      for (const { given, follows } of rule.cases) {
        expect(conclusions(given, [rule]).map(plain), JSON.stringify(given)).toEqual(follows.map(plain));
      }
    });
  }
});
