import type { MethodName, Weighting } from "../model/recommendation.ts";
import type { Agreement, Difference, Firmness, Wording } from "./wording.ts";

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

const list = (items: readonly string[]): string => joined(items, "and");
const quoted = (sentences: readonly string[]): string => list(sentences.map((sentence) => `“${sentence}”`));
const cite = (facts: readonly string[]): string => (facts.length === 0 ? "" : ` [${facts.join(", ")}]`);
/** Conditions on the name of a mesh are decided without the document. */
const source = (facts: readonly string[]): string => (facts.length === 0 ? "" : "according to the document ");
const isOrAre = (names: readonly string[]): string => (names.length === 1 ? "is" : "are");

const methods: Record<MethodName, string> = {
  WEIGHTED_SUM: "weighted sum",
  TOPSIS: "TOPSIS",
  VIKOR: "VIKOR",
  PROMETHEE_II: "PROMETHEE II",
};

const weightings: Record<Weighting["by"], string> = {
  DOCUMENT: "the document’s weights",
  DIRECT: "the weights given",
  ADJUST: "the document’s weights as adjusted",
  RANK_ORDER: "weights from the order given",
  SWING: "the swing weights given",
  ENTROPY: "entropy weights",
  CRITIC: "CRITIC weights",
};

const leads: Record<Firmness, string> = { NARROW: "leads narrowly", PLAIN: "leads", CLEAR: "leads clearly" };

const agreements: Record<Agreement, string> = {
  FIRST: "in agreement with this",
  CERTAIN: "in agreement with what is certain, but not with the figures",
  OTHER: "which is not what comes first here",
};

const difference = ({ criterion, scores, facts }: Difference): string =>
  `${criterion[0]!.toLowerCase()}${criterion.slice(1)}, ${scores[0]} to ${scores[1]}${cite(facts)}`;

const pointsInWords = (points: number): string =>
  points === 0.5 ? "half a point" : points === 1 ? "one point" : `${points} points`;

