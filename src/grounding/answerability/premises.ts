import type { Reading } from "../../catalog/snapshot.ts";
import { everyLanguage } from "../../language/index.ts";
import type { ClaimCheck } from "../../model/grounding.ts";
import type { Steps } from "../../model/steps.ts";
import { verifyText } from "../claims/verify-claim.ts";
import { hasRole } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";

/** Stands for the first name of a question in the patterns of the languages. */
const name = "◆";

const forms = everyLanguage.flatMap(({ premises }) =>
  premises.map(([pattern, claim]) => ({ pattern: new RegExp(pattern, "iu"), claim })),
);

/** What a question takes for granted, as claims: `Why does Linkerd support VMs?` that Linkerd supports VMs. */
export function premisesOf({ items, units, text, asking }: Question): string[] {
  const first = items.find((item) => !item.isContext && (hasRole(item, "ENTITY") || item.isName));
  if (!first) return [];
  const [start, end] = [units[first.from]!.start, units[first.to - 1]!.end];
  const written = text.slice(start, end);
  const place = asking.indexOf(written);
  if (place < 0) return [];
  const marked = `${asking.slice(0, place)}${name}${asking.slice(place + written.length)}`
    .trim()
    .replace(/[\s\p{P}]+$/u, "");
  return forms.flatMap(({ pattern, claim }) => {
    const found = pattern.exec(marked);
    return found ? [found[0].replace(pattern, claim).replaceAll(name, written)] : [];
  });
}

/** The first premise that the facts contradict, with those facts. */
export function* falsePremise(
  reading: Reading,
  question: Question,
): Steps<(ClaimCheck & { claim: string }) | undefined> {
  for (const claim of premisesOf(question)) {
    const check = yield* verifyText(reading, claim);
    if (check.verdict === "CONTRADICTED") return { ...check, claim };
  }
  return undefined;
}
