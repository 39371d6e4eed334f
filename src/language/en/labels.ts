import type { SupportLevel } from "../../model/value.ts";
import { levels } from "./levels.ts";
import { punctuation } from "./punctuation.ts";

/** Labels of facts that have none of their own. */
export const labels = {
  /** A predicate and what it leads to: `Integrates with: Prometheus`. */
  relation: (predicate: string, name: string): string =>
    punctuation.labelled(`${predicate.charAt(0).toUpperCase()}${predicate.slice(1)}`, name.replace(/ \([^)]*\)$/, "")),
  /** A criterion and its score, as such where the name alone would suggest that less is better. */
  score: (criterion: string, score: string, lessIsBetter: boolean): string =>
    punctuation.labelled(lessIsBetter ? `${criterion} score` : criterion, score),
  /** A label that says what it rests on, where that is more than the document says in words. */
  withBasis: (label: string, basis: string): string => `${label} (${basis})`,
  /** A feature and how well it is supported. */
  support: (feature: string, level: SupportLevel): string =>
    punctuation.labelled(feature, feature.endsWith(" support") ? (answers[level] ?? levels[level]) : levels[level]),
};

/** What has `support` in its name is not said to be supported as well. */
const answers: Partial<Record<SupportLevel, string>> = { SUPPORTED: "yes", NONE: "no" };
