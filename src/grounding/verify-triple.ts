import type { Reading } from "../catalog/catalog.ts";
import { refsById } from "../catalog/entities.ts";
import { statedFacts } from "../catalog/search.ts";
import type { ClaimCheck } from "../model/grounding.ts";
import { slugOf } from "../model/ids.ts";
import type { Value } from "../model/value.ts";
import { say, toCheck } from "./claims/verdict.ts";
import { fold } from "./text.ts";

export interface Triple {
  subject: string;
  predicate: string;
  value: string | number | boolean;
}

/**
 * A claim as data: what is said of a subject, compared with the values and objects that the document gives. Another value is
 * a contradiction; another object is not, as the document need not name them all.
 */
export function verifyTriple(reading: Reading, { subject, predicate, value }: Triple): ClaimCheck {
  const stated = statedFacts(reading.catalog, subject, predicate);
  const objects = refsById(
    reading,
    stated.flatMap(({ object }) => object ?? []),
  );
  const claimed = plain(value);
  const given = stated.map(({ fact, object, value: json }) => {
    const data = json === null ? undefined : (JSON.parse(json) as Value);
    const names = object === null ? [] : [object, slugOf(object), objects.get(object)?.name ?? object].map(plain);
    return {
      fact,
      isValue: data !== undefined,
      holds: names.includes(claimed) || (data !== undefined && equals(data, value)),
    };
  });
  const name = refsById(reading, [subject]).get(subject)?.name ?? subject;
  const sentence = say(reading, `${predicate} of ${name} is ${value}.`, `${name} 的 ${predicate} 为 ${value}。`);
  const right = given.filter(({ holds }) => holds);
  const wrong = given.filter(({ isValue }) => isValue);
  const decided = right.length > 0 ? right : wrong;
  const verdict = right.length > 0 ? "SUPPORTED" : wrong.length > 0 ? "CONTRADICTED" : "NOT_STATED";
  return toCheck(reading, { verdict, facts: decided.map(({ fact }) => fact), reading: sentence });
}

const plain = (value: string | number | boolean): string => fold(String(value)).replaceAll("_", "-").trim();

function equals(given: Value, claimed: string | number | boolean): boolean {
  const number = typeof claimed === "number" ? claimed : Number(claimed);
  switch (given.type) {
    case "NUMBER":
    case "YEAR":
      return given.value === number;
    case "RANGE": {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = given.value;
      return plain(claimed) === plain(given.raw ?? "") || (number >= min && number <= max);
    }
    case "VERSION":
      return plain(claimed) === plain(given.value.version);
    case "LIST":
      return given.value.some((each) => plain(each) === plain(claimed));
    default:
      return plain(given.value) === plain(claimed) || plain(given.raw ?? "") === plain(claimed);
  }
}
