import type { z } from "zod";
import { groupBy } from "../../../catalog/snapshot.ts";
import type { Check } from "../../../model/mesh.ts";
import type { findMeshes } from "../../../operations/find-meshes.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { inline, placing } from "./facts.ts";
import { label } from "./labels.ts";

type Found = z.input<typeof findMeshes.output>;

export function foundMeshes(found: Found, context: OperationContext): string {
  const { lang } = context;
  const { items, total, undecided, undecidedTotal, facets = {}, pageInfo } = found;
  const place = placing(
    context,
    items.flatMap(({ checks }) => checks.flatMap(({ facts }) => facts)),
  );
  const lines = items.map(({ slug, name, summary, checks }, index) => {
    const met = checks.map((check) => checkText(check, place)).join("; ");
    return `[${index + 1}] ${name} (${slug}) — ${met || summary || "–"}`;
  });
  const silent = groupBy(undecided, ({ conditions }) => conditions.join("; "));
  const rest = undecidedTotal - undecided.length;
  return [
    ...(total === 0 ? [label(lang, "noMesh")] : [`${label(lang, "meshes")}: ${total}`]),
    ...lines,
    ...[...silent].flatMap(([conditions, meshes]) =>
      inline(label(lang, "undecided"), [`${meshes.map(({ mesh }) => mesh).join(", ")} — ${conditions}`]),
    ),
    ...(rest > 0 ? [`${label(lang, "undecided")}: +${rest}`] : []),
    ...Object.entries(facets).flatMap(([name, counts]) =>
      inline(
        name,
        counts.map(({ value, count }) => `${value} ${count}`),
        ", ",
      ),
    ),
    ...inline(label(lang, "more"), pageInfo.nextCursor ? [`cursor ${pageInfo.nextCursor}`] : []),
  ].join("\n");
}

/** What was met needs no verdict; in an alternative some conditions may not be. */
function checkText({ sentence, verdict, facts }: Check, place: (...ids: string[]) => string): string {
  const where = place(...facts);
  return `${verdict === "PASS" ? "" : `${verdict}: `}${sentence}${where && ` (${where})`}`;
}
