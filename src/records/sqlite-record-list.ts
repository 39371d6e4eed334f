import type { Database } from "better-sqlite3";
import type { RecommendationSummary } from "../model/recommendation-summary.ts";
import type { Lang } from "../model/text.ts";
import { recommendationIn, type StoredBody } from "./compression.ts";
import type { RecordAccess, RecordWindow } from "./record-store.ts";
import { summaryOf } from "./record-summary.ts";

export interface ListedRow extends StoredBody {
  lang: Lang;
  created_at: string;
  catalog_digest: string;
  /** Null in records of earlier versions; only these rows have a body. */
  outcome: RecommendationSummary["outcome"] | null;
  choice: string | null;
  scenario: string | null;
}

/** Selects the records that belong to an owner; null owns those that were stored without API keys. */
export const isOwned = "coalesce(owner, '') = coalesce(?, '')";

/** Before and after every instant in ISO 8601. */
const [start, end] = [
  { createdAt: "", id: "" },
  { createdAt: "~", id: "" },
];

/** Reads pages of one connection's records. */
export function recordLists(database: Database) {
  const listing = (isAll: boolean, backward: boolean) =>
    database.prepare(
      `SELECT id, lang, created_at, catalog_digest, outcome, choice, scenario,
         iif(outcome IS NULL, body, '') AS body, iif(outcome IS NULL, compressed, NULL) AS compressed
       FROM recommendation
       WHERE ${isAll ? "" : `${isOwned} AND`} (created_at, id) ${backward ? ">" : "<"} (?, ?)
       ORDER BY ${backward ? "created_at, id" : "created_at DESC, id DESC"} LIMIT ?`,
    );
  const listings = {
    all: { older: listing(true, false), newer: listing(true, true) },
    own: { older: listing(false, false), newer: listing(false, true) },
  };
  const count = database.prepare("SELECT coalesce(sum(records), 0) FROM usage").pluck();
  const ownCount = database
    .prepare("SELECT coalesce(sum(records), 0) FROM usage WHERE owner = coalesce(?, '')")
    .pluck();

  function listPage({ owner, isAll }: RecordAccess, { limit, from, backward }: RecordWindow) {
    const { older, newer } = isAll ? listings.all : listings.own;
    const { createdAt, id } = from ?? (backward ? start : end);
    const owners = isAll ? [] : [owner];
    const rows = (backward ? newer : older).all(...owners, createdAt, id, limit) as ListedRow[];
    const total = (isAll ? count.get() : ownCount.get(owner)) as number;
    return { rows: backward ? rows.reverse() : rows, total };
  }

  return { count, listPage: database.transaction(listPage) };
}

export function summaryIn(row: ListedRow): RecommendationSummary {
  const { id, lang, created_at: createdAt, catalog_digest: digest, outcome, choice, scenario } = row;
  if (outcome === null) return summaryOf(recommendationIn(row));
  return { id, createdAt, lang, catalog: { digest }, outcome, choice, scenario };
}
