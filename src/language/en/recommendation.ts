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

/** OPEN: scores that are not known could change it. */
const leads = { NARROW: "narrowly leads", OPEN: "leads", CLEAR: "clearly leads" };

type Strings = readonly string[];

/** What is advised for a scenario: a mesh, perhaps in a variant, with companion tools. */
export interface Advised {
  name: string;
  variant: string | undefined;
  tools: Strings;
}

/**
 * Why there is nothing to compare with. CERTAIN: no other scored mesh certainly fits. CANDIDATE: no other was asked for. ADVISED:
 * no other is advised. LEFT_OF_ADVISED: others are advised, but do not certainly fit. LEFT_OF_TREE: answers leave no other.
 */
export type WhyAlone = "CERTAIN" | "CANDIDATE" | "ADVISED" | "LEFT_OF_ADVISED" | "LEFT_OF_TREE";

/** Why no mesh that a scenario advises is chosen: none is a candidate; all fail a requirement; none is certain to meet all. */
export type Unfitness = "NO_CANDIDATE" | "FAILS" | "UNCERTAIN";

export interface Lead {
  winner: string;
  rival: string;
  figures: readonly [string, string];
  firmness: keyof typeof leads;
  basis: string;
  facts: Strings;
}

/** Where a mesh is ahead of another: the scores of both, and their facts. */
export interface Difference {
  criterion: string;
  own: number;
  other: number;
  facts: Strings;
}

/** What brings a challenger level: a share of the weight moved between criteria, or a change of one score. */
export interface Flip {
  challenger: string;
  /** Percent of the total weight. */
  moved: string;
  from: Strings;
  to: Strings;
  score: { points: number; criterion: string } | undefined;
}

/** Two meshes whose order changes if a third, which others dominate, is left out. */
interface Reordering {
  without: string;
  by: Strings;
  method: MethodName;
  ahead: string;
  behind: string;
  /** Whether they are level now. */
  isLevel: boolean;
}

/** A method whose own answer is another one. */
export type OtherAnswer =
  | { methods: readonly MethodName[]; first: Strings }
  | { compromise: Strings; failed: "ADVANTAGE" | "STABILITY" | undefined };

/** A method as the subject of a clause. */
const theMethod = (method: MethodName): string => (method === "WEIGHTED_SUM" ? "the weighted sum" : methods[method]);

const midSentence = (name: string): string => `${name[0]!.toLowerCase()}${name.slice(1)}`;

const difference = ({ criterion, own, other, facts }: Difference): string =>
  `${midSentence(criterion)} (${own} to ${other})${citation(facts)}`;

const advised = ({ name, variant, tools }: Advised): string =>
  `${variant ?? name}${tools.length > 0 ? ` with ${list(tools)}` : ""}`;

/** Conditions on a mesh's name are decided without the document, and have no facts. */
const source = (facts: Strings): string => (facts.length === 0 ? "" : "according to the document ");

const capitalized = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

const vikorFailures = {
  ADVANTAGE: ", since the lead of the first is too small",
  STABILITY: ", since the first is best neither by S nor by R",
};

