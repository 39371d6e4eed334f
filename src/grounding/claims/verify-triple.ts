import { idsNamed, nameAmong } from "../../catalog/references.ts";
import { statedFacts } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import { normalized } from "../../language/normalized.ts";
import type { ClaimCheck } from "../../model/grounding.ts";
import { typeOf } from "../../model/ids.ts";
import { isInRange, presentLevels, type SupportLevel, supportLevelSchema, type Value } from "../../model/value.ts";
import { readStatement } from "../parse/question.ts";
import { fold } from "../parse/text.ts";
import { supportFollows } from "../values/condition.ts";
import { hasTrait } from "../values/stated.ts";
import { entityName } from "./naming.ts";
import { toCheck } from "./verdict.ts";

interface Triple {
  subject: string;
  predicate: string;
  value: string | number | boolean;
}

/**
 * Verifies a claim as data against the values and objects that the document states for its subject. A different value is a
 * contradiction; a different object is one only if the document names all of them.
 */
export function verifyTriple(reading: Reading, { subject, predicate, value }: Triple): ClaimCheck {
  const stated = statedFacts(reading.catalog, subject, predicate);
  const isMeant = (object: string) => idsNamed(reading, typeOf(object), String(value)).includes(object);
  const named = hasTrait(reading, { kind: "PREDICATE", predicate }, "EXHAUSTIVE")
    ? readStatement(reading.catalog, String(value)).entities
    : [];
  const isRival = (object: string) => named.some((id) => typeOf(id) === typeOf(object));
  const comparisons = stated.map(({ fact, object, value: json }) => {
    const data = json === null ? undefined : (JSON.parse(json) as Value);
    const holds = data && equals(data, value);
    return {
      fact,
      isOther: holds === false || (object !== null && isRival(object)),
      holds: holds === true || (object !== null && isMeant(object)),
    };
  });
  const name = entityName(reading, subject);
  const sentence = wordsIn(reading.lang).claims.sentences.attribute(name, predicate, String(value));
  const right = comparisons.filter(({ holds }) => holds);
  const wrong = comparisons.filter(({ isOther }) => isOther);
  const decided = right.length > 0 ? right : wrong;
  const verdict = right.length > 0 ? "SUPPORTED" : wrong.length > 0 ? "CONTRADICTED" : "NOT_STATED";
  return toCheck(reading, { verdict, facts: decided.map(({ fact }) => fact), reading: sentence });
}

const plain = (value: string | number | boolean): string =>
  fold(normalized(String(value)))
    .replaceAll("_", "-")
    .trim();

/** Whether a claimed value is the stated one; undefined if the stated one leaves it open: 5, where 3 or more is stated. */
function equals(stated: Value, claimed: string | number | boolean): boolean | undefined {
  const number = typeof claimed === "number" ? claimed : Number(claimed);
  switch (stated.type) {
    case "NUMBER":
    case "YEAR":
      return stated.value === number || plain(claimed) === plain(stated.raw ?? "");
    case "RANGE": {
      const { min, max } = stated.value;
      if (plain(claimed) === plain(stated.raw ?? "")) return true;
      if (Number.isNaN(number) || !isInRange(number, stated.value)) return false;
      const isDecided = number === min || number === max || (min !== undefined && max !== undefined);
      return isDecided ? true : undefined;
    }
    case "VERSION":
      return plain(claimed) === plain(stated.value.version) || plain(claimed) === plain(stated.raw ?? "");
    case "LIST":
      return stated.value.some((each) => plain(each) === plain(claimed));
    case "SUPPORT":
      return supports(stated.value, claimed);
    default:
      return plain(stated.value) === plain(claimed) || plain(stated.raw ?? "") === plain(claimed);
  }
}

function supports(stated: SupportLevel, claimed: string | number | boolean): boolean | undefined {
  if (typeof claimed === "boolean") return presentLevels.includes(stated) === claimed;
  const level = nameAmong(supportLevelSchema.options, String(claimed));
  return level ? supportFollows(level, stated) : false;
}
