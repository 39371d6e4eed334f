import { groupBy } from "../catalog/snapshot.ts";
import { typeOf } from "../model/ids.ts";
import type { Profile } from "./fact-index.ts";
import { type Ranked, topScore } from "./ranked.ts";
import { things } from "./things.ts";

/** How near the scores of the parts of a list must be for the question to be about the whole. */
const sameParts = 0.08;

/**
 * Where two or more parts of a list answer equally well, the question is about the list: the fact that states it as a
 * whole goes before its parts. It does so too where a list is asked for and one of its parts answers best of all.
 */
export function raiseLists(ranked: Ranked[], asksList: boolean): Ranked[] {
  const best = topScore(ranked);
  const sections = groupBy(ranked, ({ profile }) => profile.section);
  return ranked.map((list) => {
    if (!isListing(list.profile)) return list;
    const near = sections.get(list.profile.section)!;
    const all = near.filter((part) => part !== list && isPart(part.profile, list.profile));
    // A list of lists has those lists for its parts, not theirs.
    const lists = all.filter(({ profile }) => isListing(profile));
    const parts = all.filter((part) => !lists.some((other) => other !== part && isPart(part.profile, other.profile)));
    const first = parts.reduce<Ranked | undefined>(
      (top, part) => (top && top.score >= part.score ? top : part),
      undefined,
    );
    if (!first || list.coverage < 0.5 * first.coverage) return list;
    const even = evenScore(parts);
    const alike = all.filter(({ score }) => even !== undefined && score - even < sameParts).map(({ score }) => score);
    const isWhole = asksList && first.score === best && !isListing(first.profile);
    const raised = isWhole ? first.score + 0.01 : even === undefined ? 0 : Math.max(...alike) + 0.02;
    return raised > list.score ? { ...list, score: raised } : list;
  });
}

/** The best score that two parts of one kind share. */
function evenScore(parts: readonly Ranked[]): number | undefined {
  const kinds = new Map<string, number[]>();
  for (const { profile, score } of parts) kinds.set(profile.kind, [...(kinds.get(profile.kind) ?? []), score]);
  const even = [...kinds.values()].flatMap((scores) => {
    const [first, second] = scores.sort((a, b) => b - a);
    return second !== undefined && first! - second < sameParts ? [first!] : [];
  });
  return even.length > 0 ? Math.max(...even) : undefined;
}

/** That a list has a part says less than what the part is: where both stand together, the definition of the part goes first. */
export function raiseDefinitions(ranked: Ranked[]): Ranked[] {
  const naming = new Map<string, Ranked>();
  for (const each of ranked) {
    const { object } = each.profile;
    if (object !== null && !(naming.get(object)! && naming.get(object)!.score >= each.score)) naming.set(object, each);
  }
  return ranked.map((each) => {
    const name =
      each.profile.predicate === "definition" && isListing(each.profile) ? naming.get(each.profile.subject) : undefined;
    if (!name || name.score < each.score || !isPart(name.profile, each.profile)) return each;
    return { ...each, score: name.score + 0.01 };
  });
}

/** A definition of a thing draws on many lines, yet states no list of them. */
export const isListing = ({ members, kind, subject, isDerived }: Profile): boolean =>
  members >= 2 && !isDerived && kind !== "EXAMPLE" && !(kind === "DEFINITION" && things.has(typeOf(subject)));

/** A part may cite the heading of the list as well. */
const headings = 2;

function isPart(part: Profile, list: Profile): boolean {
  if (part.section !== list.section) return false;
  const [from, to] = part.spans[0]!;
  if (list.isOfHeadings) return !part.isOfHeadings && list.spans.some(([line]) => line === from);
  const isWithin = ([first, last]: readonly [number, number]) => from >= first - headings && to >= first && to <= last;
  return part.members < list.members && list.spans.some(isWithin);
}
