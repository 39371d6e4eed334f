import type { Account, Sentence } from "./account.ts";
import { quotable } from "./figures.ts";
import type { RequirementCheck } from "./requirements.ts";

interface Told {
  mesh: string;
  checks: readonly RequirementCheck[];
}

/** Names and facts beyond these are left to the record. */
const mostNamed = 6;

/** What was excluded and by which facts, what is unknown, and what would help where nothing remains. */
export function limitSentences(account: Account): Sentence[] {
  const { draft, wording, nameOf } = account;
  const { ranking, excluded, unscored } = draft;
  const names = (meshes: readonly string[]) => few(meshes.map(nameOf), wording);
  const openToWhom = draft.input.unknowns === "EXCLUDE" ? [] : [...ranking.slice(first(account)), ...unscored];
  return [
    ...grouped(excluded, ["FAIL", "UNKNOWN"], 1).map(({ check, meshes, facts }) => ({
      text:
        check.verdict === "FAIL"
          ? wording.excluded(names(meshes), quotable(check.sentence), facts.slice(0, mostNamed))
          : wording.excludedSilent(names(meshes), quotable(check.sentence)),
      spare: 2,
    })),
    ...relaxationSentences(account),
    ...silences(openToWhom).map(({ meshes, sentences }) => ({
      text: wording.silent(names(meshes), sentences.slice(0, mostTogether).map(quotable)),
      spare: 2,
    })),
    ...(draft.input.unknowns === "ASSUME_PASS" && [...ranking, ...unscored].some(isOpen)
      ? [{ text: wording.assumed, spare: 0 }]
      : []),
    ...(unscored.length > 0 ? [{ text: wording.unscored(names(unscored.map(({ mesh }) => mesh))), spare: 1 }] : []),
  ];
}

/** What is open about a conditional winner was said with the outcome. */
const first = ({ draft }: Account): number => (draft.ranking[0]?.eligibility === "CONDITIONAL" ? 1 : 0);

const isOpen = ({ checks }: Told): boolean => checks.some(({ verdict }) => verdict === "UNKNOWN");

const few = (names: readonly string[], { more }: Account["wording"]): string[] =>
  names.length <= mostNamed ? [...names] : [...names.slice(0, mostNamed - 1), more(names.length - mostNamed + 1)];

/** Meshes by the requirement that they do not pass; of each mesh the first `most` such requirements count. */
function grouped(told: readonly Told[], verdicts: readonly RequirementCheck["verdict"][], most: number) {
  const groups = new Map<string, { check: RequirementCheck; meshes: string[]; facts: string[] }>();
  for (const { mesh, checks } of told) {
    const failed = verdicts.flatMap((verdict) => checks.filter((check) => check.verdict === verdict)).slice(0, most);
    for (const check of failed) {
      const key = `${check.requirement} ${check.verdict}`;
      const group = groups.get(key) ?? { check, meshes: [], facts: [] };
      groups.set(key, {
        check,
        meshes: [...group.meshes, mesh],
        facts: [...new Set([...group.facts, ...check.facts])],
      });
    }
  }
  return [...groups.values()].sort((a, b) => a.check.requirement - b.check.requirement);
}

/** What is not known of the same meshes is told together. */
function silences(told: readonly Told[]): { meshes: string[]; sentences: string[] }[] {
  const groups = new Map<string, { meshes: string[]; sentences: string[] }>();
  for (const { check, meshes } of grouped(told, ["UNKNOWN"], 20)) {
    const same = groups.get(meshes.join()) ?? { meshes, sentences: [] };
    groups.set(meshes.join(), { meshes, sentences: [...same.sentences, check.sentence] });
  }
  return [...groups.values()];
}

/** Longer lists of requirements than one can take in are left to the record. */
const mostTogether = 3;

function relaxationSentences({ draft, wording, nameOf }: Account): Sentence[] {
  const isShort = ({ sentences }: { sentences: readonly string[] }) => sentences.length <= mostTogether;
  return [
    ...draft.conflicts
      .filter(isShort)
      .slice(0, 2)
      .map(({ sentences }) => ({ text: wording.conflict(sentences.map(quotable)), spare: 3 })),
    ...draft.relaxations
      .filter(isShort)
      .slice(0, 3)
      .map(({ sentences, unlocks }) => ({
        text: wording.relaxation(sentences.map(quotable), few(unlocks.map(nameOf), wording)),
        spare: 1,
      })),
  ];
}
