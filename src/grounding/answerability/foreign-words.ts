import { dictionaryWordAt, informativeness } from "../../language/commonness.ts";
import { hasRole } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { bigrams, type Unit } from "../parse/text.ts";
import type { RankedFact } from "../rank/ranked-fact.ts";

/** A word of a question as everyday language has it, however the lexicon reads it. */
interface EverydayWord {
  from: number;
  to: number;
  terms: readonly string[];
  informativeness: number;
}

/** Words that say less tell nothing of what a question is about. */
const tellingFrom = 0.35;

function wordsOf(units: readonly Unit[]): EverydayWord[] {
  const words: EverydayWord[] = [];
  for (let from = 0; from < units.length; ) {
    const length = units[from]!.isHan
      ? dictionaryWordAt(units.slice(from, from + 4).map(({ word, isHan }) => (isHan ? word : " ")))
      : 1;
    const span = units.slice(from, from + Math.max(1, length));
    const said = units[from]!.isHan
      ? length > 1
        ? informativeness(span.map(({ word }) => word).join(""))
        : 0
      : informativeness(span[0]!.word);
    if (said >= tellingFrom && !/^\d/.test(span[0]!.word)) {
      words.push({
        from,
        to: from + span.length,
        terms: span[0]!.isHan ? bigrams(span) : [span[0]!.text],
        informativeness: said,
      });
    }
    from += span.length;
  }
  return words;
}

/** How much of what a question says in telling words is foreign to the facts: the share, and the most telling word. */
export function foreignWords(
  { units, items }: Question,
  facts: readonly RankedFact[],
  answered: number,
): { share: number; most: number } {
  const isTold = (place: number) => items.some(({ isContext, from, to }) => isContext && from <= place && place < to);
  const words = wordsOf(units).filter(({ from }) => !isTold(from));
  const isMeant = ({ from, to }: EverydayWord) =>
    items.some(
      (item, at) =>
        item.from < to &&
        from < item.to &&
        (item.isClass ||
          hasRole(item, "INTENT") ||
          (item.senses.length > 0 && facts.some(({ strengths }) => strengths[at]! >= answered))),
    );
  const isIn = ({ terms }: EverydayWord) =>
    facts.some(({ profile: { fields } }) => terms.every((term) => fields.has(term)));
  const total = words.reduce((sum, each) => sum + each.informativeness, 0);
  const foreign = words.filter((word) => !isMeant(word) && !isIn(word));
  return {
    share: total === 0 ? 0 : foreign.reduce((sum, each) => sum + each.informativeness, 0) / total,
    most: foreign.reduce((most, each) => Math.max(most, each.informativeness), 0),
  };
}
