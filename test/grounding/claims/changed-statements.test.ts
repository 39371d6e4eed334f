import { beforeAll, describe, expect, it } from "vitest";
import { verifyText } from "../../../src/grounding/claims/verify-claim.ts";
import type { ClaimVerdict } from "../../../src/model/grounding.ts";
import { finished } from "../../../src/model/steps.ts";
import { languages } from "../../../src/model/text.ts";
import { trials } from "../../trials.ts";
import { readAtlas } from "../fixture.ts";

/** How a statement is made false; undefined if it can't be, in this way. */
const changes: Record<string, (statement: string) => string | undefined> = {
  number: (text) => {
    const [number] = /(?<![\w.`])\d+(?:\.\d+)?(?![\w`])/.exec(text) ?? [];
    if (number === undefined || text.includes("`")) return undefined;
    return text.replace(number, number.includes(".") ? (Number(number) + 3.3).toFixed(1) : String(Number(number) + 7));
  },
  negation: (text) => {
    if (/\bnot\b|\bno\b|\bwithout\b|n't|\bneither\b|不|无|没|非/.test(text)) return undefined;
    if (/^[^,:;]* (?:is|are|was|can) /.test(text)) return text.replace(/ (is|are|was|can) /, " $1 not ");
    const chinese = /支持|使用|提供|需要|包含|要求|是/;
    return /\p{Script=Han}/u.test(text) && chinese.test(text) ? text.replace(chinese, "不$&") : undefined;
  },
};

describe("the statements of the document", () => {
  const read = readAtlas();
  let statements: string[];
  beforeAll(() => {
    const rows = read("en")
      .catalog.database.prepare(
        "SELECT statement_en AS en, statement_zh AS zh FROM fact WHERE derived = 0 AND kind NOT IN ('EXAMPLE', 'STEP', 'STRUCTURE')",
      )
      .all() as { en: string; zh: string }[];
    const every = trials(9, 1);
    statements = rows.filter((_, at) => at % every === 0).flatMap((row) => languages.map((lang) => row[lang]));
  });

  const verdict = (text: string): ClaimVerdict =>
    finished(verifyText(read(/\p{Script=Han}/u.test(text) ? "zh" : "en"), text)).verdict;

  it("are never called wrong, and mostly confirmed", () => {
    const verdicts = statements.map((text) => ({ text, verdict: verdict(text) }));
    expect(verdicts.filter((each) => each.verdict === "CONTRADICTED").map(({ text }) => text)).toEqual([]);
    const confirmed = verdicts.filter((each) => each.verdict === "SUPPORTED");
    expect(confirmed.length / verdicts.length).toBeGreaterThan(0.65);
  });

  it.each(Object.keys(changes))("are never confirmed with a changed %s", (change) => {
    const changed = statements.flatMap((text) => changes[change]!(text) ?? []);
    expect(changed.length).toBeGreaterThan(15);
    expect(changed.filter((text) => verdict(text) === "SUPPORTED")).toEqual([]);
  });
});
