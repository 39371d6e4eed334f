import { requireOneOf, type Table } from "./problem.ts";
import { type PrometheeOptions, prometheeScorer } from "./promethee.ts";
import type { Scorer } from "./scorer.ts";
import { type TopsisOptions, topsisScorer } from "./topsis.ts";
import { type VikorOptions, vikorScorer } from "./vikor.ts";
import { type WeightedSumOptions, weightedSumScorer } from "./weighted-sum.ts";

/** A ranking method by name, with the options of its own door. */
export type Method =
  | ({ name: "WEIGHTED_SUM" } & WeightedSumOptions)
  | ({ name: "TOPSIS" } & TopsisOptions)
  | ({ name: "VIKOR" } & VikorOptions)
  | ({ name: "PROMETHEE_II" } & PrometheeOptions);

/** Checks the method's options against the table and prepares it; `load` has still to be called. */
export function scorerOf(method: Method, table: Table): Scorer {
  requireOneOf(method.name, "method.name", ["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"]);
  switch (method.name) {
    case "WEIGHTED_SUM":
      return weightedSumScorer(table, method);
    case "TOPSIS":
      return topsisScorer(table, method);
    case "VIKOR":
      return vikorScorer(table, method);
    case "PROMETHEE_II":
      return prometheeScorer(table, method);
  }
}
