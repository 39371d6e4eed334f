import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import { type Property, propertyKey } from "../values/property.ts";
import { tablesOf } from "../values/tables.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { dimensionId, entityName, nameInSentence } from "./naming.ts";
import type { ClaimCondition } from "./operand-context.ts";

/** How a clause was understood, in one sentence. */
export function sentenceOf(reading: Reading, clause: ClauseReading): string {
  const { sentences } = wordsIn(reading.lang).claims;
  const { subjects, quantifier, conditions, isDenied, isWholeDenied } = clause;
  const names = subjects.map((id) => entityName(reading, id));
  const subject = names.length > 0 ? sentences.list(names) : sentences.someMesh;
  const parts = conditions.map((condition) => conditionSentence(reading, condition, subject, isDenied));
  const joined = sentences.join(parts);
  const whole = quantifier ? sentences.quantified[quantifier.kind](joined, quantifier.count) : joined;
  return isWholeDenied ? sentences.isFalse(whole) : whole;
}

function conditionSentence(reading: Reading, condition: ClaimCondition, subject: string, isDenied: boolean): string {
  const { sentences } = wordsIn(reading.lang).claims;
  const { property, operand, comparator, extreme } = condition;
  const what = propertyName(reading, property);
  if (property.kind === "FEATURE") {
    const level =
      operand && "levels" in operand ? operand.levels.map((each) => sentences.level[each] ?? "").join("") : "";
    if (level) return isDenied ? sentences.hasNotAt(subject, what, level) : sentences.hasAt(subject, what, level);
    return isDenied ? sentences.hasNot(subject, what) : sentences.has(subject, what);
  }
  const plain = plainSentence();
  return isDenied ? sentences.isFalse(plain) : plain;

  function plainSentence(): string {
    const isGood = comparator === "BETTER" || comparator === "ABOVE";
    if (extreme) return isGood ? sentences.best(subject, what) : sentences.worst(subject, what);
    if (!operand) return sentences.has(subject, what);
    if ("subject" in operand) {
      const other = entityName(reading, operand.subject);
      const isHigh = comparator === "ABOVE";
      const quality = isHigh || comparator === "BETTER" ? sentences.better : sentences.worse;
      const amount = isHigh ? sentences.more : sentences.less;
      const isQuality = comparator === "BETTER" || comparator === "WORSE" || isHigherBetter(reading, property);
      const template = comparator === "EQUAL" ? sentences.same : isQuality ? quality : amount;
      return template(subject, what, other);
    }
    if ("entities" in operand)
      return sentences.relation(subject, what, sentences.list(operand.entities.map((id) => entityName(reading, id))));
    if ("quantity" in operand) return sentences.is(subject, what, operand.quantity.text);
    return sentences.is(
      subject,
      what,
      sentences.list(operand.levels.map((level) => labelOf(reading, property, level))),
    );
  }
}

const isHigherBetter = ({ catalog }: Reading, property: Property): boolean =>
  tablesOf(catalog).rows.some(
    ({ comparison, dimension, isLowerBetter }) =>
      `${comparison} ${dimension}` === propertyKey(property) && isLowerBetter === false,
  );

function labelOf({ catalog, lang }: Reading, property: Property, value: string): string {
  const row = property.kind === "CELL" ? `${property.comparison} ${property.dimension}` : "";
  return (
    tablesOf(catalog)
      .levels.get(row)
      ?.find((level) => level.value === value)?.[lang] ?? value
  );
}

function propertyName(reading: Reading, property: Property): string {
  const { sentences } = wordsIn(reading.lang).claims;
  switch (property.kind) {
    case "FEATURE":
      return nameInSentence(reading, property.feature);
    case "CELL":
      return nameInSentence(reading, dimensionId(property.comparison, property.dimension));
    case "SCORE":
      return property.criterion === "total"
        ? sentences.total
        : sentences.score(nameInSentence(reading, `criterion:${property.criterion}`));
    case "PREDICATE":
      return property.predicate;
  }
}
