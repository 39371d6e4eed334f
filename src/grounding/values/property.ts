import type { Catalog, Reading } from "../../catalog/snapshot.ts";
import type { Grade } from "../../language/grade.ts";
import { wordsIn } from "../../language/index.ts";
import { typeOf } from "../../model/ids.ts";
import { languages } from "../../model/text.ts";
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
  /** How sure it is that it is meant: a name, part of a longer wording, or a wording for the sort of answer. */
  readonly by: "NAME" | "ADJECTIVE" | "PART" | "INTENT";
}

export const propertyKey = (property: Property): string =>
  property.kind === "FEATURE"
    ? property.feature
    : property.kind === "CELL"
      ? `${property.comparison} ${property.dimension}`
      : property.kind === "SCORE"
        ? `scores ${property.criterion}`
        : `${property.isInverse ? "inverse" : "predicate"} ${property.predicate}`;

const precedence: readonly NamedProperty["by"][] = ["NAME", "ADJECTIVE", "PART", "INTENT"];

/** The properties that a text names, most specific first: names before adjectives, longer wordings before shorter ones. */
export function propertiesIn({ catalog }: Reading, question: Question): NamedProperty[] {
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
  for (const { from, to, values } of gradeWords().find(question.units)) {
    for (const grade of values) {
      for (const property of rowsNamed(catalog, grade.properties))
        found.push({ property, from, to, grade, by: "ADJECTIVE" });
    }
  }
  const distinct = new Map<string, NamedProperty>();
  const ranked = found.sort(
    (a, b) => precedence.indexOf(a.by) - precedence.indexOf(b.by) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const each of ranked) {
    const key = `${propertyKey(each.property)} ${each.by === "ADJECTIVE" ? each.from : ""}`;
    if (!distinct.has(key)) distinct.set(key, each);
  }
  return [...distinct.values()];
}

let words: Phrases<Grade> | undefined;

/** Adjectives of every language: texts mix them. */
export function gradeWords(): Phrases<Grade> {
  words ??= new Phrases(languages.flatMap((lang) => wordsIn(lang).grades.map((grade) => [grade.text, grade] as const)));
  return words;
}

function propertiesOf(catalog: Catalog, lexicon: Lexicon, senses: readonly Sense[]): Property[] {
  const { features } = tablesOf(catalog);
  const rows = dimensionsOf(lexicon, senses).map(({ comparison, slug }): Property => {
    const feature = comparison === "meshes" ? features.get(slug) : undefined;
    if (feature !== undefined) return { kind: "FEATURE", feature };
    return comparison === "scores" ? { kind: "SCORE", criterion: slug } : { kind: "CELL", comparison, dimension: slug };
  });
  const others = senses.flatMap(({ role, target }): Property[] => {
    if (role === "PREDICATE") return [{ kind: "PREDICATE", predicate: target }];
    if (role === "ENTITY" && typeOf(target) === "feature") return [{ kind: "FEATURE", feature: target }];
    return [];
  });
  return [...others, ...rows].filter((property) => exists(catalog, property));
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
function rowsNamed(catalog: Catalog, slugs: readonly string[]): Property[] {
  return tablesOf(catalog).rows.flatMap(({ comparison, dimension }): Property[] => {
    if (!slugs.includes(dimension)) return [];
    return comparison === "scores"
      ? [{ kind: "SCORE", criterion: dimension }]
      : [{ kind: "CELL", comparison, dimension }];
  });
}
