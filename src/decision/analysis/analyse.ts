import type { Reading } from "../../catalog/snapshot.ts";
import { wordsIn } from "../../language/index.ts";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Steps } from "../../model/steps.ts";
import type { DecisionData } from "../input/decision-data.ts";
import { type DecisionTable, decisionTable } from "../input/decision-table.ts";
import { type DecisionPath, decisionPathOf, scenarioMatchesOf, treeRequirementOf } from "./advice.ts";
import { type Alternatives, alternativesOf } from "./alternatives.ts";
import { type Choice, choiceAmong } from "./choice.ts";
import { methodsOf } from "./methods.ts";
import { overheadOf } from "./overhead.ts";
import { dominatedOf, prosAndConsOf } from "./pros-and-cons.ts";
import { type Reversal, reversalsOf } from "./rank-reversal.ts";
import { entriesOf, orderOf, rankBy } from "./ranking.ts";
import { waysOutOf } from "./relaxations.ts";
import { type Assessment, assess, type Requirements } from "./requirements.ts";
import { robustnessOf } from "./robustness.ts";

type Worded =
  | "formatVersion"
  | "id"
  | "createdAt"
  | "lang"
  | "input"
  | "choice"
  | "summary"
  | "excluded"
  | "unscored"
  | "decisionPath"
  | "discrepancies"
  | "warnings"
  | "otherSources"
  | "explanation";

/** A recommendation before it is put into words. */
export interface Analysis extends Omit<Recommendation, Worded> {
  input: ResolvedInput;
  table: DecisionTable;
  choice: Choice | undefined;
  /** The mesh that the figures alone put first among the certain ones. */
  leader: string | undefined;
  excluded: readonly Assessment[];
  unscored: readonly Assessment[];
  decisionPath: DecisionPath | null;
  /** The place in `require` of what the answers to the decision tree require. */
  treePlace: number | undefined;
  reversals: readonly Reversal[];
}

/** With more alternatives, the sensitivity analysis would take seconds. */
const mostAnalysed = 50;

export function* analyse(reading: Reading, data: DecisionData, input: ResolvedInput): Steps<Analysis> {
  const candidates = input.candidates ?? data.meshes;
  const table = decisionTable(reading, data.table, input, candidates);
  const nameOf = meshNamer(data, table);
  const { recommendation: words } = wordsIn(reading.lang);
  const tree = treeRequirementOf(data, input, (meshes) => words.treeLeads(meshes.map(nameOf)));
  const requirements = assess(reading, input, candidates, tree);
  const all = [...requirements.assessments.values()];
  const isScored = (mesh: string) => table.meshes.includes(mesh);
  const open = all.filter(({ eligibility }) => eligibility !== "EXCLUDED");
  const unscored = open.filter(({ mesh }) => !isScored(mesh));
  const ranked = yield* compare({ reading, data, table, input, requirements, nameOf });
  const { choice, ranking } = ranked;
  return {
    catalog: {
      digest: data.digest,
      documents: [...data.documents],
      sources: reading.catalog.reference === reading.catalog ? "REFERENCE" : "ALL",
    },
    input,
    table,
    ...ranked,
    outcome: outcomeOf(choice, ranking, unscored),
    excluded: all.filter(({ eligibility }) => eligibility === "EXCLUDED"),
    unscored,
    decisionPath: data.tree
      ? decisionPathOf(data.tree, new Map(input.answers.map((each) => [each.question, each.answer])), choice?.mesh)
      : null,
    treePlace: tree?.place,
    scenarioMatches: scenarioMatchesOf(data.scenarios, input, choice?.mesh),
    ...(input.workload && { overhead: overheadOf(reading, input.workload, meshOf(data, choice)) }),
    ...(choice ? { relaxations: [], conflicts: [] } : waysOutOf(requirements, isScored)),
  };
}

/** Names of meshes and of the caller's alternatives. */
export const meshNamer =
  ({ meshNames }: DecisionData, { alternatives }: Pick<DecisionTable, "alternatives">) =>
  (mesh: string): string =>
    meshNames.get(mesh) ?? alternatives.get(mesh) ?? mesh;

/** The meshes that an input's scenario advises, if it binds. */
export const advisedBy = ({ scenarios }: DecisionData, { scenario, adviceAs }: ResolvedInput): string[] | undefined =>
  scenario === undefined || adviceAs === "COMPARED"
    ? undefined
    : scenarios.find(({ slug }) => slug === scenario)!.recommendations.map(({ mesh }) => mesh);

/** The chosen mesh of the catalog; of an alternative of the caller's own nothing is known. */
const meshOf = ({ meshes }: DecisionData, choice: Choice | undefined): string | undefined =>
  choice && meshes.includes(choice.mesh) ? choice.mesh : undefined;

