import type { Recommendation } from "../model/recommendation.ts";
import type { Knowledge } from "./knowledge.ts";

type Used = Pick<Recommendation, "ranking" | "excluded" | "unscored" | "decisionPath" | "scenarioMatches">;

/** Contradictions of the document that touch a fact used here: scores, totals of ranked meshes, requirements, advice. */
export function discrepanciesOf(known: Knowledge, used: Used): Recommendation["discrepancies"] {
  const facts = new Set(factsUsed(known, used));
  return known.discrepancies.filter((discrepancy) => discrepancy.facts.some((fact) => facts.has(fact)));
}

function factsUsed({ table }: Knowledge, used: Used): string[] {
  const { ranking, excluded, unscored, decisionPath, scenarioMatches } = used;
  return [
    ...ranking.flatMap(({ mesh, contributions }) => [
      ...contributions.flatMap(({ fact }) => fact ?? []),
      ...table.totals[table.meshes.indexOf(mesh)]!.all,
    ]),
    ...[...ranking, ...excluded, ...unscored].flatMap(({ checks }) =>
      checks.flatMap(({ conditions }) => conditions.flatMap(({ facts }) => facts)),
    ),
    ...(decisionPath?.outcomes.map(({ fact }) => fact) ?? []),
    ...scenarioMatches.flatMap(({ facts }) => facts),
  ];
}
