import type { RequirementCheck } from "../analysis/requirements.ts";
import { type ExplanationContext, quotable, type Sentence } from "./context.ts";

interface Checked {
  mesh: string;
  checks: readonly RequirementCheck[];
}

/** More names and facts are left to the record. */
const mostNamed = 6;

/** Longer lists of requirements are hard to read and are left to the record. */
const mostTogether = 3;

/** What is excluded and by which facts, what is unknown, and what would help if nothing remains. */
export function limitSentences(context: ExplanationContext): Sentence[] {
  const { analysis, words } = context;
  const { ranking, excluded, unscored } = analysis;
  const { unknowns } = analysis.input;
  // The outcome has already said what is undecided about a conditional winner.
  const remaining = [...(ranking[0]?.eligibility === "CONDITIONAL" ? ranking.slice(1) : ranking), ...unscored];
  const isAssumed =
    unknowns === "ASSUME_PASS" &&
    [...ranking, ...unscored].some(({ checks }) => checks.some(({ verdict }) => verdict === "UNKNOWN"));
  return [
    ...byRequirement(excluded, ["FAIL", "UNKNOWN"], 1).map(({ check, meshes, facts }) => ({
      text:
        check.verdict === "FAIL"
          ? words.excluded(names(context, meshes), quotable(check.sentence), facts.slice(0, mostNamed))
          : words.excludedBySilence(names(context, meshes), quotable(check.sentence)),
      detail: 2,
    })),
    ...relaxationSentences(context),
    ...silences(unknowns === "EXCLUDE" ? [] : remaining).map(({ meshes, sentences }) => ({
      text: words.silent(names(context, meshes), sentences.slice(0, mostTogether).map(quotable)),
      detail: 2,
    })),
    ...(isAssumed ? [{ text: words.assumed, detail: 0 }] : []),
    ...(unscored.length > 0 ? [{ text: words.unscored(names(context, unscored.map(meshOf))), detail: 1 }] : []),
  ];
}

const meshOf = ({ mesh }: Checked): string => mesh;

function names({ words, nameOf }: ExplanationContext, meshes: readonly string[]): string[] {
  if (meshes.length <= mostNamed) return meshes.map(nameOf);
  return [...meshes.slice(0, mostNamed - 1).map(nameOf), words.more(meshes.length - mostNamed + 1)];
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
  for (const { check, meshes } of byRequirement(checked, ["UNKNOWN"], 20)) {
    const same = groups.get(meshes.join()) ?? { meshes, sentences: [] };
    groups.set(meshes.join(), { meshes, sentences: [...same.sentences, check.sentence] });
  }
  return [...groups.values()];
}

function relaxationSentences(context: ExplanationContext): Sentence[] {
  const { analysis, words } = context;
  const isShort = ({ sentences }: { sentences: readonly string[] }) => sentences.length <= mostTogether;
  const conflicts = analysis.conflicts.filter(isShort).slice(0, 2);
  const relaxations = analysis.relaxations.filter(isShort).slice(0, 3);
  return [
    ...conflicts.map(({ sentences }) => ({ text: words.conflict(sentences.map(quotable)), detail: 3 })),
    ...relaxations.map(({ sentences, unlocks }) => ({
      text: words.relaxation(sentences.map(quotable), names(context, unlocks)),
      detail: 1,
    })),
  ];
}
