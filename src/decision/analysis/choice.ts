import { type SmallestFlip, smallestFlip } from "../../engine/index.ts";
import type { MethodName, Recommendation } from "../../model/recommendation.ts";
import { type Alternatives, problemOf } from "./alternatives.ts";
import type { MethodResult } from "./ranking.ts";

type Firmness = NonNullable<Recommendation["choice"]>["firmness"];

/** A lead is clear only if no change of the weights by up to this much (sum of absolute changes) can turn it … */
const clearChange = 0.1;

/** … and if the choice is ahead of the runner-up in at least this share of the random weightings. */
const clearShare = 0.8;

/** What is chosen, among which meshes, and how firmly. */
export interface Choice {
  /** Of those that tie, the first by name. */
  mesh: string;
  /** The meshes that tie for the choice, itself among them. */
  tied: readonly string[];
  /** The meshes to choose from, from best to worst: those that certainly fit, of those advised if any of them does. */
  contest: readonly string[];
  /** Whether advice narrowed them. */
  isAdvised: boolean;
  runnerUp: string | undefined;
  firmness: Firmness;
  /** Whether it is not clear only because scores are not known. */
  isOpen: boolean;
  /** The least change of weights that brings one of the others level, by the weighted sum; undefined if no weights do. */
  flip: Flip | undefined;
  /** Share of the random weightings in which the choice is ahead of the runner-up. */
  share: number | undefined;
}

export interface Flip {
  challenger: string;
  change: number;
  /** The weights that achieve it. */
  weights: readonly number[];
}

interface Asked {
  alternatives: Alternatives;
  result: MethodResult;
  /** Slugs of the meshes that the scenario advises; undefined if no scenario binds. */
  advised: readonly string[] | undefined;
  method: MethodName;
  pairwise: NonNullable<Recommendation["robustness"]>["pairwise"] | undefined;
  nameOf(mesh: string): string;
}

/** The choice among meshes that are all certain to fit. */
export function choiceAmong({ alternatives, result, advised, method, pairwise, nameOf }: Asked): Choice {
  const { meshes } = alternatives;
  const rankOf = new Map(meshes.map((mesh, a) => [mesh, result.ranks[a]!]));
  const advisedHere = meshes.filter((mesh) => advised?.includes(mesh));
  const isAdvised = advisedHere.length > 0;
  const contest = [...(isAdvised ? advisedHere : meshes)].sort(
    (a, b) => rankOf.get(a)! - rankOf.get(b)! || nameOf(a).localeCompare(nameOf(b), "en"),
  );
  const [mesh, runnerUp] = contest;
  const tied = contest.filter((each) => rankOf.get(each) === rankOf.get(mesh!));
  const flip = method === "WEIGHTED_SUM" && tied.length === 1 ? nearestFlip(alternatives, contest) : undefined;
  const share = pairwise?.find((pair) => pair.mesh === mesh && pair.over === runnerUp)?.share;
  const [isAhead, isCertain] = [isClearlyAhead(flip, share), isNecessary(alternatives, contest)];
  return {
    mesh: mesh!,
    tied,
    contest,
    isAdvised,
    runnerUp,
    firmness: tied.length > 1 ? "TIED" : isAhead && isCertain ? "CLEAR" : "NARROW",
    isOpen: tied.length === 1 && isAhead && !isCertain,
    flip,
    share,
  };
}

/** Whether the figures, as far as they are known, put the choice clearly ahead. */
const isClearlyAhead = (flip: Flip | undefined, share = 1): boolean =>
  (flip?.change ?? Infinity) > clearChange && share >= clearShare;

/** Whether the first of the contest is first whatever the scores that are not known may be. */
function isNecessary({ meshes, intervals, hasGaps }: Alternatives, [first, ...others]: readonly string[]): boolean {
  const total = (mesh: string) => intervals.totals[meshes.indexOf(mesh)]!;
  return !hasGaps || others.every((mesh) => total(mesh).high <= total(first!).low);
}

/** With more alternatives, linear programs for all of them would take too long: only the next ones are tried. */
const mostChallengers = 8;

function nearestFlip(alternatives: Alternatives, contest: readonly string[]): Flip | undefined {
  const problem = problemOf(alternatives, contest);
  const flips = contest.slice(1, 1 + mostChallengers).flatMap((challenger, place): Flip[] => {
    const flip: SmallestFlip = smallestFlip(problem, place + 1);
    return flip.possible ? [{ challenger, change: flip.change, weights: flip.weights }] : [];
  });
  return flips.sort((a, b) => a.change - b.change)[0];
}
