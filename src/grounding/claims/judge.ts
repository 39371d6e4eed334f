import { factsById } from "../../catalog/facts.ts";
import { meshIds } from "../../catalog/meshes.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { conflictsWithin } from "../../catalog/stated-values.ts";
import { languages } from "../../model/text.ts";
import { readStatement } from "../parse/question.ts";
import { denied, type Evaluation, evaluateValue, type Outcome } from "../values/condition.ts";
import { gradeWords, type Property, propertiesIn, propertyKey, scoreBeside } from "../values/property.ts";
import { comparedIn, subjectsOf } from "../values/stated.ts";
import { tablesOf } from "../values/tables.ts";
import type { ClauseReading } from "./clause-reading.ts";
import type { ClaimCondition } from "./operand-context.ts";

/** Judges a clause on values, with the facts that decide. */
export function judgeClause(reading: Reading, clause: ClauseReading): Evaluation {
  const found = clause.quantifier
    ? quantified(reading, clause)
    : allOf(clause.subjects.map((id) => holds(reading, clause, id)));
  return clause.isWholeDenied ? denied(found) : found;
}

/** Whether all conditions of a clause hold for a subject; denied, whether none does. */
function holds(reading: Reading, { conditions, isDenied }: ClauseReading, subject: string): Evaluation {
  const each = conditions.map((condition) =>
    isDenied && condition.property.kind === "FEATURE"
      ? evaluate(reading, { ...condition, comparator: "LACKS" }, subject)
      : denied(evaluate(reading, condition, subject), isDenied),
  );
  return allOf(each);
}

/** Kleene's AND; a contested part makes the whole contested unless another part fails. */
export function allOf(evaluations: readonly Evaluation[]): Evaluation {
  for (const verdict of ["FAIL", "CONTESTED", "UNKNOWN"] as const) {
    const found = evaluations.filter((each) => each.verdict === verdict);
    if (found.length > 0) return { verdict, facts: found.flatMap(({ facts }) => facts) };
  }
  const verdict = evaluations.length > 0 ? "PASS" : "UNKNOWN";
  return { verdict, facts: evaluations.flatMap(({ facts }) => facts) };
}

/** No claim is about so many. */
const mostMeshes = 100;

/** The meshes or modes that a quantifier is about; undefined if there are not as many as the claim says. */
function universeOf(
  reading: Reading,
  { conditions, isCompared, isOfModes, of }: ClauseReading,
): readonly string[] | undefined {
  const compared = comparedIn(reading, conditions[0]!.property);
  const all = isCompared || isOfModes ? compared : meshIds(reading);
  if (of === undefined || of === all.length) return all;
  return of === compared.length ? compared : undefined;
}

function quantified(reading: Reading, clause: ClauseReading): Evaluation {
  const { quantifier, subjects } = clause;
  const meant = universeOf(reading, clause);
  const universe = [...new Set([...(meant ?? []), ...subjects])];
  if (meant === undefined || universe.length > mostMeshes) return { verdict: "UNKNOWN", facts: [] };
  const results = universe.map((id) => ({ id, ...holds(reading, clause, id) }));
  const of = (verdict: Outcome) => results.filter((each) => each.verdict === verdict);
  const [right, wrong] = [of("PASS"), of("FAIL")];
  const most = results.length - wrong.length;
  const decide = (isTrue: boolean, isFalse: boolean, yes: typeof results, no: typeof results): Evaluation => {
    const verdict = isTrue ? "PASS" : isFalse ? "FAIL" : "UNKNOWN";
    return { verdict, facts: (isTrue ? yes : isFalse ? no : []).flatMap(({ facts }) => facts) };
  };
  const { kind, count } = quantifier!;
  switch (kind) {
    case "ALL":
      return decide(right.length === results.length, wrong.length > 0, right, wrong);
    case "NONE":
      return decide(wrong.length === results.length, right.length > 0, wrong, right);
    case "MOST":
      return decide(right.length * 2 > results.length, most * 2 <= results.length, right, wrong);
    case "AT_LEAST":
      return decide(right.length >= count, most < count, right, wrong);
    case "AT_MOST":
      return decide(most <= count, right.length > count, results, right);
    case "EXACTLY":
      return decide(right.length === count && most === count, right.length > count || most < count, right, results);
    case "ONLY": {
      const isNamed = ({ id }: { id: string }) => subjects.includes(id);
      const others = results.filter((each) => !isNamed(each));
      const strayed = [...right.filter((each) => !isNamed(each)), ...wrong.filter(isNamed)];
      const isTrue =
        right.filter(isNamed).length === subjects.length && others.every(({ verdict }) => verdict === "FAIL");
      return decide(isTrue, strayed.length > 0, results, strayed);
    }
  }
}

/** A condition on the values of a table and, where the claim does not say which, on the scores beside it. */
function evaluate(reading: Reading, condition: ClaimCondition, subject: string): Evaluation {
  const found = onProperty(reading, condition, subject);
  const { property, operand, extreme } = condition;
  const isComparison = extreme !== undefined || (operand !== undefined && "subject" in operand);
  const score = property.kind === "CELL" && isComparison ? scoreBeside(reading.catalog, property) : undefined;
  if (score && found.verdict !== "UNKNOWN") {
    // A score says how good something is, not how much.
    const { comparator } = condition;
    const quality = comparator === "EQUAL" ? comparator : ranks(reading, property, comparator);
    const beside = onProperty(reading, { ...condition, comparator: quality, property: score }, subject);
    return joined(reading, condition, subject, found, beside);
  }
  if (found.verdict !== "FAIL") return found;
  const against = affirming(reading, condition, subject, found.facts);
  return against.length > 0 ? { verdict: "CONTESTED", facts: [...found.facts, ...against] } : found;
}

