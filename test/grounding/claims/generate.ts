import type { ClaimVerdict } from "../../../src/model/grounding.ts";
import type { Lang } from "../../../src/model/text.ts";
import type { Chance } from "../../chance.ts";
import type { OrderedRow, StatedFacts } from "./stated-facts.ts";
import { wordings } from "./wordings.ts";

export interface GeneratedClaim {
  claim: string;
  lang: Lang;
  expected: ClaimVerdict;
  type: string;
}

const verdictOf = (isTrue: boolean | undefined): ClaimVerdict =>
  isTrue === undefined ? "NOT_STATED" : isTrue ? "SUPPORTED" : "CONTRADICTED";

/** A claim of a random kind about what the catalog states, with the verdict that the stated facts give it. */
export function generateClaim(facts: StatedFacts, random: Chance): GeneratedClaim {
  for (;;) {
    const type = random.one(Object.keys(kinds));
    const lang = random.one(["en", "zh"] as const);
    const made = kinds[type]!(facts, random, lang);
    if (!made) continue;
    const { wording, values, isTrue } = made;
    const template = random.one(wordings[wording]![lang]);
    const claim = template.replace(/\{(\w)\}/g, (_, key: string) => String(values[key]));
    return { claim: claim[0]!.toUpperCase() + claim.slice(1), lang, expected: verdictOf(isTrue), type };
  }
}

interface Made {
  wording: string;
  values: Record<string, string | number>;
  isTrue: boolean | undefined;
}

type Kind = (facts: StatedFacts, random: Chance, lang: Lang) => Made | undefined;

const named = (facts: StatedFacts, id: string, lang: Lang): string => facts.name.get(id)![lang];
const inSentence = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);

function scored(facts: StatedFacts, random: Chance, lang: Lang) {
  const criterion = random.one([...facts.scores.keys()]);
  const scores = facts.scores.get(criterion)!;
  const [a, b] = [random.one([...scores.keys()]), random.one([...scores.keys()])];
  const p = inSentence(named(facts, `criterion:${criterion}`, lang));
  const values = { a: named(facts, a, lang), b: named(facts, b, lang), p };
  return { a, b, x: scores.get(a)!, y: scores.get(b)!, scores: [...scores.values()], values };
}

/** The rows that have a criterion of the same name, by which levels could be told apart otherwise. */
function disagrees(facts: StatedFacts, row: OrderedRow, a: string, b: string, lead: number): boolean {
  const scores = facts.scores.get(row.slug);
  return scores !== undefined && Math.sign(scores.get(a)! - scores.get(b)!) !== Math.sign(lead);
}

const goodness = (row: OrderedRow, mesh: string): number =>
  (row.isLowerBetter ? -1 : 1) * row.levels.find(({ value }) => value === row.cells.get(mesh))!.ordinal;

const featureName = { en: "virtual machines", zh: "虚拟机" };

function featured(facts: StatedFacts, random: Chance, lang: Lang) {
  const feature = random.one(["feature:vm-support", "feature:vm-support", "feature:multi-cluster", "feature:mtls"]);
  const has = facts.support.get(feature)!;
  const f =
    feature === "feature:vm-support" ? featureName[lang] : inSentence(named(facts, feature, lang)).replace(/支持$/, "");
  const [a, b] = [random.one(facts.meshes), random.one(facts.meshes)];
  const values = { a: named(facts, a, lang), b: named(facts, b, lang), f };
  const count = [...has.values()].filter(Boolean).length;
  return { a, b, x: has.get(a), y: has.get(b), has, count, values };
}

const and = (x: boolean | undefined, y: boolean | undefined): boolean | undefined =>
  x === false || y === false ? false : x === undefined || y === undefined ? undefined : true;
const not = (x: boolean | undefined): boolean | undefined => (x === undefined ? undefined : !x);
const near = (random: Chance, value: number): number =>
  Math.max(0, Math.min(10, value + random.one([-2, -1, 0, 0, 1, 2])));

