import Sqlite, { type Database } from "better-sqlite3";
import type { Catalog } from "../catalog/snapshot.ts";

/**
 * The catalog as a database of its own, without the tables of the search index. Made once per catalog, since it takes time
 * and memory, with a pause between its steps.
 */
export function* writeSqlite({ database, memo }: Catalog): Generator<Uint8Array> {
  const key = "sqlite export";
  const pause = new Uint8Array();
  if (!memo.pinned(key)) {
    const bytes = database.serialize();
    yield pause;
    const copy = new Sqlite(bytes);
    try {
      for (const name of searchTables(copy)) copy.exec(`DROP TABLE ${name}`);
      yield pause;
      copy.exec("VACUUM");
      yield pause;
      memo.pin(key, () => copy.serialize());
    } finally {
      copy.close();
    }
  }
  yield memo.pinned<Uint8Array>(key)!;
}

/** Without those that hold the data of a virtual table, since they are dropped with it. */
const searchTables = (database: Database): unknown[] =>
  database
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name LIKE 'search%' AND type <> 'shadow'")
    .pluck()
    .all();
