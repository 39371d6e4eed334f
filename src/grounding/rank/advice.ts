import { groupBy } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Question } from "../parse/question.ts";
import type { FactIndex, Profile } from "../retrieve/fact-index.ts";
import { type RankedFact, share, topScore } from "./ranked-fact.ts";

/** Whether the question asks which mesh suits a need. */
export const asksAdvice = ({ intents, asked, entities }: Question): boolean =>
  (intents.has("recommendation") || asked.has("mesh")) &&
  !intents.has("reason") &&
  !entities.some((id) => typeOf(id) === "mesh");

/** A scenario whose best fact scores less than this is not the one described. */
const minimumScore = 0.4;

/**
 * Someone who describes a situation and asks for advice gets first what is recommended in the scenario that matches best.
 * Each part of the description counts by the fact of the scenario that answers it best.
 */
export function promoteAdvice(
  question: Question,
  ranked: RankedFact[],
  index: FactIndex,
  rateOne: (profile: Profile) => RankedFact,
): RankedFact[] {
  const inScenarios = ranked.filter(({ profile }) => typeOf(profile.subject) === "scenario");
  const matches = [...groupBy(inScenarios, ({ profile }) => profile.subject)].map(([subject, facts]) => {
    const best = topScore(facts);
    const strengths = question.items.map((_, at) => Math.max(...facts.map(({ strengths }) => strengths[at]!)));
    return { subject, strengths, best, score: share(question, strengths) + bestShare * best };
  });
  const match = matches.reduce<(typeof matches)[number] | undefined>(
    (top, each) => (top && top.score >= each.score ? top : each),
    undefined,
  );
  const best = topScore(ranked);
  if (!match || match.best < minimumScore || Math.max(match.best, match.score) < best) return ranked;
  // The recommendation answers everything that describes its scenario; the definition of the scenario comes next.
  const advice = ["recommends", "definition"].flatMap((predicate, place) =>
    index.about(match.subject, predicate).map((profile) => {
      const each = rateOne(profile);
      const strengths = each.strengths.map((strength, at) => Math.max(strength, match.strengths[at]!));
      const score = Math.max(place === 0 ? each.score : 0, best + 0.02 - place / 100);
      return { ...each, strengths, coverage: share(question, strengths), score };
    }),
  );
  const isAdvice = ({ profile }: RankedFact) => advice.some((each) => each.profile === profile);
  return [...ranked.filter((each) => !isAdvice(each)), ...advice];
}

/** How much the best single fact of a scenario counts beside all its facts together. */
const bestShare = 0.3;
