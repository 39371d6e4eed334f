import { groupBy } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { topicTypes } from "../parse/items.ts";
import type { Profile } from "../retrieve/fact-index.ts";
import { type RankedFact, topScore } from "./ranked-fact.ts";

/** If the scores of two parts of a list differ by less than this, the question is about the whole list. */
const tolerance = 0.08;

/**
 * If two or more parts of a list answer equally well, the question is about the list: the fact that states the whole list
 * goes before its parts. It also does if a list is asked for and one of its parts answers best.
 */
export function promoteLists(ranked: RankedFact[], asksList: boolean): RankedFact[] {
  const best = topScore(ranked);
  const sections = groupBy(ranked, ({ profile }) => profile.section);
  return ranked.map((list) => {
    if (!statesList(list.profile)) return list;
    const near = sections.get(list.profile.section)!;
    const all = near.filter((part) => part !== list && isPart(part.profile, list.profile));
    // The parts of a list of lists are those lists, not their parts.
    const lists = all.filter(({ profile }) => statesList(profile));
    const parts = all.filter((part) => !lists.some((other) => other !== part && isPart(part.profile, other.profile)));
    const first = parts.reduce<RankedFact | undefined>(
      (top, part) => (top && top.score >= part.score ? top : part),
      undefined,
    );
    if (!first || list.coverage < 0.5 * first.coverage) return list;
    const even = evenScore(parts);
    const alike = all.filter(({ score }) => even !== undefined && score - even < tolerance).map(({ score }) => score);
    const isWhole = asksList && first.score === best && !statesList(first.profile);
    const raised = isWhole ? first.score + 0.01 : even === undefined ? 0 : Math.max(...alike) + 0.02;
    return raised > list.score ? { ...list, score: raised } : list;
  });
}

/** The best score that two parts of one kind share. */
function evenScore(parts: readonly RankedFact[]): number | undefined {
  const kinds = new Map<string, number[]>();
  for (const { profile, score } of parts) kinds.set(profile.kind, [...(kinds.get(profile.kind) ?? []), score]);
  const even = [...kinds.values()].flatMap((scores) => {
    const [first, second] = scores.sort((a, b) => b - a);
    return second !== undefined && first! - second < tolerance ? [first!] : [];
  });
  return even.length > 0 ? Math.max(...even) : undefined;
}

/** That a list has a part says less than what the part is: if both are stated together, the definition goes first. */
export function promoteDefinitions(ranked: RankedFact[]): RankedFact[] {
  const naming = new Map<string, RankedFact>();
  for (const each of ranked) {
    const { object } = each.profile;
    if (object !== null && !(naming.get(object)! && naming.get(object)!.score >= each.score)) naming.set(object, each);
  }
  return ranked.map((each) => {
    const name =
      each.profile.predicate === "definition" && statesList(each.profile)
        ? naming.get(each.profile.subject)
        : undefined;
    if (!name || name.score < each.score || !isPart(name.profile, each.profile)) return each;
    return { ...each, score: name.score + 0.01 };
  });
}

/** A definition of a topic cites many lines, yet states no list. */
export const statesList = ({ members, kind, subject, isDerived }: Profile): boolean =>
  members >= 2 && !isDerived && kind !== "EXAMPLE" && !(kind === "DEFINITION" && topicTypes.has(typeOf(subject)));

/** A part may also cite the heading of the list, this many lines above. */
const headingLines = 2;

function isPart(part: Profile, list: Profile): boolean {
  if (part.section !== list.section) return false;
  const [from, to] = part.spans[0]!;
  if (list.isOfHeadings) return !part.isOfHeadings && list.spans.some(([line]) => line === from);
  const isWithin = ([first, last]: readonly [number, number]) =>
    from >= first - headingLines && to >= first && to <= last;
  return part.members < list.members && list.spans.some(isWithin);
}
