import { catalogInfo } from "../../catalog/documents.ts";
import { type ListLength, listLengths } from "../../catalog/list-lengths.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { entityTypes } from "../../model/ids.ts";
import { typeNameOf } from "./resolvers/entities.ts";

/** How long each list can get, by type and field: `Mesh.features`. Those of the query's connections are told by their nodes: `Fact`. */
export type Lengths = Readonly<Record<string, ListLength>>;

export const lengthsIn = (reading: Reading): Lengths => reading.catalog.memo.get("lengths", () => measured(reading));

function measured(reading: Reading): Lengths {
  const { facts, relations, fields } = listLengths(reading.catalog);
  const { counts } = catalogInfo(reading);
  const lengths: Record<string, ListLength> = { ...fields, Fact: one(counts.facts ?? 0) };
  const add = (key: string, { most, all }: ListLength = one(0)) => {
    const other = lengths[key] ?? one(0);
    lengths[key] = { most: Math.max(most, other.most), all: all + other.all };
  };
  for (const type of entityTypes) {
    const name = typeNameOf({ id: `${type}:` });
    add(name, one(counts[type] ?? 0));
    add(`${name}.facts`, facts[type]);
    add(`${name}.relations`, relations[type]);
  }
  for (const list of ["citations", "conflictsWith", "inputs"]) lengths[`ScoredFact.${list}`] = fields[`Fact.${list}`]!;
  const tables = { ...ofTables(counts, fields), ...ofRecommendation(counts, fields) };
  for (const [list, most] of Object.entries(tables)) lengths[list] = { most, all: Number.POSITIVE_INFINITY };
  return lengths;
}

/** Of a list that only one thing holds. */
const one = (length: number): ListLength => ({ most: length, all: length });

type Counts = Readonly<Record<string, number>>;

const ofTables = ({ mesh = 0, criterion = 0, "criterion-group": groups = 0 }: Counts, fields: Lengths): Counts => ({
  "ComparisonDimension.cells": fields["Comparison.columns"]!.most,
  "ScoreMatrix.criteria": criterion,
  "ScoreMatrix.groups": groups,
  "ScoreMatrix.rows": mesh,
  "ScoreMatrixRow.scores": criterion,
  "CriterionConnection.groups": groups,
  "MeshConnection.undecided": Math.min(mesh, 100),
});

/** Robustness is told of up to fifty meshes. */
const mostAnalysed = 50;

/** What a check usually tells; what the conditions of the request add to it counts as work. */
const told: Counts = {
  "MeshEdge.checks": 2,
  "Check.facts": 2,
  "RankedMesh.checks": 2,
  "ExcludedMesh.checks": 2,
  "UnscoredMesh.checks": 2,
  "RequirementCheck.conditions": 2,
  "RequirementCheck.facts": 2,
  "CriterionDifference.facts": 2,
  "ScenarioMatch.facts": 2,
};

function ofRecommendation(counts: Counts, fields: Lengths): Counts {
  const { mesh = 0, criterion = 0, "criterion-group": groups = 0, scenario = 0, question = 0 } = counts;
  const perMesh = [
    ...["ranking", "excluded", "unscored", "dominated"].map((list) => `Recommendation.${list}`),
    ...["rankAcceptability", "centralWeights", "confidence", "smallestFlip"].map((list) => `Robustness.${list}`),
    ...["MethodResult.figures", "DecisionPath.outcomes"],
  ];
  return {
    ...Object.fromEntries(perMesh.map((list) => [list, mesh])),
    "Recommendation.scenarioMatches": scenario,
    "Recommendation.discrepancies": fields["Catalog.discrepancies"]!.most,
    "RankedMesh.contributions": criterion,
    "RankedMesh.groups": groups,
    "ProsAndCons.pros": criterion,
    "ProsAndCons.cons": criterion,
    "DecisionPath.steps": question,
    "Robustness.pairwise": Math.min(mesh, mostAnalysed) ** 2,
    "Robustness.weightStability": criterion + groups,
    "CentralWeights.weights": criterion,
    ...told,
  };
}
