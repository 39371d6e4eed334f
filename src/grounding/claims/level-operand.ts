import type { Reading } from "../../catalog/snapshot.ts";
import type { Grade, Toward } from "../../language/grade.ts";
import { typeOf } from "../../model/ids.ts";
import type { Item } from "../parse/items.ts";
import { unitsOf } from "../parse/text.ts";
import { Phrases } from "../values/phrases.ts";
import { gradeWords, type Property, propertyKey } from "../values/property.ts";
import { hasTrait } from "../values/stated.ts";
import { type Level, tablesOf } from "../values/tables.ts";
import { isWithin, markWords } from "./claim-text.ts";
import { type ClaimCondition, gradeFor, marksOf, type OperandContext } from "./operand-context.ts";

/** A level by its label, or by a word that rates the same way. */
export function level(reading: Reading, context: OperandContext, slug: string): ClaimCondition[] | undefined {
  const { catalog } = reading;
  const { property, coverage, text, place } = context;
  if (property.kind !== "CELL") return undefined;
  const levels = tablesOf(catalog).levels.get(`${property.comparison} ${property.dimension}`) ?? [];
  const words = catalog.memo.get(`level words ${propertyKey(property)}`, () => labelWords(levels));
  const labelled = words
    .find(text.question.units)
    .filter(
      (each) =>
        isWithin(each, place) &&
        !context.named.some(
          (name) => name.by !== "ADJECTIVE" && isWithin(each, name) && name.to - name.from > each.to - each.from,
        ),
    )
    .map(({ from, to, values: [value] }) => ({ value: value!, from, to }));
  const every = marksOf(context, "ALL");
  if (levels.some(({ value }) => value === "ALL") && every.length > 0) {
    coverage.add(...every);
    return [{ property, comparator: "HAS", operand: { levels: ["ALL"] } }];
  }
  const other = labelled.length === 0 && hasTrait(reading, property, "EXHAUSTIVE") ? otherName(context) : undefined;
  if (other) {
    coverage.add(other);
    return [{ property, comparator: "HAS", operand: { levels: [other.text] } }];
  }
  const longest = labelled.filter(
    (one) =>
      !labelled.some((other) => other !== one && isWithin(one, other) && other.to - other.from > one.to - one.from),
  );
  const isExact = marksOf(context, "ONLY");
  if (longest.length > 0) {
    coverage.add(...longest, ...isExact);
    const claimed = [...new Set(longest.map(({ value }) => value))];
    const isList = isExact.length > 0 && levels.every((each) => each.value === each.value.toUpperCase());
    return [
      {
        property,
        comparator: isList && property.dimension !== undefined && isExact.length > 0 ? "EQUAL" : "HAS",
        operand: { levels: claimed },
      },
    ];
  }
  const medium = marksOf(context, "MEDIUM");
  if (medium.length > 0 && levels.some(({ value }) => value === "MEDIUM")) {
    coverage.add(...medium, ...isExact);
    return [{ property, comparator: "HAS", operand: { levels: ["MEDIUM"] } }];
  }
  const found = gradeFor(context, slug, ["POSITIVE"]);
  const meant = found && levels.find(({ en }) => ratesAlike(en, found.grade, slug, isLowerBetter(catalog, property)));
  if (!found || !meant) return undefined;
  coverage.add(found);
  return [{ property, comparator: "HAS", operand: { levels: [meant.value] } }];
}

/** The label of a level in each language, without what stands in brackets. */
const labelsOf = ({ value, en, zh }: Level): [string, string][] =>
  [en, zh, value.replaceAll("_", " ")].map((label) => [label.replace(/\s*[(（].*[)）]/u, ""), value]);

/** Labels without those that deny another one: a denial of `required` says `not required`. */
function labelWords(levels: readonly Level[]): Phrases<string> {
  const labels = levels.flatMap(labelsOf);
  const isDenial = (label: string) =>
    labels.some(
      ([other]) =>
        other !== label && label.endsWith(other) && markWords().find(unitsOf(label))[0]?.values.includes("NOT"),
    );
  return new Phrases(labels.filter(([label]) => !isDenial(label)));
}

/** The only name in a clause that is no level: `written in Java`. */
function otherName({ text, place, columns, named }: OperandContext): Item | undefined {
  const others = text.question.items.filter(
    (item) =>
      isWithin(item, place) &&
      /^\p{Lu}/u.test(item.text) &&
      ![...columns, ...named].some((each) => isWithin(item, each)) &&
      item.senses.every(({ role, target }) => role !== "ENTITY" || !distinctTypes.has(typeOf(target))),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** Those who do something are no values. */
const distinctTypes: ReadonlySet<string> = new Set(["mesh", "mode", "organization", "scenario", "feature"]);

const isLowerBetter = (catalog: Reading["catalog"], property: Property): boolean =>
  tablesOf(catalog).rows.find(({ comparison, dimension }) => `${comparison} ${dimension}` === propertyKey(property))
    ?.isLowerBetter ?? false;

/** Whether a label rates a property the same way as a word. */
function ratesAlike(label: string, grade: Grade, slug: string, isLower: boolean): boolean {
  const amount = (toward: Toward): Toward =>
    toward === "BETTER" ? (isLower ? "LESS" : "MORE") : toward === "WORSE" ? (isLower ? "MORE" : "LESS") : toward;
  return gradeWords()
    .find(unitsOf(label))
    .some(({ values }) =>
      values.some(
        ({ degree, toward, properties }) =>
          degree === "POSITIVE" &&
          amount(toward) === amount(grade.toward) &&
          (properties.length === 0 || properties.includes(slug)),
      ),
    );
}
