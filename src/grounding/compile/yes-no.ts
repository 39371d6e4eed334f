import type { Reading } from "../../catalog/snapshot.ts";
import { everyLanguage, wordsIn } from "../../language/index.ts";
import type { Fact } from "../../model/fact.ts";
import type { Steps } from "../../model/steps.ts";
import { verifyText } from "../claims/verify-claim.ts";
import { claimsIn, compiledForms } from "../parse/claim-forms.ts";
import type { Question } from "../parse/question.ts";
import type { Compiled } from "./compiled.ts";

const yesNo = compiledForms(everyLanguage.flatMap(({ answers }) => answers.yesNo));

/** Whether a question is answered by yes or no. */
export const asksYesNo = (question: Question): boolean => claimsIn(question, yesNo).length > 0;

/** `Does Linkerd support VMs?`: the verdict on the claim that is asked about. */
export function* compileYesNo(reading: Reading, question: Question): Steps<Compiled | undefined> {
  const [claim] = claimsIn(question, yesNo);
  if (claim === undefined) return undefined;
  const { verdict, facts } = yield* verifyText(reading, claim);
  if (facts.length === 0 || verdict === "NOT_STATED") return undefined;
  const { answers } = wordsIn(reading.lang);
  const say = verdict === "SUPPORTED" ? answers.yes : verdict === "CONTRADICTED" ? answers.no : answers.contested;
  return {
    kind: "YES_NO",
    facts: facts.map(({ id }) => id),
    conclusion: answers.joined([say(because(reading, facts))]),
    covers: () => true,
  };
}

/** What decides: the sentence of a single fact; of several, what they say in a few words. */
function because({ lang }: Reading, facts: readonly Fact[]): string {
  const { answers } = wordsIn(lang);
  const [first] = facts as [Fact];
  if (facts.length === 1) return first.statement;
  return facts
    .slice(0, mostReasons)
    .map(({ subject, label }) => answers.stated(subject.name, label))
    .join("; ");
}

const mostReasons = 3;
