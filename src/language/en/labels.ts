import type { SupportLevel } from "../../model/value.ts";
import { levels } from "./levels.ts";
import { punctuation } from "./punctuation.ts";

/** The mode, by its name, and the layer to which a fact is limited. */
interface Scope {
  mode?: string | undefined;
  layer?: string | undefined;
}

/** In brackets, or nothing. */
const within = ({ mode, layer }: Scope = {}): string => {
  const limits = [mode, layer].filter((limit) => limit !== undefined);
  return limits.length === 0 ? "" : ` (${limits.join(", ")})`;
};

/** Labels of facts that have none of their own. */
export const labels = {
  /** A predicate and what it leads to: `Integrates with: Prometheus`, `Uses: Envoy (L7)`. */
  relation: (predicate: string, name: string, scope?: Scope): string =>
    punctuation.labelled(
      `${predicate.charAt(0).toUpperCase()}${predicate.slice(1)}`,
      `${name.replace(/ \([^)]*\)$/, "")}${within(scope)}`,
    ),
  /** A criterion and its score, as such where the name alone would suggest that less is better. */
  score: (criterion: string, score: string, lessIsBetter: boolean): string =>
    punctuation.labelled(lessIsBetter ? `${criterion} score` : criterion, score),
  /** A label that says what it rests on, where that is more than the document says in words. */
  withBasis: (label: string, basis: string): string => `${label} (${basis})`,
  /** A feature and how well it is supported: `Traffic mirroring (L4): not supported`. */
  support: (feature: string, level: SupportLevel, scope?: Scope): string =>
    punctuation.labelled(
      `${feature}${within(scope)}`,
      feature.endsWith(" support") ? (answers[level] ?? levels[level]) : levels[level],
    ),
};

/** What has `support` in its name is not said to be supported as well. */
const answers: Partial<Record<SupportLevel, string>> = { SUPPORTED: "yes", NONE: "no" };
