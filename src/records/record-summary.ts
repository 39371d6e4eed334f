import type { Recommendation } from "../model/recommendation.ts";
import type { RecommendationSummary } from "../model/recommendation-summary.ts";

/** Records of earlier versions have no `choice`. */
type Choosing = Recommendation & { choice?: { mesh: string } | null };

/** What lists show of a recommendation. */
export function summaryOf(recommendation: Choosing): RecommendationSummary {
  const { id, createdAt, lang, catalog, outcome, input } = recommendation;
  const choice = chosenMesh(recommendation);
  return {
    id,
    createdAt,
    lang,
    catalog: { digest: catalog.digest },
    outcome,
    choice,
    scenario: input.scenario ?? null,
  };
}

function chosenMesh({ choice, outcome, ranking }: Choosing): string | null {
  if (choice !== undefined) return choice?.mesh ?? null;
  return (outcome === "RECOMMENDED" && ranking.find(({ rank }) => rank === 1)?.mesh) || null;
}