export const wordingEn: Wording = {
  between: " ",
  more: (count) => `${count} more`,
  basis: (method, by, scenario) => {
    const weights = scenario === undefined ? weightings[by] : `${weightings[by]} for “${scenario}”`;
    return `${methods[method]}${method === "VIKOR" ? ", less being better" : ""}, ${weights}`;
  },
  measure: (method) =>
    ({ WEIGHTED_SUM: "", TOPSIS: "a closeness of ", VIKOR: "a Q of ", PROMETHEE_II: "a net flow of " })[method],

  recommended: (name) => `${name} is recommended.`,
  alone: (name, figure, basis, facts) =>
    `No other scored mesh is left beside ${name} (${figure}; ${basis})${cite(facts)}.`,
  lead: ({ standing, winner, rival, figures, firmness, basis, facts }) =>
    `${{ NAMED: "It", BY_FIGURES: `By the figures alone ${winner}`, PLAIN: winner }[standing]} ${leads[firmness]}, with ${figures[0]} to ${figures[1]} for ${rival} (${basis})${cite(facts)}.`,
  level: (names, figure, basis, facts) =>
    `${list(names)} are level in first place (${figure}; ${basis})${cite(facts)}; the figures do not decide between them.`,
  condition: (name, sentences, hasCertain) =>
    hasCertain
      ? `${name} would come before it if it met ${quoted(sentences)}, on which the document is silent.`
      : `${name} is first on a condition: the document does not say whether it meets ${quoted(sentences)}.`,
  certain: ({ name, isOnly, figure, because, facts }) =>
    isOnly
      ? `Only ${name} is known to meet the requirements${cite(because)}; it has ${figure}${cite(facts)}.`
      : `Of the meshes that are known to meet the requirements, ${name}${cite(because)} is first, with ${figure}${cite(facts)}.`,
  openScores: (ranges) =>
    `The order hangs on scores that the document does not give: ${list(ranges.map(({ name, low, high }) => `${name} may reach ${low} to ${high}`))}.`,
  onlyUnscored: (names) => `No scored mesh remains; what remains is ${list(names)}.`,
  noneFits: "No mesh meets all the requirements.",

  differences: (sides) => {
    const told = sides.map(({ name, differences }) => `${name} is ahead most on ${list(differences.map(difference))}`);
    return `${told.join("; ")}.`;
  },
  flip: (challenger, change, points) =>
    points
      ? `A change of the weights by ${change} in all, or of one score at ${points.percent} % weight by ${pointsInWords(points.points)}, brings ${challenger} level.`
      : `It takes a change of the weights by ${change} in all to bring ${challenger} level.`,
  noFlip: "No weighting puts another mesh first by weighted sum.",
  shares: (shares, samples, weights) => {
    const drawn =
      weights === "UNIFORM" ? "With all weightings equally likely" : "With weightings drawn near the given one";
    const told = list(
      shares.map(({ name, percent }, place) => `${name}${place === 0 ? " is first" : ""} in ${percent} %`),
    );
    return `${drawn} (${samples.toLocaleString("en-US")} draws), ${told}.`;
  },
  methods: (agreeing, others) => {
    const same =
      agreeing.length === 0
        ? []
        : [`${list(agreeing.map((each) => methods[each]))} ${agreeing.length === 1 ? "agrees" : "agree"}`];
    const told = others.map(({ methods: by, first }) => {
      const [names, isOne] = [list(by.map((each) => methods[each])), by.length === 1];
      if (first.length === 1) return `${names} ${isOne ? "puts" : "put"} ${first[0]} first`;
      return `${names} ${isOne ? "has" : "have"} ${list(first)} level`;
    });
    const text = [...same, ...told].join("; ");
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  },
  alternative: (name) => `${name} is therefore a legitimate alternative.`,

  excluded: (names, sentence, facts) =>
    `${list(names)} ${isOrAre(names)} excluded: ${source(facts)}they do not meet “${sentence}”${cite(facts)}.`.replace(
      "they do",
      names.length === 1 ? "it does" : "they do",
    ),
  excludedSilent: (names, sentence) =>
    `${list(names)} ${isOrAre(names)} excluded because the document is silent on “${sentence}”.`,
  fails: (names, sentence, facts) => `${list(names)} does not meet “${sentence}”${cite(facts)}.`,
  silent: (names, sentences) =>
    `The document does not say whether ${list(names)} ${names.length === 1 ? "meets" : "meet"} ${joined(
      sentences.map((sentence) => `“${sentence}”`),
      "or",
    )}.`,
  assumed: "What the document does not say is taken as met, as asked.",
  unscored: (names) =>
    `The document gives ${list(names)} no scores, so ${names.length === 1 ? "it is" : "they are"} not ranked.`,

  scenario: (scenario, names, facts, agreement) =>
    `For “${scenario}” the document itself recommends ${list(names)}${cite(facts)}, ${agreements[agreement]}.`,
  tree: (names, facts, agrees) => {
    const told = `With the answers given, the decision tree leads to ${joined(names, "or")}${cite(facts)}`;
    if (agrees === null) return `${told}.`;
    return agrees
      ? `${told}, which agrees.`
      : `${told}, so it points elsewhere; answers alone do not change the ranking.`;
  },
  treeOpen: (names, facts, question) =>
    `With the answers given, the decision tree still leaves ${joined(names, "or")}${cite(facts)}; the answer to “${question}” would tell most.`,
  splits: (yes, no) => `Yes leaves ${joined(yes, "or")}; no leaves ${joined(no, "or")}.`,
  discrepancy: (sentence, facts) => `${sentence.replace(/\.$/, "")}${cite(facts)}.`,
  conflict: (sentences) =>
    sentences.length === 1 ? `None meets ${quoted(sentences)}.` : `None meets ${quoted(sentences)} together.`,
  relaxation: (sentences, names) => `Without ${quoted(sentences)}, ${list(names)} would not be excluded.`,
};
