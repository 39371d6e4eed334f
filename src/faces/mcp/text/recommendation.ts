import { groupBy } from "../../../catalog/snapshot.ts";
import type { Recommendation } from "../../../model/recommendation.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { inline, placing } from "./facts.ts";
import { label } from "./labels.ts";

/** The explanation as it is, and where the facts stand that it names. It tells of the excluded and the unscored itself. */
export function recommendationText(record: Recommendation, context: OperationContext): string {
  // A record stays in the language it was written in, which a repeated key may show.
  const { lang, outcome, ranking, explanation, id } = record;
  const ranked = ranking.map(({ rank, mesh, total, eligibility }) => {
    const open = eligibility === "CONDITIONAL" ? " CONDITIONAL" : "";
    return `${rank}. ${mesh} ${Number(total.toFixed(3))}${open}`;
  });
  return [
    `${outcome} (${id})`,
    ...inline(label(lang, "ranking"), ranked),
    explanation,
    ...inline(label(lang, "sources"), sources(explanation, context)),
  ].join("\n");
}

/** Facts stand in brackets in the explanation: `[istio.mtls, kuma.mtls]`. Those of one place are told together. */
function sources(explanation: string, context: OperationContext): string[] {
  const listed = [...explanation.matchAll(/\[([^\]\s][^\]]*)\]/g)].flatMap(([, list]) => list!.split(/,\s*/));
  const ids = [...new Set(listed)];
  const place = placing(context, ids);
  const byPlace = groupBy(ids, (id) => place(id));
  return [...byPlace].flatMap(([where, facts]) => (where === "" ? [] : [`${where}: ${facts.join(", ")}`]));
}
