import { describe, expect, it } from "vitest";
import { infer } from "../../src/inference/infer.ts";
import type { Proposition } from "../../src/inference/proposition.ts";
import type { SeedRule } from "../../src/model/rule.ts";

const text = { en: "x", zh: "x" };

const rule = (parts: Pick<SeedRule, "id" | "when" | "conclude">): SeedRule => ({
  sentence: text,
  says: text,
  cases: [],
  ...parts,
});

const broader = rule({
  id: "broader",
  when: [
    { subject: "mesh:?mesh", predicate: "supports", object: "feature:?narrow", support: ["AUTOMATIC", "SUPPORTED"] },
    { subject: "feature:?narrow", predicate: "broader", object: "feature:?wide" },
  ],
  conclude: { subject: "mesh:?mesh", predicate: "supports", object: "feature:?wide", support: "SUPPORTED" },
});

const denied = rule({
  id: "denied",
  when: [{ subject: "mesh:?mesh", predicate: "lacks", object: "feature:?feature" }],
  conclude: { subject: "mesh:?mesh", predicate: "supports", object: "feature:?feature", support: "NONE" },
});

const supports = (mesh: string, feature: string, more: Partial<Proposition> = {}): Proposition => ({
  subject: `mesh:${mesh}`,
  predicate: "supports",
  object: `feature:${feature}`,
  support: "SUPPORTED",
  fact: `${mesh}.${feature}`,
  ...more,
});
const above = (narrow: string, wide: string): Proposition => ({
  subject: `feature:${narrow}`,
  predicate: "broader",
  object: `feature:${wide}`,
});
const lacks = (mesh: string, feature: string): Proposition => ({
  subject: `mesh:${mesh}`,
  predicate: "lacks",
  object: `feature:${feature}`,
  fact: `${mesh}.lacks-${feature}`,
});

const derive = (stated: Proposition[], rules: SeedRule[]) =>
  infer(stated, rules, {
    nameOf: (id) => ({ en: id, zh: id }),
    idOf: ({ subject, object, support }) => `${subject} ${object} ${support}`,
  });

describe("inference", () => {
  it("rests a conclusion on facts alone rather than on the vocabulary too", () => {
    const told = rule({
      id: "told",
      when: [{ subject: "mesh:?mesh", predicate: "has", object: "feature:?feature" }],
      conclude: { subject: "mesh:?mesh", predicate: "supports", object: "feature:?feature", support: "SUPPORTED" },
    });
    const stated = [
      supports("a", "f1"),
      above("f1", "f2"),
      { subject: "mesh:a", predicate: "has", object: "feature:f2", fact: "a.has-f2" },
    ];
    for (const rules of [
      [broader, told],
      [told, broader],
    ]) {
      expect(derive(stated, rules).map((derived) => derived.rule.id)).toEqual(["told"]);
    }
  });

  it("goes on until nothing new follows, with each conclusion resting on the one before", () => {
    const derived = derive([supports("a", "f1"), above("f1", "f2"), above("f2", "f3"), above("f3", "f4")], [broader]);
    expect(derived.map(({ proposition }) => proposition.object)).toEqual(["feature:f2", "feature:f3", "feature:f4"]);
    expect(derived[2]!.match.premises[0]!.fact).toBe(derived[1]!.proposition.fact);
  });

  it("ends where features imply each other in a circle", () => {
    const derived = derive([supports("a", "f1"), above("f1", "f2"), above("f2", "f1")], [broader]);
    expect(derived.map(({ proposition }) => proposition.object)).toEqual(["feature:f2"]);
  });

  it("does not say again, more narrowly or more weakly, what is known", () => {
    const limited = supports("a", "f1", { qualifiers: { layer: "L7" } });
    expect(derive([limited, supports("a", "f2"), above("f1", "f2")], [broader])).toEqual([]);
    const both = derive(
      [limited, supports("a", "f3", { fact: "a.f3" }), above("f1", "f2"), above("f3", "f2")],
      [broader],
    );
    expect(both.map(({ proposition: { qualifiers, support } }) => ({ qualifiers, support }))).toEqual([
      { qualifiers: undefined, support: "SUPPORTED" },
    ]);
  });

  it("says of a part what is stated only of another part", () => {
    const stated = [
      supports("a", "f1", { qualifiers: { layer: "L7" } }),
      supports("a", "f2", { qualifiers: { layer: "L4" } }),
      above("f1", "f2"),
    ];
    expect(derive(stated, [broader]).map(({ proposition }) => proposition.qualifiers)).toEqual([{ layer: "L7" }]);
  });

  it("lets what is stated prevail over what is concluded, shows both, and concludes nothing further from it", () => {
    const stated = [
      supports("a", "f1"),
      supports("a", "f2", { support: "NONE" }),
      above("f1", "f2"),
      above("f2", "f3"),
    ];
    const derived = derive(stated, [broader]);
    expect(derived.map(({ contradicts, isOverruled }) => ({ contradicts, isOverruled }))).toEqual([
      { contradicts: ["a.f2"], isOverruled: true },
    ]);
  });

  it("keeps two conclusions that contradict each other", () => {
    const derived = derive([supports("a", "f1"), above("f1", "f2"), lacks("a", "f2")], [broader, denied]);
    expect(derived.map(({ proposition: { support }, isOverruled }) => ({ support, isOverruled }))).toEqual([
      { support: "SUPPORTED", isOverruled: false },
      { support: "NONE", isOverruled: false },
    ]);
    expect(derived[1]!.contradicts).toEqual([derived[0]!.proposition.fact]);
  });

  it("finds no contradiction between what holds at different layers", () => {
    const stated = [
      supports("a", "f1", { qualifiers: { layer: "L4" } }),
      supports("a", "f2", { support: "NONE", qualifiers: { layer: "L7" } }),
      above("f1", "f2"),
    ];
    expect(derive(stated, [broader]).map(({ contradicts }) => contradicts)).toEqual([[]]);
  });
});
