import type { Reading } from "../../catalog/snapshot.ts";
import { everyLanguage } from "../../language/index.ts";
import type { ClaimCheck } from "../../model/grounding.ts";
import type { Steps } from "../../model/steps.ts";
import { verifyText } from "../claims/verify-claim.ts";
import { claimsIn, compiledForms } from "../parse/claim-forms.ts";
import type { Question } from "../parse/question.ts";

const forms = compiledForms(everyLanguage.flatMap(({ premises }) => premises));

/** What a question takes for granted, as claims: `Why does Linkerd support VMs?` that Linkerd supports VMs. */
export const premisesOf = (question: Question): string[] => claimsIn(question, forms);

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
