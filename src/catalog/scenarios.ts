import type { Scenario, ScenarioSummary } from "../model/entity.ts";
import type { MeshFilter } from "../model/filter.ts";
import { all, groupBy, idList, one, type Reading } from "./catalog.ts";
import { factList, factsAbout } from "./facts.ts";

interface ScenarioRow {
  id: string;
  slug: string;
  kind: ScenarioSummary["kind"];
  name: string;
  summary: string | null;
}

interface RecommendationRow {
  scenario_id: string;
  mesh: string;
  variant: string | null;
  tools: string;
  reasons: string;
  fact: string;
}

/** Scenarios by id, or all of them, in the seed's order. */
export function scenarioSummaries(reading: Reading, ids?: readonly string[]): ScenarioSummary[] {
  const { catalog, lang } = reading;
  const where = ids ? "WHERE s.id IN (SELECT value FROM json_each(?))" : "";
  const rows = all<ScenarioRow>(
    catalog,
    `SELECT s.id, e.slug, s.kind, e.name_${lang} AS name, d.statement_${lang} AS summary
       FROM scenario s JOIN entity e ON e.id = s.id LEFT JOIN fact d ON d.id = e.definition ${where}
      ORDER BY s.kind DESC, s.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  const recommendations = groupBy(
    all<RecommendationRow>(
      catalog,
      `SELECT scenario_id, substr(mesh_id, 6) AS mesh, variant, tools, reasons, fact_id AS fact
         FROM scenario_recommendation WHERE scenario_id IN (SELECT value FROM json_each(?)) ORDER BY scenario_id, ordinal`,
      idList(rows.map(({ id }) => id)),
    ),
    (row) => row.scenario_id,
  );
  const reasonIds = [...recommendations.values()].flat().flatMap(({ reasons }) => JSON.parse(reasons) as string[]);
  const reasons = new Map(factList(reading, reasonIds).map((fact) => [fact.id, fact]));
  return rows.map((row) => ({
    ...row,
    recommendations: (recommendations.get(row.id) ?? []).map((recommendation) => ({
      mesh: recommendation.mesh,
      ...(recommendation.variant !== null && { variant: recommendation.variant }),
      tools: JSON.parse(recommendation.tools) as string[],
      reasons: (JSON.parse(recommendation.reasons) as string[]).flatMap((id) => reasons.get(id) ?? []),
      fact: recommendation.fact,
    })),
  }));
}

export function scenario(reading: Reading, id: string): Scenario | undefined {
  const [found] = scenarioSummaries(reading, [id]);
  if (!found) return undefined;
  const about = factsAbout(reading, [id]).get(id) ?? [];
  return {
    ...found,
    needs: about.filter(({ kind }) => kind === "NEED"),
    profile: about.filter(({ kind }) => kind === "PROFILE"),
    facts: about.map((fact) => fact.id),
  };
}

/** What a recommendation starts from when it names the scenario; facts are full ids. */
export interface ScenarioStart {
  require?: MeshFilter[];
  answers?: { question: string; answer: boolean }[];
  emphasis?: { criterion: string; factor: number }[];
  because: string[];
}

export function scenarioStart({ catalog }: Reading, id: string): ScenarioStart | undefined {
  const row = one<{ start: string | null }>(catalog, "SELECT start FROM scenario WHERE id = ?", id);
  if (!row?.start) return undefined;
  const start = JSON.parse(row.start) as ScenarioStart;
  return { ...start, because: start.because.map((local) => `${id.replace(":", ".")}.${local}`) };
}
