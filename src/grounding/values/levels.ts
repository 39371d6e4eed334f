import type { Grade } from "../../language/grade.ts";
import { languages } from "../../model/text.ts";
import { unitsOf } from "../parse/text.ts";
import { gradeWords } from "./property.ts";
import type { Level } from "./tables.ts";

/**
 * Whether a claimed level follows from the stated one (true), is excluded by it (false), or neither: the highest is high, and
 * what is not needed at one layer only is neither needed nor not needed.
 */
export function followsFromLevel(levels: readonly Level[], claimed: string, stated: string): boolean | undefined {
  if (claimed === stated) return true;
  const [said, known] = [claimed, stated].map((value) => levels.find((level) => level.value === value));
  if (!said || !known) return false;
  const [saidGrade, knownGrade] = [said, known].map(gradeOf);
  const isSameWord = saidGrade && knownGrade && `${saidGrade.properties}` === `${knownGrade.properties}`;
  if (isSameWord && saidGrade.toward === knownGrade.toward) {
    if (knownGrade.degree === "SUPERLATIVE" && saidGrade.degree === "POSITIVE") return true;
    return false;
  }
  const isOrdered = saidGrade !== undefined && knownGrade !== undefined;
  return !isOrdered && languages.some((lang) => includes(known[lang], said[lang])) ? undefined : false;
}

/** What the label of a level rates. */
function gradeOf({ en }: Level): Grade | undefined {
  const units = unitsOf(en);
  const found = gradeWords()
    .find(units)
    .filter(({ to }) => to === units.length);
  return found[0]?.values[0];
}

const includes = (label: string, part: string): boolean => {
  const [whole, inner] = [label, part].map((text) => unitsOf(text).map(({ text: unit }) => unit)) as [
    string[],
    string[],
  ];
  return whole.some((_, at) => inner.every((unit, offset) => whole[at + offset] === unit));
};
