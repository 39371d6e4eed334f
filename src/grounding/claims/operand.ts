import type { Reading } from "../../catalog/snapshot.ts";
import type { Toward } from "../../language/grade.ts";
import { typeOf } from "../../model/ids.ts";
import { targetsOf } from "../parse/lexicon.ts";
import type { Comparator } from "../values/condition.ts";
import { type Property, propertyKey } from "../values/property.ts";
import { areComparable, type Quantity, quantityOf } from "../values/quantity.ts";
import { subjectsOf, valuesOf } from "../values/stated.ts";
import { isWithin } from "./claim-text.ts";
import { level } from "./level-operand.ts";
import { type ClaimCondition, gradeFor, marksOf, type OperandContext, slugOfProperty } from "./operand-context.ts";

/** What a clause claims of a property, with the units that say so; undefined if it claims nothing of it. */
export function readOperand(reading: Reading, context: OperandContext): ClaimCondition[] | undefined {
  const { property, named, coverage } = context;
  const slug = slugOfProperty(property);
  // The same property under another name, such as the criterion of a row.
  const own = named.filter((each) => slugOfProperty(each.property) === slug && each.grade === undefined);
  coverage.add(...own);
  if (property.kind === "SCORE") coverage.add(...marksOf(context, "SCORED"), ...marksOf(context, "TOTAL"));
  coverage.add(...named.filter((each) => isGeneral(each.property)));
  if (property.kind === "FEATURE") return featureOperand(context);
  if (property.kind === "PREDICATE" && property.predicate === "runs-in-mode") return modeOperand(context);
  return (
    comparison(context, slug) ??
    equality(context) ??
    superlative(context, slug) ??
    figure(reading, context) ??
    level(reading, context, slug)
  );
}

/** Predicates that are as general as a verb, or that other properties stand for. */
const generalPredicates: ReadonlySet<string> = new Set([
  "supports",
  "provides",
  "uses",
  "need",
  "score",
  "published-total",
]);

export const isGeneral = (property: Property): boolean =>
  property.kind === "PREDICATE" && generalPredicates.has(property.predicate);

const featureLevels = ["AUTOMATIC", "OPTIONAL", "PARTIAL"] as const;

function featureOperand(context: OperandContext): ClaimCondition[] | undefined {
  const { property, named, coverage, references, hasRest } = context;
  if (references.length > 0 || hasRest) return undefined;
  const levels = featureLevels.filter((level) => marksOf(context, level).length > 0);
  for (const level of levels) coverage.add(...marksOf(context, level));
  const features = [
    ...new Map([property, ...named.map((each) => each.property)].map((each) => [propertyKey(each), each])).values(),
  ];
  const claimed: Property[] = [];
  // Several features are claimed together; several meanings of one wording are one.
  for (const each of features) {
    if (each.kind !== "FEATURE") continue;
    const places = named.filter((name) => propertyKey(name.property) === propertyKey(each) && name.by === "NAME");
    const isOwn = propertyKey(each) === propertyKey(property);
    if (!isOwn && (places.length === 0 || places.some((name) => coverage.has(name)))) continue;
    coverage.add(...places);
    claimed.push(each);
  }
  return claimed.map(
    (each): ClaimCondition => ({
      property: each,
      comparator: "HAS",
      ...(levels.length > 0 && { operand: { levels } }),
    }),
  );
}

function modeOperand({ property, modes, coverage, named }: OperandContext): ClaimCondition[] | undefined {
  if (modes.length === 0) return undefined;
  coverage.add(...modes, ...named.filter(({ from, to }) => modes.some((mode) => mode.from <= from && to <= mode.to)));
  return [{ property, comparator: "HAS", operand: { entities: modes.map(({ id }) => id) } }];
}

const comparators: Record<Toward, Comparator> = { MORE: "ABOVE", LESS: "BELOW", BETTER: "BETTER", WORSE: "WORSE" };

const opposites: Record<Toward, Toward> = { MORE: "LESS", LESS: "MORE", BETTER: "WORSE", WORSE: "BETTER" };