type Ranked = Pick<
  Analysis,
  "ranking" | "dominated" | "prosAndCons" | "methods" | "robustness" | "choice" | "leader" | "reversals"
>;

const unranked: Ranked = {
  ranking: [],
  dominated: [],
  prosAndCons: null,
  methods: [],
  robustness: null,
  choice: undefined,
  leader: undefined,
  reversals: [],
};

interface Asked {
  reading: Reading;
  data: DecisionData;
  table: DecisionTable;
  input: ResolvedInput;
  requirements: Requirements;
  nameOf(mesh: string): string;
}

/** Compares the meshes that are certain to fit; those that may fit follow, and are compared only if none is certain to. */
function* compare({ reading, data, table, input, requirements, nameOf }: Asked): Steps<Ranked> {
  const eligibilityOf = (mesh: string) => requirements.assessments.get(mesh)?.eligibility ?? "EXCLUDED";
  const isCertain = (mesh: string) => eligibilityOf(mesh) === "ELIGIBLE";
  const isOpen = (mesh: string) => eligibilityOf(mesh) !== "EXCLUDED";
  const certain = alternativesOf(table, isCertain);
  const compared = certain ?? alternativesOf(table, isOpen);
  if (!compared) return unranked;
  const result = rankBy(input.method, compared.problem);
  const robustness =
    compared.meshes.length <= mostAnalysed
      ? yield* robustnessOf(reading.catalog, table, compared, input, orderOf(result))
      : null;
  const choice =
    certain &&
    choiceAmong({
      alternatives: certain,
      result,
      advised: advisedBy(data, input),
      method: input.method,
      pairwise: robustness?.pairwise,
      nameOf,
    });
  const ranking = [
    ...entriesOf(table, compared, result, requirements, nameOf),
    ...(certain ? entriesThatMayFit(table, certain, isOpen, input, requirements, nameOf) : []),
  ];
  const first = compared.meshes.filter((_, a) => result.ranks[a] === 1);
  const dominated = dominatedOf(table, compared);
  return {
    ranking,
    dominated,
    prosAndCons: choice
      ? prosAndConsOf(ranking, choice.mesh, choice.runnerUp)
      : prosAndConsOf(ranking, ranking[0]!.mesh, ranking[1]?.mesh),
    methods: methodsOf(result, table, compared, choice?.contest ?? compared.meshes, choice?.tied ?? first),
    robustness,
    choice,
    leader: first[0],
    reversals:
      compared.meshes.length <= mostAnalysed
        ? reversalsOf(compared, result, dominated, (mesh) => alternativesWithout(reading, data, input, compared, mesh))
        : [],
  };
}

/** Their figures are those that they would have beside all others that may fit. */
function entriesThatMayFit(
  table: DecisionTable,
  certain: Alternatives,
  isOpen: (mesh: string) => boolean,
  { method }: ResolvedInput,
  requirements: Requirements,
  nameOf: (mesh: string) => string,
): Recommendation["ranking"] {
  const all = alternativesOf(table, isOpen)!;
  const isRest = (mesh: string) => !certain.meshes.includes(mesh);
  const rest = alternativesOf(table, (mesh) => isOpen(mesh) && isRest(mesh));
  if (!rest) return [];
  const { figures, ranks } = rankBy(method, all.problem);
  const places = all.meshes.flatMap((mesh, a) => (isRest(mesh) ? [a] : []));
  const result = {
    method,
    figures: places.map((a) => figures[a]!),
    ranks: places.map((a) => 1 + places.filter((b) => ranks[b]! < ranks[a]!).length),
  };
  return entriesOf(table, rest, result, requirements, nameOf, certain.meshes.length);
}

/** The same comparison without one mesh. Entropy and CRITIC weights depend on who is compared. */
function alternativesWithout(
  reading: Reading,
  data: DecisionData,
  input: ResolvedInput,
  { meshes }: Alternatives,
  without: string,
): Alternatives | undefined {
  const candidates = (input.candidates ?? data.meshes).filter((mesh) => mesh !== without);
  const alternatives = input.alternatives?.filter(({ id }) => id !== without);
  const table = decisionTable(reading, data.table, { ...input, ...(alternatives && { alternatives }) }, candidates);
  return alternativesOf(table, (mesh) => mesh !== without && meshes.includes(mesh));
}

function outcomeOf(
  choice: Choice | undefined,
  ranking: Analysis["ranking"],
  unscored: readonly Assessment[],
): Analysis["outcome"] {
  if (choice) return choice.tied.length > 1 ? "TIE" : "RECOMMENDED";
  if (unscored.some(({ eligibility }) => eligibility === "ELIGIBLE")) return "ONLY_UNSCORED";
  return ranking.length + unscored.length > 0 ? "CONDITIONAL" : "NONE_FITS";
}
