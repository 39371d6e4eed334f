import { groupBy } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import type { FactIndex, Profile } from "./fact-index.ts";
import type { Question } from "./question.ts";
import { type Ranked, share, topScore } from "./ranked.ts";

/** Whether a mesh is to be named for a need. */
export const asksAdvice = ({ intents, asked, entities }: Question): boolean =>
  (intents.has("recommendation") || asked.has("mesh")) &&
  !intents.has("reason") &&
  !entities.some((id) => typeOf(id) === "mesh");

/** A scenario that fits no better than this is not the one that was described. */
const leastFit = 0.4;

/**
 * Who describes a situation and asks for advice is answered first by what is recommended in the scenario that fits it best,
 * where each part of what is told counts by the fact of the scenario that answers to it best.
 */
export function raiseAdvice(
  question: Question,
  ranked: Ranked[],
  index: FactIndex,
  rateOne: (profile: Profile) => Ranked,
): Ranked[] {
  const inScenarios = ranked.filter(({ profile }) => typeOf(profile.subject) === "scenario");
  const fits = [...groupBy(inScenarios, ({ profile }) => profile.subject)].map(([subject, facts]) => {
    const best = topScore(facts);
    const strengths = question.items.map((_, at) => Math.max(...facts.map(({ strengths }) => strengths[at]!)));
    return { subject, strengths, best, fit: share(question, strengths) + bestShare * best };
  });
  const fitting = fits.reduce<(typeof fits)[number] | undefined>(
    (top, each) => (top && top.fit >= each.fit ? top : each),
    undefined,
  );
  const best = topScore(ranked);
  if (!fitting || fitting.best < leastFit || Math.max(fitting.best, fitting.fit) < best) return ranked;
  // Advice for a situation answers to all that tells of it; whom it is for is told next.
  const advice = ["recommends", "definition"].flatMap((predicate, place) =>
    index.about(fitting.subject, predicate).map((profile) => {
      const each = rateOne(profile);
      const strengths = each.strengths.map((strength, at) => Math.max(strength, fitting.strengths[at]!));
      const score = Math.max(place === 0 ? each.score : 0, best + 0.02 - place / 100);
      return { ...each, strengths, coverage: share(question, strengths), score };
    }),
  );
  const isAdvice = ({ profile }: Ranked) => advice.some((each) => each.profile === profile);
  return [...ranked.filter((each) => !isAdvice(each)), ...advice];
}

/** How much the best single fact of a scenario counts beside all of them together. */
const bestShare = 0.3;
