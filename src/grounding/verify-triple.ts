import { refsById } from "../catalog/entities.ts";
import { statedFacts } from "../catalog/search.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { ClaimCheck } from "../model/grounding.ts";
import { slugOf, typeOf } from "../model/ids.ts";
import { presentLevels, type SupportLevel, supportLevelSchema, type Value } from "../model/value.ts";
import { exhaustive } from "./claims/relation.ts";
import { compareSupport } from "./claims/support.ts";
import { say, toCheck } from "./claims/verdict.ts";
import { readQuestion } from "./question.ts";
import { fold } from "./text.ts";

export interface Triple {
  subject: string;
  predicate: string;
  value: string | number | boolean;
}

/**
 * A claim as data: what is said of a subject, compared with the values and objects that the document gives. Another value is
 * a contradiction; another object is one only where the document names them all.
 */
export function verifyTriple(reading: Reading, { subject, predicate, value }: Triple): ClaimCheck {
  const stated = statedFacts(reading.catalog, subject, predicate);
  const objects = refsById(
    reading,
    stated.flatMap(({ object }) => object ?? []),
  );
  const claimed = plain(value);
  const named = exhaustive.has(predicate) ? readQuestion(reading.catalog, String(value)).entities : [];
  const isRival = (object: string) => named.some((id) => typeOf(id) === typeOf(object));
  const given = stated.map(({ fact, object, value: json }) => {
    const data = json === null ? undefined : (JSON.parse(json) as Value);
    const holds = data && equals(data, value);
    const names = object === null ? [] : [object, slugOf(object), objects.get(object)?.name ?? object].map(plain);
    return {
      fact,
      isOther: holds === false || (object !== null && isRival(object)),
      holds: names.includes(claimed) || holds === true,
    };
  });
  const name = refsById(reading, [subject]).get(subject)?.name ?? subject;
  const sentence = say(reading, `${predicate} of ${name} is ${value}.`, `${name} 的 ${predicate} 为 ${value}。`);
  const right = given.filter(({ holds }) => holds);
  const wrong = given.filter(({ isOther }) => isOther);
  const decided = right.length > 0 ? right : wrong;
  const verdict = right.length > 0 ? "SUPPORTED" : wrong.length > 0 ? "CONTRADICTED" : "NOT_STATED";
  return toCheck(reading, { verdict, facts: decided.map(({ fact }) => fact), reading: sentence });
}

const plain = (value: string | number | boolean): string => fold(String(value)).replaceAll("_", "-").trim();

/** Whether a value is the one given; undefined where the one neither is nor excludes the other: 5, where 3 or more are asked for. */
function equals(given: Value, claimed: string | number | boolean): boolean | undefined {
  const number = typeof claimed === "number" ? claimed : Number(claimed);
  switch (given.type) {
    case "NUMBER":
    case "YEAR":
      return given.value === number || plain(claimed) === plain(given.raw ?? "");
    case "RANGE": {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = given.value;
      if (plain(claimed) === plain(given.raw ?? "") || number === min || number === max) return true;
      if (number < min || number > max || Number.isNaN(number)) return false;
      return Number.isFinite(max - min) ? true : undefined;
    }
    case "VERSION":
      return plain(claimed) === plain(given.value.version) || plain(claimed) === plain(given.raw ?? "");
    case "LIST":
      return given.value.some((each) => plain(each) === plain(claimed));
    case "SUPPORT":
      return supports(given.value, claimed);
    default:
      return plain(given.value) === plain(claimed) || plain(given.raw ?? "") === plain(claimed);
  }
}

function supports(given: SupportLevel, claimed: string | number | boolean): boolean | undefined {
  if (typeof claimed === "boolean") return presentLevels.includes(given) === claimed;
  const level = supportLevelSchema.safeParse(String(claimed).toUpperCase());
  const verdict = level.success ? compareSupport(level.data, given) : "CONTRADICTED";
  return verdict === "NOT_STATED" ? undefined : verdict === "SUPPORTED";
}