const kinds: Record<string, Kind> = {
  score: (facts, random, lang) => {
    const { x, values } = scored(facts, random, lang);
    const n = near(random, x);
    const isDenied = random.often(0.3);
    return { wording: isDenied ? "notScore" : "score", values: { ...values, n }, isTrue: (n === x) !== isDenied };
  },
  bound: (facts, random, lang) => {
    const { x, values } = scored(facts, random, lang);
    const n = near(random, x);
    const [wording, isTrue] = random.one([
      ["above", x > n],
      ["below", x < n],
      ["atLeast", x >= n],
    ] as const);
    return { wording, values: { ...values, n }, isTrue };
  },
  range: (facts, random, lang) => {
    const { x, values } = scored(facts, random, lang);
    const n = near(random, x);
    const m = n + random.one([1, 2]);
    return { wording: "between", values: { ...values, n, m }, isTrue: x >= n && x <= m };
  },
  comparison: (facts, random, lang) => {
    const { a, b, x, y, values } = scored(facts, random, lang);
    if (a === b) return undefined;
    const [wording, isTrue] = random.one([
      ["moreThan", x > y],
      ["lessThan", x < y],
      ["same", x === y],
    ] as const);
    return { wording, values, isTrue };
  },
  both: (facts, random, lang) => {
    const { a, b, x, y, values } = scored(facts, random, lang);
    return a === b ? undefined : { wording: "both", values: { ...values, n: x }, isTrue: x === y };
  },
  superlative: (facts, random, lang) => {
    const { x, scores, values } = scored(facts, random, lang);
    const isHigh = random.often(0.6);
    return { wording: isHigh ? "highest" : "lowest", values, isTrue: x === (isHigh ? Math.max : Math.min)(...scores) };
  },
  total: (facts, random, lang) => {
    const [a, b] = [random.one(facts.columns), random.one(facts.columns)];
    const [x, y] = [facts.totals.get(a)!, facts.totals.get(b)!];
    const values = { a: named(facts, a, lang), b: named(facts, b, lang), n: y };
    if (random.often(0.5)) return { wording: "total", values, isTrue: x === y };
    return a === b ? undefined : { wording: "totalAbove", values, isTrue: x > y };
  },
  level: (facts, random, lang) => {
    const row = random.one(facts.rows);
    const a = random.one(facts.columns);
    const own = row.cells.get(a);
    const level = random.often(0.5) ? row.levels.find(({ value }) => value === own)! : random.one(row.levels);
    const stated = row.levels.find(({ value }) => value === own)!;
    // The highest is high; and where two sections disagree on the extreme, the document says both.
    if (level.value !== own && [level, stated].some(({ zh }) => zh.startsWith("最"))) return undefined;
    const isDenied = random.often(0.3);
    const values = { a: named(facts, a, lang), r: inSentence(row.name[lang]), l: level[lang] };
    return { wording: isDenied ? "notLevel" : "level", values, isTrue: (level.value === own) !== isDenied };
  },
  better: (facts, random, lang) => {
    const row = random.one(facts.rows);
    const [a, b] = [random.one(facts.columns), random.one(facts.columns)];
    const lead = goodness(row, a) - goodness(row, b);
    if (lead === 0 || disagrees(facts, row, a, b, lead)) return undefined;
    const values = { a: named(facts, a, lang), b: named(facts, b, lang), r: inSentence(row.name[lang]) };
    return { wording: "better", values, isTrue: lead > 0 };
  },
  support: (facts, random, lang) => {
    const { x, values } = featured(facts, random, lang);
    return random.often(0.5) ? { wording: "has", values, isTrue: x } : { wording: "hasNot", values, isTrue: not(x) };
  },
  conjunction: (facts, random, lang) => {
    const { a, b, x, y, values } = featured(facts, random, lang);
    if (a === b) return undefined;
    const [wording, isTrue] = random.one([
      ["bothHave", and(x, y)],
      ["neitherHas", and(not(x), not(y))],
      ["contrast", and(x, not(y))],
    ] as const);
    return { wording, values, isTrue };
  },
  quantifier: (facts, random, lang) => {
    const { has, count, values } = featured(facts, random, lang);
    const n = random.one([1, 2, 3, 4, 5]);
    const [wording, isTrue] = random.one([
      ["allHave", count === has.size],
      ["noneHas", count === 0],
      ["atLeastHave", count >= n],
      ["exactlyHave", count === n],
      ["everyMesh", count < has.size ? false : undefined],
      ["everyMesh", count < has.size ? false : undefined],
    ] as const);
    return { wording, values: { ...values, n }, isTrue };
  },
  only: (facts, random, lang) => {
    const { a, has, values } = featured(facts, random, lang);
    const isOthers = [...has].some(([mesh, isThere]) => mesh !== a && isThere);
    return { wording: "onlyHas", values, isTrue: isOthers || has.get(a) === false ? false : undefined };
  },
  release: (facts, random, lang) => {
    const a = random.one(facts.meshes);
    const years = facts.releases.get(a)!;
    const n = years[0]! + random.one([-2, -1, 0, 0, 0, 1, 2]);
    return { wording: "release", values: { a: named(facts, a, lang), n }, isTrue: years.includes(n) };
  },
  before: (facts, random, lang) => {
    const [a, b] = [random.one(facts.meshes), random.one(facts.meshes)];
    const [x, y] = [facts.releases.get(a)!, facts.releases.get(b)!];
    // Two versions of one mesh have first releases of their own.
    if (a === b || x.length > 1 || y.length > 1) return undefined;
    return { wording: "before", values: { a: named(facts, a, lang), b: named(facts, b, lang) }, isTrue: x[0]! < y[0]! };
  },
  maker: (facts, random, lang) => {
    const [a, b] = [random.one([...facts.makers.keys()]), random.one([...facts.makers.keys()])];
    const o = random.one(facts.makers.get(b)!);
    const values = { a: named(facts, a, lang), o: named(facts, o, lang) };
    // Who is made by whom cannot be turned around.
    if (random.often(0.2)) return { wording: "made", values, isTrue: undefined };
    return { wording: "maker", values, isTrue: facts.makers.get(a)!.includes(o) };
  },
  language: (facts, random, lang) => {
    const a = random.one(facts.columns);
    const l = random.one(["Go", "Rust", "C++"]);
    return {
      wording: "language",
      values: { a: named(facts, a, lang), l },
      isTrue: facts.languages.get(a)!.includes(l.toUpperCase()),
    };
  },
};
