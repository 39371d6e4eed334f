import type { z } from "zod";
import { groupBy } from "../../../catalog/snapshot.ts";
import { wordsIn } from "../../../language/index.ts";
import type { Check } from "../../../model/mesh.ts";
import type { findMeshes } from "../../../operations/find-meshes.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { inline, sourcesOf } from "./facts.ts";

type FoundMeshes = z.input<typeof findMeshes.output>;

export function foundMeshesText(found: FoundMeshes, context: OperationContext): string {
  const { mcp } = wordsIn(context.lang);
  const { items, total, undecided, undecidedTotal, facets = {}, pageInfo } = found;
  const ids = items.flatMap(({ checks }) => checks.flatMap(({ facts }) => facts));
  const sources = sourcesOf(context, ids);
  const lines = items.map(({ slug, name, summary, checks }, index) => {
    const met = checks.map((check) => checkText(check, sources(...check.facts))).join("; ");
    return `[${index + 1}] ${name} (${slug}) — ${met || summary || "–"}`;
  });
  const byConditions = groupBy(undecided, ({ conditions }) => conditions.join("; "));
  const unlisted = undecidedTotal - undecided.length;
  return [
    total === 0 ? mcp.noMesh : `${mcp.meshes}: ${total}`,
    ...lines,
    ...[...byConditions].map(
      ([conditions, meshes]) => `${mcp.undecided}: ${meshes.map(({ mesh }) => mesh).join(", ")} — ${conditions}`,
    ),
    ...(unlisted > 0 ? [`${mcp.undecided}: +${unlisted}`] : []),
    ...Object.entries(facets).flatMap(([name, counts]) => {
      const values = counts.map(({ value, count }) => `${value} ${count}`);
      return inline(name, values, ", ");
    }),
    ...inline(mcp.more, pageInfo.nextCursor ? [`cursor ${pageInfo.nextCursor}`] : []),
  ].join("\n");
}

/** A condition that is met needs no verdict; within an alternative some may not be. */
const checkText = ({ sentence, verdict }: Check, source: string): string =>
  `${verdict === "PASS" ? "" : `${verdict}: `}${sentence}${source && ` (${source})`}`;
