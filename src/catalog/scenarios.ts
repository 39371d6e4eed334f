import { wordsIn } from "../language/index.ts";
import type { Emphasis, Scenario, ScenarioSummary } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { MeshFilter } from "../model/filter.ts";
import { factsAbout, factsById } from "./facts.ts";
import { all, idList, one, type Reading } from "./snapshot.ts";

/** A recommendation as stored: its reasons are only ids of facts. */
export type Advice = Omit<ScenarioSummary["recommendations"][number], "reasons"> & { reasons: string[] };

/** A scenario as stored. */
export type ScenarioOverview = Omit<ScenarioSummary, "recommendations"> & { recommendations: Advice[] };

interface StoredLists {
  recommendations: string;
  emphasis: string | null;
}

/** Scenarios by id, or all of them, in the seed's order. */
export function scenarioOverviews({ catalog, lang }: Reading, ids?: readonly string[]): ScenarioOverview[] {
  const where = ids ? "WHERE s.id IN (SELECT value FROM json_each(?))" : "";
  const rows = all<Omit<ScenarioOverview, "recommendations" | "emphasis" | "emphasisNote"> & StoredLists>(
    catalog,
    `SELECT s.id, e.slug, s.kind, s.start ->> 'emphasis' AS emphasis, e.name_${lang} AS name, d.statement_${lang} AS summary,
            (SELECT json_group_array(json_object('mesh', substr(r.mesh_id, 6), 'variant', r.variant, 'tools', json(r.tools),
                                                 'reasons', json(r.reasons), 'fact', r.fact_id) ORDER BY r.ordinal)
               FROM scenario_recommendation r WHERE r.scenario_id = s.id) AS recommendations
       FROM scenario s JOIN entity e ON e.id = s.id LEFT JOIN fact d ON d.id = e.definition ${where}
      ORDER BY s.kind DESC, s.ordinal`,
    ...(ids ? [idList(ids)] : []),
  );
  const { emphasisNote } = wordsIn(lang).recommendation;
  return rows.map((row) => ({
    ...row,
    emphasis: JSON.parse(row.emphasis ?? "[]") as Emphasis[],
    emphasisNote: row.emphasis === null ? null : emphasisNote,
    recommendations: (JSON.parse(row.recommendations) as (Advice & { variant: string | null })[]).map(
      ({ variant, ...advice }) => (variant === null ? advice : { ...advice, variant }),
    ),
  }));
}

/** Scenarios by id, or all of them, with the reasons for their recommendations. */
export function scenarioSummaries(reading: Reading, ids?: readonly string[]): ScenarioSummary[] {
  const overviews = scenarioOverviews(reading, ids);
  const reasonIds = overviews.flatMap(({ recommendations }) => recommendations.flatMap(({ reasons }) => reasons));
  const facts = factsById(reading, reasonIds);
  return overviews.map((overview) => ({
    ...overview,
    recommendations: overview.recommendations.map((advice) => ({
      ...advice,
      reasons: advice.reasons.flatMap((id) => facts.get(id) ?? []),
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

/** What a scenario sets in recommendations that name it. */
interface ScenarioStart {
  require: MeshFilter[];
  /** Full ids of the facts that state what `require` says. */
  because: string[];
  emphasis: Emphasis[];
}

export function scenarioStart({ catalog }: Reading, id: string): ScenarioStart {
  const row = one<{ start: string | null }>(catalog, "SELECT start FROM scenario WHERE id = ?", id);
  const { require = [], because = [], emphasis = [] } = JSON.parse(row?.start ?? "{}") as Partial<ScenarioStart>;
  return { require, because: because.map((local) => `${id.replace(":", ".")}.${local}`), emphasis };
}

/** The single needs of a scenario: by the convention of the seed, its fact `needs` only lists them. */
export const singleNeeds = (needs: readonly Fact[]): Fact[] => needs.filter(({ id }) => !id.endsWith(".needs"));
