import type { MethodName, Weighting } from "../model/recommendation.ts";

/** How far a first place carries: NARROW can be turned by little, CLEAR stands whatever the weights and the method. */
export type Firmness = "NARROW" | "PLAIN" | "CLEAR";

/** Whom the document recommends for the scenario: who is first here, the best of those that are certain, or another. */
export type Agreement = "FIRST" | "CERTAIN" | "OTHER";

/** A criterion on which two meshes differ: its name, their scores, and the facts of these. */
export interface Difference {
  criterion: string;
  scores: readonly [number, number];
  facts: readonly string[];
}

interface Lead {
  /** NAMED: the sentence before was about the winner. BY_FIGURES: it was about another, who meets what the winner may not. */
  standing: "NAMED" | "BY_FIGURES" | "PLAIN";
  winner: string;
  rival: string;
  figures: readonly [string, string];
  firmness: Firmness;
  basis: string;
  facts: readonly string[];
}

interface Certain {
  name: string;
  /** Whether no other is known to meet the requirements. */
  isOnly: boolean;
  figure: string;
  /** Facts by which it meets them, and facts of the figure. */
  because: readonly string[];
  facts: readonly string[];
}

/** The sentences of an explanation in one language. Fact ids stand in brackets behind the claim that they carry. */
export interface Wording {
  /** What stands between two sentences. */
  between: string;
  /** The last of a list that was cut off. */
  more(count: number): string;
  basis(method: MethodName, by: Weighting["by"], scenario: string | undefined): string;
  /** What the figures of a method are, before the first of them. */
  measure(method: MethodName): string;

  recommended(name: string): string;
  alone(name: string, figure: string, basis: string, facts: readonly string[]): string;
  lead(lead: Lead): string;
  level(names: readonly string[], figure: string, basis: string, facts: readonly string[]): string;
  /** `hasCertain`: the sentence before was about the best of those that are certain. */
  condition(name: string, sentences: readonly string[], hasCertain: boolean): string;
  /** The best of those that do not hang on what the document leaves open. */
  certain(certain: Certain): string;
  openScores(ranges: readonly { name: string; low: string; high: string }[]): string;
  onlyUnscored(names: readonly string[]): string;
  noneFits: string;

  /** Where each of two meshes is ahead of the other; the scores are its own and the other's. */
  differences(sides: readonly { name: string; differences: readonly Difference[] }[]): string;
  /** `change`: sum of the absolute changes of weights that sum to 1. */
  flip(challenger: string, change: string, points?: { points: number; percent: string }): string;
  noFlip: string;
  shares(list: readonly { name: string; percent: string }[], samples: number, weights: "UNIFORM" | "AROUND"): string;
  methods(
    agreeing: readonly MethodName[],
    others: readonly { methods: readonly MethodName[]; first: readonly string[] }[],
  ): string;
  alternative(name: string): string;

  excluded(names: readonly string[], sentence: string, facts: readonly string[]): string;
  excludedSilent(names: readonly string[], sentence: string): string;
  fails(names: readonly string[], sentence: string, facts: readonly string[]): string;
  silent(names: readonly string[], sentences: readonly string[]): string;
  assumed: string;
  unscored(names: readonly string[]): string;

  scenario(scenario: string, names: readonly string[], facts: readonly string[], agreement: Agreement): string;
  tree(names: readonly string[], facts: readonly string[], agrees: boolean | null): string;
  treeOpen(names: readonly string[], facts: readonly string[], question: string): string;
  splits(yes: readonly string[], no: readonly string[]): string;
  discrepancy(sentence: string, facts: readonly string[]): string;
  conflict(sentences: readonly string[]): string;
  relaxation(sentences: readonly string[], names: readonly string[]): string;
}
