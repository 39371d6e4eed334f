import { inEachLanguage } from "../language/index.ts";
import type { Text } from "../model/text.ts";
import type { Graph, GraphFact } from "./graph.ts";

/** Gives a label to each fact whose seed has none: the level for a feature, else the predicate and what it leads to. */
export function labelFacts(graph: Graph): void {
  for (const fact of graph.facts.values()) fact.label ??= labelOf(graph, fact);
}

function labelOf(graph: Graph, { predicate, object, support, text }: GraphFact): Text {
  const name = object === undefined ? undefined : graph.entities.get(object)?.name;
  if (!name) return text;
  return inEachLanguage(({ labels }, lang) =>
    support === undefined
      ? labels.relation(graph.predicates.get(predicate)?.name[lang] ?? predicate, name[lang])
      : labels.support(name[lang], support),
  );
}
