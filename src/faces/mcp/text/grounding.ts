import { wordsIn } from "../../../language/index.ts";
import type { ClaimCheck, Evidence, SearchHit } from "../../../model/grounding.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factLines, inline } from "./facts.ts";

/** The conclusion comes first; the status says how far to rely on the lines below. */
export function evidenceText(evidence: Evidence, context: OperationContext): string {
  const { status, conclusion, facts, related, missing, suggestions } = evidence;
  const { mcp } = wordsIn(context.lang);
  return [
    ...(conclusion === undefined ? [] : [conclusion]),
    status === "NO_EVIDENCE" ? `${status} — ${mcp.noEvidence}` : status,
    ...factLines(context, facts),
    ...missing.map(({ reason, predicate }) => {
      const subject = predicate === undefined || reason.includes(predicate) ? "" : `${predicate} — `;
      return `${mcp.missing}: ${subject}${reason}`;
    }),
    ...(related.length > 0 ? [`${mcp.related}:`, ...factLines(context, related)] : []),
    ...inline(mcp.suggestions, suggestions),
  ].join("\n");
}

export function claimText({ verdict, facts, reading }: ClaimCheck, context: OperationContext): string {
  const { mcp } = wordsIn(context.lang);
  return [verdict, ...inline(mcp.reading, [reading]), ...factLines(context, facts)].join("\n");
}

interface SearchPage {
  items: SearchHit[];
  total: number;
  pageInfo: { nextCursor: string | null };
}

export function searchText({ items, total, pageInfo }: SearchPage, context: OperationContext): string {
  const { mcp } = wordsIn(context.lang);
  if (items.length === 0) return mcp.nothingFound;
  const lines = items.map(({ id, text, fact }, index) =>
    fact ? factLines(context, [fact], index + 1)[0]! : `[${index + 1}] ${id} — ${text}`,
  );
  const more = pageInfo.nextCursor ? [`${items.length}/${total}, cursor ${pageInfo.nextCursor}`] : [];
  return [...lines, ...inline(mcp.more, more)].join("\n");
}
