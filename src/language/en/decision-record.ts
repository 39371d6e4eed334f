import type { Recommendation, RecommendInput } from "../../model/recommendation.ts";
import { inSentence } from "./in-sentence.ts";

const outcomes: Record<Recommendation["outcome"], string> = {
  RECOMMENDED: "Recommended",
  TIE: "Tie",
  CONDITIONAL: "No mesh is certain to fit",
  ONLY_UNSCORED: "Only meshes without scores fit",
  NONE_FITS: "No mesh fits",
};

const methods: Record<NonNullable<RecommendInput["method"]>, string> = {
  WEIGHTED_SUM: "Weighted sum",
  TOPSIS: "TOPSIS",
  VIKOR: "VIKOR",
  PROMETHEE_II: "PROMETHEE II",
};

const weightings: Record<NonNullable<RecommendInput["weighting"]>["by"], string> = {
  DOCUMENT: "those of the document",
  DIRECT: "those requested",
  ADJUST: "those of the document, with factors",
  RANK_ORDER: "from the requested order",
  SWING: "from the requested swings",
  ENTROPY: "by entropy",
  CRITIC: "by CRITIC",
};

const unknowns: Record<NonNullable<RecommendInput["unknowns"]>, string> = {
  CONDITIONAL: "may fit",
  EXCLUDE: "is excluded",
  ASSUME_PASS: "is assumed to fit",
};

/** Titles, labels and table columns of the decision record in Markdown. */
export const decisionRecord = {
  colon: ": ",
  yes: "yes",
  no: "no",
  title: "Decision record: service mesh",
  preview: "Preview, not stored",
  status: { column: "Status", id: "Record", createdAt: "Created", catalog: "Catalog", documents: "Documents" },
  outcomes,
  context: {
    title: "Context",
    scenario: "Scenario",
    requirement: "Requirement",
    fromScenario: "from the scenario",
    fromAnswers: "from the answers",
    preference: "Preference",
    answer: "Answer",
    candidates: "Candidates",
    method: "Method",
    unknowns: "A mesh on which the document is silent",
    workload: "Workload",
    pods: (count: number) => `${count.toLocaleString("en-US")} ${count === 1 ? "Pod" : "Pods"}`,
    hops: (count: number) => `${count} ${count === 1 ? "hop" : "hops"}`,
    budget: (ms: number) => `at most ${ms} ms of added latency`,
  },
  methods,
  unknowns,
  drivers: {
    title: "Decision drivers",
    weights: (by: keyof typeof weightings, isOurs: boolean) =>
      `The weights are ${isOurs ? "the choice of mesh-atlas for the scenario, not of the document" : weightings[by]}.`,
    columns: ["Criterion", "Weight"],
  },
  options: {
    title: "Considered options",
    columns: ["Rank", "Mesh", "Figure", "First in random weightings", "Requirements"],
    scores: "Scores by criterion",
    criterion: "Criterion",
  },
  eligibilities: { ELIGIBLE: "met", CONDITIONAL: "partly undecided" },
  own: "the caller’s",
  excluded: "Excluded",
  unscored: "Not ranked",
  decision: "Decision",
  firmness: {
    title: "How firm it is",
    CLEAR: "The choice is clear.",
    NARROW: "The choice is narrow.",
    TIED: "The figures cannot separate the first meshes.",
  },
  methodColumns: ["Method", "Its answer", "Agrees"],
  consequences: {
    title: "Consequences",
    good: (criterion: string, rival: string, own: string, other: string) =>
      `Good: better than ${rival} on ${inSentence(criterion)}, ${own} to ${other}`,
    bad: (criterion: string, rival: string, own: string, other: string) =>
      `Bad: worse than ${rival} on ${inSentence(criterion)}, ${own} to ${other}`,
    overhead: "Overhead",
    limit: "To keep in mind",
  },
  notAssessed: "Not assessed",
  warnings: "Warnings",
  relaxations: { title: "Ways out", drop: "Without" },
  contradictions: "Contradictions in the document",
  sources: "Sources",
  section: (number: string, title: string) => `section ${number} (${title})`,
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
};
