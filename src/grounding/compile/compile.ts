import type { Reading } from "../../catalog/snapshot.ts";
import type { Steps } from "../../model/steps.ts";
import type { Question } from "../parse/question.ts";
import { compileAttribute } from "./attribute.ts";
import type { Compiled } from "./compiled.ts";
import { compileExtreme } from "./extreme.ts";
import { compileFilter } from "./filter.ts";
import { compileList } from "./list.ts";
import { slotsOf } from "./slots.ts";
import { compileYesNo } from "./yes-no.ts";

/** Runs a question as an operation over values, by the first kind whose slots it fills. */
export function* compile(reading: Reading, question: Question): Steps<Compiled | undefined> {
  const yesNo = yield* compileYesNo(reading, question);
  if (yesNo) return yesNo;
  const slots = slotsOf(reading, question);
  yield;
  return (
    compileFilter(reading, question) ??
    compileExtreme(reading, question, slots) ??
    compileList(reading, question, slots) ??
    compileAttribute(reading, question, slots)
  );
}