/** The sentences of a recommendation. Fact ids follow the claim that they support, in brackets. */
export const recommendation = {
  betweenSentences: " ",
  /** Last item of a list that was cut short. */
  more: (count: number) => `${count} more`,
  preferences: "Preferences",
  preference: (condition: string) => `the preference ${quoted(condition)}`,
  emphasisNote: "The document gives no weights for this scenario: these factors are the choice of mesh-atlas.",
  /** Method and weights. `scenario` is the scenario for which this service chose the weights. */
  basis: (method: MethodName, by: Weighting["by"], scenario: string | undefined, hasPreferences: boolean) => {
    const direction = method === "VIKOR" ? ", lower is better" : "";
    const weights =
      scenario === undefined
        ? weightings[by]
        : `weights that mesh-atlas, not the document, chooses for ${quoted(scenario)}`;
    return `${methods[method]}${direction}, ${weights}${hasPreferences ? " and the preferences" : ""}`;
  },
  figure: (method: MethodName, figure: string) => `${figures[method]} ${figure}`,

  lifecycle: {
    ARCHIVED: (name: string, day: string | undefined) =>
      `${name} was archived${day === undefined ? "" : ` on ${day}`}.`,
    END_OF_LIFE: (name: string, day: string | undefined) =>
      day === undefined ? `${name} is no longer supported.` : `Support for ${name} ended on ${day}.`,
    DEPRECATED: (name: string, day: string | undefined) =>
      `${name} is deprecated${day === undefined ? "" : `; support ends on ${day}`}.`,
    MAINTENANCE: (name: string) => `${name} is only maintained and gets no new features.`,
    UNKNOWN: (name: string, day: string | undefined) =>
      `The latest known release of ${name} is of ${day}, over a year ago.`,
  },
  successor: (name: string) => `Its users are advised to move to ${name}.`,

  recommended: (choice: Advised) => `${advised(choice)} is recommended.`,
  meets: (facts: Strings) => `It meets every requirement${citation(facts)}.`,
  lead: ({ rival, figures: [own, other], firmness, basis, facts }: Lead) =>
    `It ${leads[firmness]} ${rival}, with ${own} to ${other} (${basis})${citation(facts)}.`,
  alone: (why: WhyAlone, figure: string, basis: string, facts: Strings) => {
    const reasons = {
      CERTAIN: "It is the only scored mesh that is certain to meet the requirements",
      CANDIDATE: "It is the only scored candidate",
      ADVISED: "It is the mesh that the document advises, and it is certain to fit",
      LEFT_OF_ADVISED: "Of the meshes that the document advises, it is the only one that is certain to fit",
      LEFT_OF_TREE: "It is the only scored mesh that the decision tree leads to",
    };
    return `${reasons[why]}, with ${figure} (${basis})${citation(facts)}.`;
  },
  onFigures: (name: string, figure: string, facts: Strings) =>
    `On the figures alone, ${name} would come first, with ${figure}${citation(facts)}.`,
  tie: (names: Strings, figure: string, basis: string, facts: Strings) =>
    `${list(names)} are tied for first place with ${figure} (${basis})${citation(facts)}; the figures alone cannot separate them.`,
  conditional: (names: Strings, requirements: Strings) =>
    `No mesh is certain to meet the requirements. Of those that may, ${names[0]} comes first, but the document does not say whether it meets ${list(requirements.map(quoted))}.`,
  onlyOpen: (names: Strings) =>
    `No mesh is certain to meet the requirements. Only ${list(names, "or")} may, and the document gives ${names.length === 1 ? "it" : "them"} no scores.`,
  onlyUnscored: (names: Strings, hasRequirements: boolean) =>
    hasRequirements
      ? `Only ${list(names)} ${names.length === 1 ? "is" : "are"} certain to meet the requirements, and the document gives ${names.length === 1 ? "it" : "them"} no scores to rank by.`
      : `The document gives ${list(names)} no scores to rank by.`,
  noneFits: "No mesh meets all the requirements.",
  missingScores: (ranges: readonly { name: string; low: string; high: string }[]) => {
    const totals = ranges.map(({ name, low, high }) => `${name} could total ${low} to ${high}`);
    return `The order depends on scores that are not known exactly: ${list(totals)}.`;
  },
  wouldLead: (name: string, figure: string, requirements: Strings) =>
    `${name}, with ${figure}, would rank higher if it met ${list(requirements.map(quoted))}, on which the document is silent.`,
  ownFigures: (names: Strings) => `The scores of ${list(names)} are wholly or partly the caller’s own.`,

  /** Where each of two meshes is ahead of the other. */
  differences: (sides: readonly { name: string; differences: readonly Difference[] }[]) => {
    const clauses = sides.map(({ name, differences }, place) => {
      const verb = place === 0 ? " is ahead" : "";
      return `${name}${verb} mainly on ${list(differences.map(difference))}`;
    });
    return `${clauses.join("; ")}.`;
  },
  flip: ({ challenger, moved, from, to, score }: Flip) => {
    const points = (value: number) => (value === 0.5 ? "half a point" : value === 1 ? "one point" : `${value} points`);
    const weights = `Moving ${moved}% of the total weight from ${list(from.map(midSentence))} to ${list(to.map(midSentence))} would bring ${challenger} level`;
    if (!score) return `${weights}.`;
    return `${weights}, and so would a difference of ${points(score.points)} on ${midSentence(score.criterion)}.`;
  },
  noFlip: "No weights put another mesh first by weighted sum.",
  aheadOf: (name: string, rival: string, percent: string) =>
    `${name} is ahead of ${rival} in ${percent}% of the random weightings.`,
  /** A warning of several sentences as one. */
  oneSentence: (text: string) => text.replace(/\.\s+(The|Its)\b/g, (_, word: string) => `; ${word.toLowerCase()}`),
  shares: (shares: readonly { name: string; percent: string }[], samples: number, weights: "UNIFORM" | "AROUND") => {
    const distribution = weights === "UNIFORM" ? "all equally likely" : "close to these weights";
    const first = shares.map(({ name, percent }, place) => `${name}${place === 0 ? " is first" : ""} in ${percent}%`);
    return `Over ${samples.toLocaleString("en-US")} random weightings, ${distribution}, ${list(first)}.`;
  },
  methods: (agreeing: readonly MethodName[], differing: readonly OtherAnswer[]) => {
    const clauses = differing.map((other) => {
      if ("compromise" in other) {
        return `VIKOR’s compromise is ${list(other.compromise)}${other.failed ? vikorFailures[other.failed] : ""}`;
      }
      const [names, isOne] = [list(other.methods.map((each) => methods[each])), other.methods.length === 1];
      if (other.first.length === 1) return `${names} ${isOne ? "puts" : "put"} ${other.first[0]} first`;
      return `${names} ${isOne ? "has" : "have"} ${list(other.first)} tied`;
    });
    if (agreeing.length > 0) {
      clauses.unshift(`${list(agreeing.map((each) => methods[each]))} ${agreeing.length === 1 ? "agrees" : "agree"}`);
    }
    return capitalized(`${clauses.join("; ")}.`);
  },
  withoutRange: (criteria: Strings) =>
    `All these meshes score the same on ${list(criteria.map(midSentence))}, so VIKOR leaves ${criteria.length === 1 ? "it" : "them"} out.`,
  alternative: (name: string) => `${name} is therefore a reasonable alternative.`,

  excluded: (names: Strings, requirement: string, facts: Strings) => {
    const [are, they] = names.length === 1 ? ["is", "it does"] : ["are", "they do"];
    return `${list(names)} ${are} excluded: ${source(facts)}${they} not meet ${quoted(requirement)}${citation(facts)}.`;
  },
  excludedByTree: (names: Strings, treeLeads: string, facts: Strings) =>
    `${list(names)} ${names.length === 1 ? "is" : "are"} excluded: with these answers, ${treeLeads}${citation(facts)}.`,
  excludedBySilence: (names: Strings, requirement: string) => {
    const [are, meet] = names.length === 1 ? ["is", "it meets"] : ["are", "they meet"];
    return `${list(names)} ${are} excluded because the document does not say whether ${meet} ${quoted(requirement)}.`;
  },
  fails: (name: string, requirement: string, facts: Strings) =>
    `${name} does not meet ${quoted(requirement)}${citation(facts)}.`,
  notLedTo: (treeLeads: string, facts: Strings) => `With these answers, ${treeLeads}${citation(facts)}.`,
  silent: (names: Strings, requirements: Strings) =>
    `The document does not say whether ${list(names)} ${names.length === 1 ? "meets" : "meet"} ${list(requirements.map(quoted), "or")}.`,
  assumed: "As requested, requirements on which the document is silent count as met.",
  unscored: (names: Strings) =>
    `The document gives ${list(names)} no scores, so ${names.length === 1 ? "it is" : "they are"} not ranked.`,

  /** FITS: the choice is among them. DIFFERS: they were only compared, and another is chosen. */
  scenario: (
    scenario: string,
    advice: readonly Advised[],
    facts: Strings,
    agreement: "FITS" | "DIFFERS" | Unfitness,
  ) => {
    const [isNot, fails] =
      advice.length === 1 ? ["which is not", "which does not meet"] : ["none of which is", "none of which meets"];
    const clauses = {
      FITS: "",
      NO_CANDIDATE: `, ${isNot} a candidate`,
      FAILS: `, ${fails} the requirements`,
      UNCERTAIN: `, ${isNot} certain to meet the requirements`,
      DIFFERS: ", which differs from this result",
    };
    return `For ${quoted(scenario)} the document advises ${list(advice.map(advised), "or")}${citation(facts)}${clauses[agreement]}.`;
  },
  /** The requirement that answers make. */
  treeLeads: (names: Strings) => `the decision tree leads to ${list(names, "or")}`,
  /** `agrees` is null where there is no choice. */
  tree: (names: Strings, facts: Strings, agrees: boolean | null) => {
    const result = `With these answers, the decision tree leads to ${list(names, "or")}${citation(facts)}`;
    return agrees === false ? `${result}, which differs from this result.` : `${result}.`;
  },
  nextQuestion: (question: string) => `The most useful question to answer next is ${quoted(question)}.`,
  /** What is left of the decision tree after each answer to a question. */
  branches: (yes: Strings, no: Strings) => `Yes leaves ${list(yes, "or")}; no leaves ${list(no, "or")}.`,
  contradiction: (requirements: Strings) =>
    requirements.length === 1
      ? `No mesh can meet ${quoted(requirements[0]!)}, which contradicts itself.`
      : `No mesh can meet both ${list(requirements.map(quoted))}, which contradict each other.`,
  conflict: (requirements: Strings) =>
    `No mesh is known to meet ${list(requirements.map(quoted))}${requirements.length === 1 ? "" : " together"}.`,
  relaxation: (requirements: Strings, names: Strings) =>
    `Without ${list(requirements.map(quoted))}, ${list(names)} would be certain to fit.`,
  nothingHelps: "Nothing that could be dropped would change that.",
  moreInRecord: (count: number) =>
    `The record lists ${count} more such ${count === 1 ? "set" : "sets"} of requirements.`,

  notAssessed: (need: string, scenario: string) =>
    `The facts do not say of every mesh advised whether it meets ${quoted(need)}, a need of ${quoted(scenario)}.`,
  reversal: ({ without, by, method, ahead, behind, isLevel }: Reordering) => {
    const change = isLevel
      ? `would no longer have ${ahead} and ${behind} level`
      : `would no longer put ${ahead} ahead of ${behind}`;
    const beats = by.length === 1 ? "equals or beats" : "equal or beat";
    return `Without ${without}, which ${list(by)} ${beats} on every criterion, ${theMethod(method)} ${change}.`;
  },
  unfit: (scenario: string, why: Unfitness, choice: string | undefined) => {
    const reasons = {
      NO_CANDIDATE: "is a candidate",
      FAILS: "meets the requirements",
      UNCERTAIN: "is certain to meet the requirements",
    };
    const tail = choice === undefined ? "" : `; ${choice} is the best of the others`;
    return `No mesh that the document advises for ${quoted(scenario)} ${reasons[why]}${tail}.`;
  },
  sidecarless: (names: Strings) => {
    const [are, they] = names.length === 1 ? ["is", "it"] : ["are", "they"];
    return `${list(names)} ${are} excluded because ${they} can run with sidecars, but ${they} can also run without them; to ask for that, require the feature \`sidecarless\`.`;
  },

  /** The first of the two sentences in brief. */
  brief: {
    lead: (choice: Advised, { rival, figures: [own, other], firmness }: Lead, hasRequirements: boolean) =>
      `${advised(choice)} is recommended: it ${hasRequirements ? "meets every requirement and " : ""}${leads[firmness]} ${rival}, with ${own} to ${other}.`,
    alone: (choice: Advised, why: WhyAlone) => {
      const reasons = {
        CERTAIN: "it is the only scored mesh that is certain to meet the requirements",
        CANDIDATE: "it is the only scored candidate",
        ADVISED: "it is the mesh that the document advises, and it is certain to fit",
        LEFT_OF_ADVISED: "of the meshes that the document advises, it is the only one that is certain to fit",
        LEFT_OF_TREE: "it is the only scored mesh that the decision tree leads to",
      };
      return `${advised(choice)} is recommended: ${reasons[why]}.`;
    },
    tie: (names: Strings) => `${list(names)} are tied for first place.`,
    conditional: (names: Strings) => `No mesh is certain to meet the requirements, but ${list(names)} may.`,
    cannotSeparate: "The figures alone cannot separate them.",
    noRival: "No other scored mesh is left to compare it with.",
    othersNotAdvised: "Other meshes fit as well, but the document does not advise them for this.",
    unranked: "Without scores, nothing says how it compares with others.",
  },
};
