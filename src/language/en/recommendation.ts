import type { MethodName, Weighting } from "../../model/recommendation.ts";
import { citation, list, quoted } from "./phrases.ts";

const methods: Record<MethodName, string> = {
  WEIGHTED_SUM: "weighted sum",
  TOPSIS: "TOPSIS",
  VIKOR: "VIKOR",
  PROMETHEE_II: "PROMETHEE II",
};

const figures: Record<MethodName, string> = {
  WEIGHTED_SUM: "a total of",
  TOPSIS: "a closeness of",
  VIKOR: "a Q of",
  PROMETHEE_II: "a net flow of",
};

const weightings: Record<Weighting["by"], string> = {
  DOCUMENT: "the document’s weights",
  DIRECT: "the requested weights",
  ADJUST: "the document’s weights with the requested factors",
  RANK_ORDER: "weights from the requested order",
  SWING: "the requested swing weights",
  ENTROPY: "entropy weights",
  CRITIC: "CRITIC weights",
};

const leads = { NARROW: "narrowly leads", MODERATE: "leads", CLEAR: "clearly leads" };

const agreements = {
  FIRST: "which agrees with this result",
  CERTAIN: "which agrees with what is certain, but not with the figures",
  OTHER: "which differs from this result",
};

type Strings = readonly string[];

interface Lead {
  /** PRONOUN: the sentence before names the winner. ON_FIGURES: it names another mesh, which certainly meets the requirements. */
  subject: "PRONOUN" | "ON_FIGURES" | "NAME";
  winner: string;
  rival: string;
  figures: readonly [string, string];
  firmness: keyof typeof leads;
  basis: string;
  facts: Strings;
}

interface Certain {
  name: string;
  /** Whether no other mesh certainly meets the requirements. */
  isOnly: boolean;
  figure: string;
  requirementFacts: Strings;
  totalFacts: Strings;
}

/** Where a mesh is ahead of another: the scores of both, and their facts. */
export interface Difference {
  criterion: string;
  own: number;
  other: number;
  facts: Strings;
}

const difference = ({ criterion, own, other, facts }: Difference): string =>
  `${criterion[0]!.toLowerCase()}${criterion.slice(1)} (${own} to ${other})${citation(facts)}`;

/** Conditions on a mesh's name are decided without the document, and have no facts. */
const source = (facts: Strings): string => (facts.length === 0 ? "" : "according to the document ");

