import { groupBy } from "../../../catalog/snapshot.ts";
import { wordsIn } from "../../../language/index.ts";
import type { Recommendation } from "../../../model/recommendation.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { inline, sourcesOf } from "./facts.ts";

/** A recommendation, stored or not. */
type Preview = Omit<Recommendation, "id" | "createdAt"> & { id?: string | undefined };

/** The explanation as it is, which covers excluded and unscored meshes, and the sources of the facts it names. */
export function recommendationText(record: Preview, context: OperationContext): string {
  // A repeated idempotency key may return a record in another language, which it keeps.
  const { lang, outcome, ranking, explanation, id, overhead = [] } = record;
  const { mcp } = wordsIn(lang);
  const ranked = ranking.map(({ rank, mesh, total, eligibility }) => {
    const suffix = eligibility === "CONDITIONAL" ? " CONDITIONAL" : "";
    return `${rank}. ${mesh} ${Number(total.toFixed(3))}${suffix}`;
  });
  return [
    id === undefined ? outcome : `${outcome} (${id})`,
    ...inline(mcp.ranking, ranked),
    explanation,
    ...overhead.map(({ sentence }) => sentence),
    ...(record.warnings ?? []).map(({ sentence }) => `${mcp.warning}: ${sentence}`),
    ...inline(mcp.sources, sourcesIn([explanation, ...overhead.map(({ sentence }) => sentence)].join(" "), context)),
  ].join("\n");
}

/** The explanation names facts in brackets: `[istio.mtls, kuma.mtls]`. Facts with the same source are listed together. */
function sourcesIn(explanation: string, context: OperationContext): string[] {
  const listed = [...explanation.matchAll(/\[([^\]\s][^\]]*)\]/g)].flatMap(([, list]) => list!.split(/,\s*/));
  const ids = [...new Set(listed)];
  const bySource = groupBy(ids, sourcesOf(context, ids));
  return [...bySource].flatMap(([source, facts]) => (source === "" ? [] : [`${source}: ${facts.join(", ")}`]));
}
