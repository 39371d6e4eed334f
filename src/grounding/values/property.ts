import { rowNames } from "../../catalog/search.ts";
import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import type { Grade } from "../../language/grade.ts";
import { everyLanguage } from "../../language/index.ts";
import { typeOf } from "../../model/ids.ts";
import { type Lexicon, lexiconOf, type Sense } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { Phrases } from "./phrases.ts";
import { dimensionsOf } from "./slots.ts";
import { tablesOf } from "./tables.ts";

/** Something that the catalog states of subjects, with a value or an object for each. */
export type Property =
  | { readonly kind: "FEATURE"; readonly feature: string }
  | { readonly kind: "CELL"; readonly comparison: string; readonly dimension: string }
  /** A criterion of the score matrix, or `total`. */
  | { readonly kind: "SCORE"; readonly criterion: string }
  /** An attribute, or a relation to an object; inverse, if it is read from the object. */
  | { readonly kind: "PREDICATE"; readonly predicate: string; readonly isInverse?: boolean };

/** A property that a text names, in units `from` up to, not including, `to`. */
export interface NamedProperty {
  readonly property: Property;
  readonly from: number;
  readonly to: number;
  /** If an adjective names it: what it says of it. */
  readonly grade?: Grade;
  /** How sure it is that it is meant: a name or another wording, an adjective, part of a longer wording, or a wording for the sort of answer. */
  readonly by: "NAME" | "WORDING" | "ADJECTIVE" | "PART" | "INTENT";
}

export const propertyKey = (property: Property): string =>
  property.kind === "FEATURE"
    ? property.feature
    : property.kind === "CELL"
      ? `${property.comparison} ${property.dimension}`
      : property.kind === "SCORE"
        ? `scores ${property.criterion}`
        : `${property.isInverse ? "inverse" : "predicate"} ${property.predicate}`;

const precedence: readonly NamedProperty["by"][] = ["NAME", "WORDING", "ADJECTIVE", "PART", "INTENT"];

/**
 * The properties that a text names, most specific first: names before adjectives, longer wordings before shorter ones. A claim
 * says more with fewer words than a question, in which `use` or `before` means nothing.
 */
export function propertiesIn({ catalog }: Reading, question: Question, isClaim = false): NamedProperty[] {
  const lexicon = lexiconOf(catalog);
  const found: NamedProperty[] = [];
  for (const { from, to, senses, innerSenses } of question.items) {
    const add = (by: NamedProperty["by"], within: readonly Sense[]) => {
      for (const property of propertiesOf(catalog, lexicon, within)) found.push({ property, from, to, by });
    };
    add("NAME", senses);
    add("PART", innerSenses);
    for (const { role, target } of senses) {
      const predicates = role === "INTENT" ? (lexicon.intents.get(target)?.predicates ?? []) : [];
      for (const predicate of predicates) {
        found.push({ property: { kind: "PREDICATE", predicate }, from, to, by: "INTENT" });
      }
    }
  }
  for (const { from, to, values } of gradeWords(isClaim).find(question.units)) {
    for (const grade of values) {
      for (const property of rowsNamed(catalog, grade.properties))
        found.push({ property, from, to, grade, by: "ADJECTIVE" });
    }
  }
  for (const { from, to, values } of isClaim ? propertyWords(catalog).find(question.units) : []) {
    for (const property of rowsNamed(catalog, values)) found.push({ property, from, to, by: "WORDING" });
  }
  const distinct = new Map<string, NamedProperty>();
  const ranked = found.sort(
    (a, b) => precedence.indexOf(a.by) - precedence.indexOf(b.by) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const each of ranked) {
    const key = `${propertyKey(each.property)} ${each.from} ${each.by === "ADJECTIVE"}`;
    if (!distinct.has(key)) distinct.set(key, each);
  }
  return [...distinct.values()];
}

const adjectives = everyLanguage.flatMap(({ grades }) => grades);
const comparing = everyLanguage.flatMap(({ comparisons }) => comparisons);
const words = [adjectives, [...adjectives, ...comparing]].map(
  (grades) => new Phrases(grades.map((grade) => [grade.text, grade] as const)),
);

/** Words that rate, of every language, since texts mix them; in a claim, those that compare two as well. */
export const gradeWords = (isClaim = false): Phrases<Grade> => words[isClaim ? 1 : 0]!;

/** Slugs of rows by their names, and by wordings that are no names of theirs: `came out` for the first release. */
const propertyWords = (catalog: Catalog): Phrases<string> =>
  catalog.memo.pin("property words", () => {
    const names = rowNames(catalog).map(({ slug, text }) => [text, slug] as const);
    const others = everyLanguage.flatMap(({ claims }) =>
      Object.entries(claims.properties).flatMap(([slug, texts]) => texts.map((text) => [text, slug] as const)),
    );
    return new Phrases([...names, ...others]);
  });

function propertiesOf(catalog: Catalog, lexicon: Lexicon, senses: readonly Sense[]): Property[] {
  const rows = dimensionsOf(lexicon, senses).map(({ comparison, slug }) => rowOf(catalog, comparison, slug));
  const features = senses.flatMap(({ role, target }): Property[] =>
    role === "ENTITY" && typeOf(target) === "feature" ? [{ kind: "FEATURE", feature: target }] : [],
  );
  // The predicate of a row is the row.
  const predicates = senses.flatMap(({ role, target }): Property[] => {
    if (role !== "PREDICATE") return [];
    const named = rowsNamed(catalog, [target]);
    return named.length > 0 ? named : [{ kind: "PREDICATE", predicate: target }];
  });
  return [...features, ...rows, ...predicates].filter((property) => exists(catalog, property));
}

/** A row as a property: the support of a feature, if that is what it states. */
function rowOf(catalog: Catalog, comparison: string, dimension: string): Property {
  if (comparison === "scores") return { kind: "SCORE", criterion: dimension };
  const feature = comparison === "meshes" ? tablesOf(catalog).features.get(dimension) : undefined;
  return feature === undefined ? { kind: "CELL", comparison, dimension } : { kind: "FEATURE", feature };
}

/** Not each wording of a row names a row that has cells. */
const exists = (catalog: Catalog, property: Property): boolean =>
  property.kind === "FEATURE" || property.kind === "PREDICATE" || rowKeys(catalog).has(propertyKey(property));

const rowKeys = (catalog: Catalog): ReadonlySet<string> =>
  catalog.memo.get(
    "row keys",
    () => new Set(tablesOf(catalog).rows.map((row) => `${row.comparison} ${row.dimension}`)),
  );

/** The rows of these slugs, in every comparison. */
const rowsNamed = (catalog: Catalog, slugs: readonly string[]): Property[] =>
  tablesOf(catalog).rows.flatMap(({ comparison, dimension }) =>
    slugs.includes(dimension) ? [rowOf(catalog, comparison, dimension)] : [],
  );

/** The criterion of the score matrix of the same name as a row of meshes. */
export const scoreBeside = (catalog: Catalog, property: Extract<Property, { kind: "CELL" }>): Property | undefined =>
  property.comparison === "meshes" &&
  tablesOf(catalog).rows.some((row) => row.comparison === "scores" && row.dimension === property.dimension)
    ? { kind: "SCORE", criterion: property.dimension }
    : undefined;
