import type { z } from "zod";
import type { Check } from "../../../model/mesh.ts";
import type { findMeshes } from "../../../operations/find-meshes.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { inline, placesOf } from "./facts.ts";
import { label } from "./labels.ts";

type Found = z.input<typeof findMeshes.output>;

export function foundMeshes(found: Found, context: OperationContext): string {
  const { lang } = context;
  const { items, total, undecided, undecidedTotal, facets = {}, pageInfo } = found;
  const places = placesOf(
    context,
    items.flatMap(({ checks }) => checks.flatMap(({ facts }) => facts)),
  );
  const lines = items.map(({ slug, name, summary, checks }, index) => {
    const met = checks.map((check) => checkText(check, places)).join("; ");
    return `[${index + 1}] ${name} (${slug}) — ${met || summary || "–"}`;
  });
  const rest = undecidedTotal - undecided.length;
  return [
    ...(total === 0 ? [label(lang, "noMesh")] : [`${label(lang, "meshes")}: ${total}`]),
    ...lines,
    ...undecided.map(({ mesh, conditions }) => `${label(lang, "undecided")}: ${mesh} — ${conditions.join("; ")}`),
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
function checkText({ sentence, verdict, facts }: Check, places: ReadonlyMap<string, string>): string {
  const where = [...new Set(facts.flatMap((id) => places.get(id) ?? []))].join("; ");
  return `${verdict === "PASS" ? "" : `${verdict}: `}${sentence}${where === "" ? "" : ` (${where})`}`;
}
