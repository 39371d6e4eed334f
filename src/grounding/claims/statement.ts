import type { Reading } from "../../catalog/catalog.ts";
import { factsById } from "../../catalog/facts.ts";
import type { Profile } from "../fact-index.ts";
import type { Item } from "../items.ts";
import type { Question } from "../question.ts";
import { readQuestion } from "../question.ts";
import { stated } from "../rank.ts";
import type { Ranked } from "../ranked.ts";
import { type Finding, say } from "./verdict.ts";

/** How much of a claim a single statement has to hold to count as saying it. */
const sameStatement = 0.85;

/**
 * A claim that no table or edge decides is supported only by a statement that holds all that it names, with the same
 * polarity. It is never contradicted this way: a statement that says something else is silent on the claim.
 */
export function checkStatement(reading: Reading, question: Question, ranked: readonly Ranked[]): Finding {
  const sentence = say(reading, `Taken as a statement: ${question.text.trim()}`, `按陈述理解：${question.text.trim()}`);
  const isNegative = question.negations.length > 0;
  const isHeld = ({ profile, coverage }: Ranked) =>
    coverage >= sameStatement && question.items.every((item) => item.isClass || isTold(item, profile));
  const near = ranked.slice(0, 6).filter(isHeld);
  const facts = factsById(
    { ...reading, lang: "en" },
    near.map(({ profile }) => profile.id),
  );
  const same = near.filter(({ profile }) => {
    const fact = facts.get(profile.id);
    return fact !== undefined && readQuestion(reading.catalog, fact.statement).negations.length > 0 === isNegative;
  });
  if (same.length === 0 || question.items.length < 2) return { verdict: "NOT_STATED", facts: [], reading: sentence };
  return { verdict: "SUPPORTED", facts: same.slice(0, 3).map(({ profile }) => profile.id), reading: sentence };
}

/**
 * Of a claim every word counts, `quiet` no less than `community`; only words that say what sort of sentence it is, and single
 * Chinese characters, which are grammar more often than meaning, may be put in another way.
 */
function isTold(item: Item, profile: Profile): boolean {
  const isEveryday = item.isWording && item.senses.length === 0 && !/^\p{Script=Han}$/u.test(item.text);
  if (isEveryday) return stated(item, profile) >= 0.75;
  return item.isWording || item.weight < 0.2 || stated(item, profile) >= 0.75;
}
