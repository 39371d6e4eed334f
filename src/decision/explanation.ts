import type { Lang } from "../model/text.ts";
import type { Account, Draft } from "./account.ts";
import { adviceSentences } from "./explain-advice.ts";
import { firmnessSentences } from "./explain-firmness.ts";
import { limitSentences } from "./explain-limits.ts";
import { outcomeSentences } from "./explain-outcome.ts";
import type { Knowledge } from "./knowledge.ts";
import { wordings } from "./wordings.ts";

/** Half a page. Ids and names of a foreign catalog may be longer than ours, so the bound is held by leaving out. */
const mostCharacters = 1500;

/** The recommendation in words: what comes first and why, how firm that is, what is out or unknown, what contradicts it. */
export function explain(known: Knowledge, draft: Draft, lang: Lang): string {
  const wording = wordings[lang];
  const account: Account = { known, draft, wording, nameOf: (mesh) => known.meshNames.get(mesh) ?? mesh };
  const paragraphs = [
    outcomeSentences(account),
    firmnessSentences(account),
    [...limitSentences(account), ...adviceSentences(account)],
  ];
  const told = (most: number) =>
    paragraphs
      .map((sentences) => sentences.filter(({ spare }) => spare <= most).map(({ text }) => text))
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => sentences.join(wording.between))
      .join("\n\n");
  for (let most = Math.max(...paragraphs.flat().map(({ spare }) => spare)); most > 0; most--) {
    const text = told(most);
    if (text.length <= mostCharacters) return text;
  }
  return told(0);
}
