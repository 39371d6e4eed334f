import { decisionRecord } from "../decision/explain/decision-record.ts";
import type { Lang } from "../model/text.ts";
import { perform } from "../operations/operation.ts";
import { recommend as operation } from "../operations/recommend.ts";
import { inputOf, json, printAnswer } from "./one-answer.ts";

/** Recommends, keeps the record as the service does, and prints it as JSON or as a decision record in Markdown. */
export async function recommend(given: string | undefined, lang: Lang, wantsMarkdown: boolean): Promise<void> {
  await printAnswer(lang, async (context) => {
    const recommendation = await perform(operation, context, inputOf(given));
    return wantsMarkdown ? decisionRecord(recommendation, lang) : json(recommendation);
  });
}
