import type { ClaimCheck, Evidence, SearchHit } from "../../../model/grounding.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factLines, inline } from "./facts.ts";
import { label } from "./labels.ts";

/** The status comes first: it says whether the lines below may be relied upon. */
export function evidenceText({ status, facts, missing, suggestions }: Evidence, context: OperationContext): string {
  const { lang } = context;
  const head = status === "NO_EVIDENCE" ? `${status} — ${label(lang, "noEvidence")}` : status;
  return [
    head,
    ...factLines(context, facts),
    ...missing.map(({ reason, predicate }) => {
      const asked = predicate === undefined || reason.includes(predicate) ? "" : `${predicate} — `;
      return `${label(lang, "missing")}: ${asked}${reason}`;
    }),
    ...inline(label(lang, "suggestions"), suggestions),
  ].join("\n");
}

export function claimText({ verdict, facts, reading }: ClaimCheck, context: OperationContext): string {
  return [verdict, ...inline(label(context.lang, "reading"), [reading]), ...factLines(context, facts)].join("\n");
}

interface Found {
  items: SearchHit[];
  total: number;
  pageInfo: { nextCursor: string | null };
}

export function searchText({ items, total, pageInfo }: Found, context: OperationContext): string {
  const { lang } = context;
  if (items.length === 0) return label(lang, "nothingFound");
  const lines = items.map(({ id, text, fact }, index) =>
    fact ? factLines(context, [fact], index + 1)[0]! : `[${index + 1}] ${id} — ${text}`,
  );
  const more = pageInfo.nextCursor ? [`${items.length}/${total}, cursor ${pageInfo.nextCursor}`] : [];
  return [...lines, ...inline(label(lang, "more"), more)].join("\n");
}
