import type { Recommendation } from "../../model/recommendation.ts";

const outcomes: Record<Recommendation["outcome"], string> = {
  RECOMMENDED: "Recommended",
  TIE: "Tie",
  CONDITIONAL: "Conditional",
  NONE_FITS: "No mesh fits",
};

/** Titles, labels and table columns of the decision record in Markdown. */
export const decisionRecord = {
  colon: ": ",
  yes: "yes",
  no: "no",
  title: "Decision record: service mesh",
  status: { column: "Status", id: "Record", createdAt: "Created", catalog: "Catalog", documents: "Documents" },
  outcomes,
  context: {
    title: "Context",
    scenario: "Scenario",
    requirement: "Requirement",
    answer: "Answer",
    candidates: "Candidates",
    weighting: "Weighting",
    method: "Method",
    unknowns: "Where the document is silent",
  },
  decision: "Decision",
  options: { title: "Options", columns: ["Rank", "Mesh", "Figure", "First in random weightings", "Requirements"] },
  eligibilities: { ELIGIBLE: "met", CONDITIONAL: "partly undecided" },
  warnings: "Warnings",
  excluded: "Excluded",
  unscored: "Not ranked",
  firmness: "Robustness",
  methods: ["Method", "First", "Agrees"],
  flips: ["Challenger", "Smallest change of weights"],
  impossible: "not possible",
  prosAndCons: { title: "Pros and cons", columns: ["Criterion", "Weighted difference", "Facts"] },
  relaxations: { title: "Conflicts and trade-offs", conflict: "No excluded mesh meets", drop: "Without" },
  contradictions: "Contradictions in the document",
};
