import type { Database, Statement } from "better-sqlite3";
import { languages, type Text } from "../model/text.ts";

export type Row = Record<string, string | number | null | undefined>;

/** Inserts rows, with one prepared statement per table. All rows of a table have the same keys. */
export class Writer {
  private readonly database: Database;
  private readonly statements = new Map<string, Statement>();

  constructor(database: Database) {
    this.database = database;
  }

  insert(table: string, row: Row): void {
    let statement = this.statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const places = columns.map((column) => `@${column}`);
      statement = this.database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`);
      this.statements.set(table, statement);
    }
    statement.run(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null])));
  }

  /** Inserts one row per item, numbered by `ordinal`. */
  insertList<T>(table: string, items: Iterable<T>, rowOf: (item: T) => Row): void {
    let ordinal = 0;
    for (const item of items) this.insert(table, { ordinal: ordinal++, ...rowOf(item) });
  }
}

/** A text as one column per language: `name_en`, `name_zh`. */
export const columnsOf = (name: string, text: Text | undefined): Row =>
  Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, text?.[lang]]));
