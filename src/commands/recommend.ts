import { decisionRecord } from "../decision/explain/decision-record.ts";
import type { Lang } from "../model/text.ts";
import { perform } from "../operations/operation.ts";
import { recommend } from "../operations/recommend.ts";
import { formattedJson, inputOf, printAnswer } from "./one-answer.ts";

/** Recommends, stores the record as the service does, and prints it as JSON or as a decision record in Markdown. */
export async function printRecommendation(
  input: string | undefined,
  lang: Lang,
  wantsMarkdown: boolean,
): Promise<void> {
  await printAnswer(lang, async (context) => {
    const recommendation = await perform(recommend, context, inputOf(input));
    return wantsMarkdown ? decisionRecord(recommendation, lang) : formattedJson(recommendation);
  });
}