function comparison(context: OperandContext, slug: string): ClaimCondition[] | undefined {
  const { property, references, coverage, hasRest, columns, isQuantified } = context;
  if (references.length === 0 && !hasRest) return undefined;
  if (marksOf(context, "SAME").length > 0) return undefined;
  const equal = gradeFor(context, slug, ["EQUATIVE"]);
  if (equal) {
    coverage.add(equal);
    const equative = comparators[opposites[equal.grade.toward]];
    return references.map((subject) => ({ property, comparator: "EQUAL", operand: { subject }, equative }));
  }
  const found = gradeFor(context, slug, ["COMPARATIVE"]) ?? gradeFor(context, slug, ["POSITIVE"]);
  if (!found || (columns.length === 0 && !isQuantified)) return undefined;
  coverage.add(found, ...marksOf(context, "OTHERS"), ...marksOf(context, "THAN"), ...marksOf(context, "ALL"));
  const comparator = comparators[found.grade.toward];
  if (references.length === 0) return [{ property, comparator, extreme: { isStrict: true } }];
  return references.map((subject) => ({ property, comparator, operand: { subject } }));
}

function equality(context: OperandContext): ClaimCondition[] | undefined {
  const { property, references, columns, coverage, text, place } = context;
  const same = marksOf(context, "SAME");
  const others = [...columns.slice(1).map(({ id }) => id), ...references];
  if (same.length === 0 || others.length === 0 || columns.length === 0) return undefined;
  const slug = slugOfProperty(property);
  const positive = gradeFor(context, slug, ["POSITIVE"]);
  coverage.add(...same, ...marksOf(context, "THAN"), ...(positive ? [positive] : []), ...marksOf(context, "ALL"));
  const equal = others.map((subject): ClaimCondition => ({ property, comparator: "EQUAL", operand: { subject } }));
  const figures = text.quantities.filter((quantity) => isWithin(quantity, place));
  coverage.add(...figures);
  return figures.length > 1
    ? undefined
    : [
        ...equal,
        ...figures.map((quantity): ClaimCondition => ({ property, comparator: "WITHIN", operand: { quantity } })),
      ];
}

function superlative(context: OperandContext, slug: string): ClaimCondition[] | undefined {
  const { property, coverage, references } = context;
  const found = gradeFor(context, slug, ["SUPERLATIVE"]);
  if (!found || references.length > 0) return undefined;
  coverage.add(found, ...marksOf(context, "ALL"));
  const figures = context.text.quantities.filter((quantity) => isWithin(quantity, context.place));
  coverage.add(...figures);
  const extreme: ClaimCondition = {
    property,
    comparator: comparators[found.grade.toward],
    extreme: { isStrict: false },
  };
  return [
    extreme,
    ...figures.map((quantity): ClaimCondition => ({ property, comparator: "WITHIN", operand: { quantity } })),
  ];
}

function figure(reading: Reading, context: OperandContext): ClaimCondition[] | undefined {
  const { text, place, property, coverage, named } = context;
  const figures = text.quantities.filter((quantity) => isWithin(quantity, place) && !coverage.has(quantity));
  const [quantity, other] = figures;
  if (!quantity || other || !isMeasured(reading, property, quantity)) return undefined;
  coverage.add(quantity, ...named.filter((each) => each.by === "INTENT" && property.kind === "CELL"));
  if (property.kind !== "PREDICATE") return [{ property, comparator: "WITHIN", operand: { quantity } }];
  // `Requires Kubernetes 1.26`: the figure is of what it relates to.
  const objects = text.question.items.filter(
    (item) =>
      isWithin(item, place) &&
      !coverage.has(item) &&
      targetsOf(item.senses, "ENTITY").some((id) => relatable.has(typeOf(id))),
  );
  coverage.add(...objects, ...marksOf(context, "AT_LEAST"));
  const isBounded = marksOf(context, "AT_LEAST").length > 0;
  return [
    {
      property,
      comparator: isBounded ? "AT_LEAST" : "WITHIN",
      operand: { quantity },
      objects: objects.flatMap(({ senses }) => targetsOf(senses, "ENTITY")),
    },
  ];
}

const relatable: ReadonlySet<string> = new Set(["tool", "component", "organization", "library", "concept"]);

/** Whether values of a property are figures of that sort. */
function isMeasured(reading: Reading, property: Property, quantity: Quantity): boolean {
  const [subject] = subjectsOf(reading, property);
  const values = subject === undefined ? [] : valuesOf(reading, property, subject);
  return values.some(({ value }) => {
    const stated = value && quantityOf(value);
    return stated && areComparable(quantity, stated);
  });
}
