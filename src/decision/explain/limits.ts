import type { RequirementCheck } from "../analysis/requirements.ts";
import { distinctFigures, type ExplanationContext, entryOf, mostNamed, names, quotable } from "./context.ts";

interface Checked {
  mesh: string;
  checks: readonly RequirementCheck[];
}

/** What is excluded and by which facts, what is unknown, and what would help if nothing remains. */
export function limitSentences(context: ExplanationContext): string[] {
  const { analysis, words } = context;
  const { ranking, excluded, unscored, choice } = analysis;
  const { unknowns } = analysis.input;
  // The outcome has already said what is undecided about the first of those that may fit.
  const remaining = [...(choice ? ranking : ranking.slice(1)), ...unscored];
  const isAssumed =
    unknowns === "ASSUME_PASS" &&
    [...ranking, ...unscored].some(({ checks }) => checks.some(({ verdict }) => verdict === "UNKNOWN"));
  const denied = new Set(
    analysis.conflicts.flatMap(({ requirements, isContradiction }) => (isContradiction ? requirements : [])),
  );
  return [
    ...wayOutSentences(context),
    // What contradicts itself excludes every mesh, as has been said.
    ...byRequirement(excluded, unknowns === "EXCLUDE" ? ["FAIL", "UNKNOWN"] : ["FAIL"], 1)
      .filter(({ check }) => !denied.has(check.requirement))
      .map((group) => exclusionSentence(context, group)),
    ...wouldLeadSentences(context),
    ...silences(unknowns === "CONDITIONAL" ? remaining : []).map(({ meshes, sentences }) =>
      words.silent(names(context, meshes), sentences.map(quotable)),
    ),
    ...(isAssumed ? [words.assumed] : []),
    ...(unscored.length > 0 && analysis.outcome !== "ONLY_UNSCORED"
      ? [
          words.unscored(
            names(
              context,
              unscored.map(({ mesh }) => mesh),
            ),
          ),
        ]
      : []),
  ];
}

type Group = ReturnType<typeof byRequirement>[number];

function exclusionSentence(context: ExplanationContext, { check, meshes, facts }: Group): string {
  const { analysis, words } = context;
  const [named, cited] = [names(context, meshes), facts.slice(0, mostNamed)];
  if (check.verdict === "UNKNOWN") return words.excludedBySilence(named, quotable(check.sentence));
  if (check.requirement === analysis.treePlace) return words.excludedByTree(named, check.sentence, cited);
  return words.excluded(named, quotable(check.sentence), cited);
}

/** Groups meshes by the requirements that they do not pass, using the first `most` of these for each mesh. */
function byRequirement(checked: readonly Checked[], verdicts: readonly RequirementCheck["verdict"][], most: number) {
  const groups = new Map<string, { check: RequirementCheck; meshes: string[]; facts: string[] }>();
  for (const { mesh, checks } of checked) {
    const unmet = verdicts.flatMap((verdict) => checks.filter((check) => check.verdict === verdict)).slice(0, most);
    for (const check of unmet) {
      const key = `${check.requirement} ${check.verdict}`;
      const { meshes, facts } = groups.get(key) ?? { meshes: [], facts: [] };
      groups.set(key, { check, meshes: [...meshes, mesh], facts: [...new Set([...facts, ...check.facts])] });
    }
  }
  return [...groups.values()].sort((a, b) => a.check.requirement - b.check.requirement);
}

/** Groups requirements that are undecided for the same meshes. */
function silences(checked: readonly Checked[]): { meshes: string[]; sentences: string[] }[] {
  const groups = new Map<string, { meshes: string[]; sentences: string[] }>();
  for (const { check, meshes } of byRequirement(checked, ["UNKNOWN"], Infinity)) {
    const same = groups.get(meshes.join()) ?? { meshes, sentences: [] };
    groups.set(meshes.join(), { meshes, sentences: [...same.sentences, check.sentence] });
  }
  return [...groups.values()];
}

/** The best of the meshes that may fit, if its figure is better than that of the choice. */
function wouldLeadSentences(context: ExplanationContext): string[] {
  const { analysis, words, nameOf } = context;
  const { choice, ranking, input } = analysis;
  const open = ranking.find(({ eligibility }) => eligibility === "CONDITIONAL");
  if (!choice || !open || input.method !== "WEIGHTED_SUM" || open.total <= entryOf(context, choice.mesh).total)
    return [];
  const requirements = open.checks.flatMap(({ verdict, sentence }) =>
    verdict === "UNKNOWN" ? [quotable(sentence)] : [],
  );
  const [figure] = distinctFigures(input.method, open.total, open.total);
  return [words.wouldLead(nameOf(open.mesh), words.figure(input.method, figure), requirements)];
}

/** Longer lists are left to the record, which is said. */
const mostSets = 5;

function wayOutSentences(context: ExplanationContext): string[] {
  const { analysis, words } = context;
  const { conflicts, relaxations } = analysis;
  const told = conflicts.map(({ sentences, isContradiction }) =>
    (isContradiction ? words.contradiction : words.conflict)(sentences.map(quotable)),
  );
  const waysOut = relaxations.map(({ sentences, unlocks }) =>
    words.relaxation(sentences.map(quotable), names(context, unlocks)),
  );
  return [told, waysOut].flatMap((sentences) => [
    ...sentences.slice(0, mostSets),
    ...(sentences.length > mostSets ? [words.moreInRecord(sentences.length - mostSets)] : []),
  ]);
}