/** The sentences of a recommendation. Fact ids follow the claim that they support, in brackets. */
export const recommendation = {
  betweenSentences: " ",
  /** Last item of a list that was cut short. */
  more: (count: number) => `${count} more`,
  /** Method and weights. `scenario` is the scenario that set the weights. */
  basis: (method: MethodName, by: Weighting["by"], scenario: string | undefined) => {
    const direction = method === "VIKOR" ? ", lower is better" : "";
    const weights = scenario === undefined ? weightings[by] : `the document’s weights adjusted for ${quoted(scenario)}`;
    return `${methods[method]}${direction}, ${weights}`;
  },
  figure: (method: MethodName, figure: string) => `${figures[method]} ${figure}`,

  /** The end of a project, and the day on which it came or comes. */
  lifecycle: {
    ARCHIVED: (name: string, day: string | undefined): string =>
      day === undefined ? `${name} is archived.` : `${name} has been archived since ${day}.`,
    END_OF_LIFE: (name: string, day: string | undefined): string =>
      day === undefined ? `${name} is no longer supported.` : `Support for ${name} ended on ${day}.`,
    DEPRECATED: (name: string, day: string | undefined): string =>
      day === undefined ? `${name} is deprecated.` : `${name} is deprecated; its support ends on ${day}.`,
    MAINTENANCE: (name: string): string => `${name} is only maintained and not developed further.`,
  },
  successor: (name: string): string => `The recommended successor is ${name}.`,

  recommended: (name: string) => `${name} is recommended.`,
  alone: (name: string, figure: string, basis: string, facts: Strings) =>
    `${name} is the only scored mesh left, with ${figure} (${basis})${citation(facts)}.`,
  lead: ({ subject, winner, rival, figures: [own, other], firmness, basis, facts }: Lead) => {
    const subjects = { PRONOUN: "It", ON_FIGURES: `On the figures alone, ${winner}`, NAME: winner };
    return `${subjects[subject]} ${leads[firmness]} ${rival}, with ${own} to ${other} (${basis})${citation(facts)}.`;
  },
  tie: (names: Strings, figure: string, basis: string, facts: Strings) =>
    `${list(names)} are tied for first place with ${figure} (${basis})${citation(facts)}; the figures alone cannot separate them.`,
  /** `hasCertain`: the sentence before names the best mesh that certainly meets the requirements. */
  conditional: (name: string, requirements: Strings, hasCertain: boolean) => {
    const open = list(requirements.map(quoted));
    if (hasCertain) return `${name} would rank higher if it met ${open}, on which the document is silent.`;
    return `${name} is first only conditionally: the document does not say whether it meets ${open}.`;
  },
  certain: ({ name, isOnly, figure, requirementFacts, totalFacts }: Certain) => {
    const subject = isOnly ? `Only ${name} is` : `Of the meshes known to meet the requirements, ${name} is first`;
    const predicate = isOnly ? " known to meet the requirements" : "";
    return `${subject}${predicate}${citation(requirementFacts)}, with ${figure}${citation(totalFacts)}.`;
  },
  missingScores: (ranges: readonly { name: string; low: string; high: string }[]) => {
    const totals = ranges.map(({ name, low, high }) => `${name} could total ${low} to ${high}`);
    return `The order depends on scores that the document does not give: ${list(totals)}.`;
  },
  onlyUnscored: (names: Strings) => `No scored mesh is left, only ${list(names)}.`,
  noneFits: "No mesh meets all the requirements.",

  /** Where each of two meshes is ahead of the other. */
  differences: (sides: readonly { name: string; differences: readonly Difference[] }[]) => {
    const clauses = sides.map(({ name, differences }, place) => {
      const verb = place === 0 ? " is ahead" : "";
      return `${name}${verb} mainly on ${list(differences.map(difference))}`;
    });
    return `${clauses.join("; ")}.`;
  },
  /** `change`: sum of the absolute changes of weights that sum to 1. `score`: a change of one score with the same effect. */
  flip: (challenger: string, change: string, score?: { points: number; percent: string }) => {
    if (!score) return `The weights would have to change by ${change} in total to bring ${challenger} level.`;
    const points = score.points === 0.5 ? "half a point" : score.points === 1 ? "one point" : `${score.points} points`;
    return `Changing the weights by ${change} in total, or one score with a weight of ${score.percent}% by ${points}, would bring ${challenger} level.`;
  },
  noFlip: "No weights put another mesh first by weighted sum.",
  shares: (shares: readonly { name: string; percent: string }[], samples: number, weights: "UNIFORM" | "AROUND") => {
    const distribution = weights === "UNIFORM" ? "all equally likely" : "close to the requested weights";
    const first = shares.map(({ name, percent }, place) => `${name}${place === 0 ? " is first" : ""} in ${percent}%`);
    return `Over ${samples.toLocaleString("en-US")} random weightings, ${distribution}, ${list(first)}.`;
  },
  methods: (
    agreeing: readonly MethodName[],
    differing: readonly { methods: readonly MethodName[]; first: Strings }[],
  ) => {
    const clauses = differing.map(({ methods: by, first }) => {
      const [names, isOne] = [list(by.map((each) => methods[each])), by.length === 1];
      if (first.length === 1) return `${names} ${isOne ? "puts" : "put"} ${first[0]} first`;
      return `${names} ${isOne ? "has" : "have"} ${list(first)} tied`;
    });
    if (agreeing.length > 0) {
      clauses.unshift(`${list(agreeing.map((each) => methods[each]))} ${agreeing.length === 1 ? "agrees" : "agree"}`);
    }
    const text = clauses.join("; ");
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  },
  alternative: (name: string) => `${name} is therefore a reasonable alternative.`,

  excluded: (names: Strings, requirement: string, facts: Strings) => {
    const [are, they] = names.length === 1 ? ["is", "it does"] : ["are", "they do"];
    return `${list(names)} ${are} excluded: ${source(facts)}${they} not meet ${quoted(requirement)}${citation(facts)}.`;
  },
  excludedBySilence: (names: Strings, requirement: string) => {
    const [are, meet] = names.length === 1 ? ["is", "it meets"] : ["are", "they meet"];
    return `${list(names)} ${are} excluded because the document does not say whether ${meet} ${quoted(requirement)}.`;
  },
  fails: (name: string, requirement: string, facts: Strings) =>
    `${name} does not meet ${quoted(requirement)}${citation(facts)}.`,
  silent: (names: Strings, requirements: Strings) =>
    `The document does not say whether ${list(names)} ${names.length === 1 ? "meets" : "meet"} ${list(requirements.map(quoted), "or")}.`,
  assumed: "As requested, requirements on which the document is silent count as met.",
  unscored: (names: Strings) =>
    `The document gives ${list(names)} no scores, so ${names.length === 1 ? "it is" : "they are"} not ranked.`,

  scenario: (scenario: string, names: Strings, facts: Strings, agreement: keyof typeof agreements) =>
    `For ${quoted(scenario)} the document itself recommends ${list(names)}${citation(facts)}, ${agreements[agreement]}.`,
  /** `agrees` is null where no mesh is ranked. */
  tree: (names: Strings, facts: Strings, agrees: boolean | null) => {
    const result = `With these answers, the decision tree leads to ${list(names, "or")}${citation(facts)}`;
    if (agrees === null) return `${result}.`;
    if (agrees) return `${result}, which agrees with this result.`;
    return `${result}, which differs from this result; answers alone do not change the ranking.`;
  },
  treeOpen: (names: Strings, facts: Strings, question: string) =>
    `With these answers, the decision tree still leaves ${list(names, "or")}${citation(facts)}; the most useful question to answer next is ${quoted(question)}.`,
  /** What is left of the decision tree after each answer to a question. */
  branches: (yes: Strings, no: Strings) => `Yes leaves ${list(yes, "or")}; no leaves ${list(no, "or")}.`,
  discrepancy: (sentence: string, facts: Strings) => `${sentence.replace(/\.$/, "")}${citation(facts)}.`,
  conflict: (requirements: Strings) =>
    `None of the excluded meshes meets ${list(requirements.map(quoted))}${requirements.length === 1 ? "" : " together"}.`,
  relaxation: (requirements: Strings, names: Strings) =>
    `Without ${list(requirements.map(quoted))}, ${list(names)} would not be excluded.`,
};