function onProperty(reading: Reading, condition: ClaimCondition, subject: string): Evaluation {
  return condition.extreme ? extremeOf(reading, condition, subject) : evaluateValue(reading, condition, subject);
}

/** How the table and the scores decide together: levels are coarse, so that scores decide between equals. */
function joined(
  reading: Reading,
  condition: ClaimCondition,
  subject: string,
  table: Evaluation,
  score: Evaluation,
): Evaluation {
  const both = { facts: [...table.facts, ...score.facts] };
  if (score.verdict === "UNKNOWN" || score.verdict === table.verdict) {
    const against = table.verdict === "FAIL" ? affirming(reading, condition, subject, both.facts) : [];
    return against.length > 0 ? { verdict: "CONTESTED", facts: [...both.facts, ...against] } : table;
  }
  if (condition.comparator === "EQUAL") return { verdict: "UNKNOWN", facts: [] };
  if (isTied(reading, condition, subject)) return score;
  const isDeclared = conflictsWithin(reading.catalog, table.facts).some((fact) => score.facts.includes(fact));
  const isTie = isTied(
    reading,
    { ...condition, property: scoreBeside(reading.catalog, condition.property as never)! },
    subject,
  );
  return isTie && !isDeclared ? table : { verdict: "CONTESTED", ...both };
}

/** Whether the subject has the same value as the one that it is compared with, or as another at the same end. */
function isTied(reading: Reading, { property, operand, extreme }: ClaimCondition, subject: string): boolean {
  const isEqual = (other: string) =>
    evaluateValue(reading, { property, comparator: "EQUAL", operand: { subject: other } }, subject).verdict === "PASS";
  if (!extreme) return operand !== undefined && "subject" in operand && isEqual(operand.subject);
  return rivalsOf(reading, property, subject).some(isEqual);
}

/** Meshes are compared with meshes, modes with modes. */
function rivalsOf(reading: Reading, property: Property, subject: string): readonly string[] {
  const compared = comparedIn(reading, property);
  const all = compared.includes(subject) ? compared : subjectsOf(reading, property);
  return all.filter((id) => id !== subject).slice(0, mostMeshes);
}

const opposite = { ABOVE: "BELOW", BELOW: "ABOVE", BETTER: "WORSE", WORSE: "BETTER" } as const;

/** No other is ahead; strictly, each is behind. */
function extremeOf(reading: Reading, condition: ClaimCondition, subject: string): Evaluation {
  const { property, comparator, extreme } = condition;
  const rivals = rivalsOf(reading, property, subject);
  if (rivals.length === 0 || !(comparator in opposite)) return { verdict: "UNKNOWN", facts: [] };
  const against = extreme!.isStrict ? comparator : opposite[comparator as keyof typeof opposite];
  const each = rivals.map((other) => {
    const found = evaluateValue(reading, { property, comparator: against, operand: { subject: other } }, subject);
    return extreme!.isStrict ? found : denied(found);
  });
  return allOf(each);
}

/** Facts in conflict with those that decide against a condition, which affirm it in words: `it performs best`. */
function affirming(reading: Reading, condition: ClaimCondition, subject: string, facts: readonly string[]): string[] {
  const conflicts = conflictsWithin(reading.catalog, facts);
  if (conflicts.length === 0) return [];
  return conflicts.filter((id) => languages.some((lang) => affirms({ ...reading, lang }, condition, subject, id)));
}

function affirms(reading: Reading, condition: ClaimCondition, subject: string, id: string): boolean {
  const fact = factsById(reading, [id]).get(id);
  if (!fact || (fact.subject.id !== subject && fact.object?.id !== subject)) return false;
  const wanted = rating(reading, condition);
  if (!wanted) return false;
  return [fact.statement, fact.label].some((text) => {
    const question = readStatement(reading.catalog, text);
    const names = new Set(propertiesIn(reading, question).map(({ property }) => slug(property)));
    return gradeWords()
      .find(question.units)
      .some(({ values }) =>
        values.some(
          ({ degree, toward, properties }) =>
            degree === "SUPERLATIVE" &&
            ranks(reading, condition.property, toward) === wanted &&
            (properties.includes(slug(condition.property)) ||
              (properties.length === 0 && names.has(slug(condition.property)))),
        ),
      );
  });
}

const slug = (property: Property): string => propertyKey(property).split(/[ :]/).at(-1)!;

/** Whether a way of rating means the better or the worse end of a property. */
function ranks({ catalog }: Reading, property: Property, toward: string): "BETTER" | "WORSE" {
  const row = tablesOf(catalog).rows.find(
    ({ comparison, dimension }) => `${comparison} ${dimension}` === propertyKey(property),
  );
  const isLow = toward === "LESS" || toward === "BELOW";
  const isHigh = toward === "MORE" || toward === "ABOVE";
  if (isLow || isHigh) return isLow === (row?.isLowerBetter ?? false) ? "BETTER" : "WORSE";
  return toward as "BETTER" | "WORSE";
}

/** The end of a scale that a superlative, or the level at that end, claims. */
function rating(
  reading: Reading,
  { property, comparator, extreme, operand }: ClaimCondition,
): "BETTER" | "WORSE" | undefined {
  if (extreme) return ranks(reading, property, comparator);
  if (!operand || !("levels" in operand) || property.kind !== "CELL") return undefined;
  const levels = tablesOf(reading.catalog).levels.get(propertyKey(property)) ?? [];
  const label = levels.find(({ value }) => value === operand.levels[0])?.en;
  const grade = label && gradeWords().find(readStatement(reading.catalog, label).units)[0]?.values[0];
  return grade && grade.degree === "SUPERLATIVE" ? ranks(reading, property, grade.toward) : undefined;
}
