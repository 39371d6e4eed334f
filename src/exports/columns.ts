import { languages } from "../model/text.ts";

/** One column of an exported table. */
export interface Column {
  /** Path of the value in a JSON object, such as `statement.en`; header of the column in CSV. */
  readonly path: string;
  /** The value as SQL over the table's own columns, which are qualified by `t`. */
  readonly sql: string;
  /** Converts what SQLite stores to JSON. Never gets null, which means that the document doesn't say. */
  readonly read?: (stored: never) => unknown;
  /** Rows of another table, nested in the object in JSON. CSV is flat and has that table as a file of its own. */
  readonly isNested?: boolean;
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const parsed = (text: string): unknown => JSON.parse(text);

/** Columns of the table, under their own names in camelCase. */
export const columns = (...names: string[]): Column[] => names.map((name) => ({ path: camel(name), sql: `t.${name}` }));

/** A column under another name, or computed. */
export const computed = (path: string, sql: string): Column[] => [{ path, sql }];

/** A text in every language, so that no export has to ask for one. */
export const text = (name: string, path = camel(name)): Column[] =>
  languages.flatMap((lang) => computed(`${path}.${lang}`, `t.${name}_${lang}`));

/** A column that holds JSON. */
export const json = (path: string, sql = `t.${path}`): Column[] => [{ path, sql, read: parsed }];

/** A condition, which SQLite evaluates to 0 or 1. */
export const condition = (path: string, sql: string): Column[] => [{ path, sql, read: (bit: number) => bit === 1 }];

/** A column that holds 0 or 1. */
export const flag = (name: string): Column[] => condition(camel(name), `t.${name}`);

/** A list of rows of another table. */
export const nested = (path: string, sql: string): Column[] => [{ path, sql, read: parsed, isNested: true }];

/** The same, omitted if the list is empty. */
export const nestedIfAny = (path: string, sql: string): Column[] => [
  { path, sql, read: (list: string) => (list === "[]" ? null : parsed(list)), isNested: true },
];

/** A value as data, in separate fields, so that a spreadsheet can sort by it. */
export const value: Column[] = [
  ...computed("value.type", "t.value ->> '$.type'"),
  ...json("value.value", "t.value -> '$.value'"),
  ...computed("value.unit", "t.value ->> '$.unit'"),
  ...computed("value.ordinal", "t.value ->> '$.ordinal'"),
  ...computed("value.raw", "t.value ->> '$.raw'"),
];

/** Slug of the entity that a row is about, so that the table can be read on its own. */
export const slugOfEntity = (id: string): Column[] =>
  computed("slug", `(SELECT e.slug FROM entity e WHERE e.id = ${id})`);

/** Its name in every language. */
export const nameOfEntity = (id: string): Column[] =>
  languages.flatMap((lang) => computed(`name.${lang}`, `(SELECT e.name_${lang} FROM entity e WHERE e.id = ${id})`));

/** The id of a row that this one refers to. */
export const ref = (path: string, column = `${path}_id`): Column[] => computed(path, `t.${column}`);
