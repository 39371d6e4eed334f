import type { SupportLevel } from "../../model/value.ts";
import { inSentence } from "./in-sentence.ts";
import { list } from "./phrases.ts";

/** The limits of a conclusion in words, such as “in ambient mode”. */
interface Scope {
  mode?: string | undefined;
  layer?: string | undefined;
  version?: string | undefined;
  condition?: string | undefined;
}

const scopeOf = ({ mode, layer, version, condition }: Scope): string =>
  [
    ...(condition === undefined ? [] : [` ${condition}`]),
    ...(mode === undefined ? [] : [` in ${mode}`]),
    ...(layer === undefined ? [] : [` at layer ${layer.slice(1)} (${layer})`]),
    ...(version === undefined ? [] : [` (version ${version})`]),
  ].join("");

const claims: Record<Exclude<SupportLevel, "UNKNOWN">, (mesh: string, feature: string, scope: string) => string> = {
  AUTOMATIC: (mesh, feature, scope) => `${mesh} supports ${feature}${scope}`,
  SUPPORTED: (mesh, feature, scope) => `${mesh} supports ${feature}${scope}`,
  OPTIONAL: (mesh, feature, scope) => `${mesh} optionally supports ${feature}${scope}`,
  PARTIAL: (mesh, feature, scope) => `${mesh} supports ${feature}${scope === "" ? " in part" : ` only${scope}`}`,
  NONE: (mesh, feature, scope) => `${mesh} does not support ${feature}${scope}`,
};

/** Sentences of facts that rules conclude. */
export const inference = {
  /** The name of a feature or mode within a sentence. */
  name: inSentence,
  /** The name of a component without what tells it from others of that name: `CA (Consul)`. */
  plainName: (name: string): string => name.replace(/ \([^)]*\)$/, ""),
  /** The condition of a recommendation: in a variant, with tools, or both. */
  recommendedAs: (variant: string | undefined, tools: readonly string[]): string =>
    [...(variant === undefined ? [] : [`as ${variant}`]), ...(tools.length === 0 ? [] : [`with ${list(tools)}`])].join(
      " ",
    ),
  /** Two conditions, both of which must hold. */
  both: (first: string, second: string): string => `${first} and ${second}`,
  supports: (mesh: string, feature: string, level: Exclude<SupportLevel, "UNKNOWN">, scope: Scope): string =>
    claims[level](mesh, feature, scopeOf(scope)),
  limits: scopeOf,
  /** The sentence of a conclusion, of which names and claims have been put into the words of a rule. */
  sentence: (filled: string): string => filled,
  contradiction: (first: string, second: string): string => `“${first}” and “${second}” contradict each other.`,
};
