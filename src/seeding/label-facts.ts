import { inEachLanguage } from "../language/index.ts";
import { entityId } from "../model/ids.ts";
import type { Text } from "../model/text.ts";
import { scopeOf } from "./derive-facts.ts";
import type { Graph, GraphFact } from "./graph.ts";

/**
 * Gives a label to each fact whose seed has none: the level for a feature, else the predicate and what it leads to, with
 * the mode and layer to which the fact is limited.
 */
export function labelFacts(graph: Graph): void {
  for (const fact of graph.facts.values()) fact.label ??= labelOf(graph, fact);
}

function labelOf(graph: Graph, fact: GraphFact): Text {
  const { predicate, object, support, text } = fact;
  const name = object === undefined ? undefined : graph.entities.get(object)?.name;
  if (!name) return text;
  return inEachLanguage(({ labels }, lang) => {
    const scope = scopeOf(graph, unnamedLimits(fact), lang);
    return support === undefined
      ? labels.relation(graph.predicates.get(predicate)?.name[lang] ?? predicate, name[lang], scope)
      : labels.support(name[lang], support, scope);
  });
}

/** The limits of a fact; not its mode where the fact is about that mode. */
function unnamedLimits({ subject, object, qualifiers }: GraphFact): GraphFact["qualifiers"] {
  if (qualifiers?.mode === undefined) return qualifiers;
  const { mode, ...others } = qualifiers;
  return [subject, object].includes(entityId("mode", mode)) ? others : qualifiers;
}
