/** One column of an exported table. */
export interface Column {
  /** Where the value stands in a JSON object, such as `statement.en`; the header of the column in CSV. */
  readonly path: string;
  /** The value as SQL over the table's own columns, which are qualified by `t`. */
  readonly sql: string;
  /** Turns what SQLite holds into JSON. Null, which stands for the document's silence, never gets here. */
  readonly read?: (stored: never) => unknown;
  /** Rows of another table, inside the object in JSON. CSV, which is flat, has that table as a file of its own. */
  readonly isNested?: boolean;
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const parsed = (text: string): unknown => JSON.parse(text);
const listOrNothing = (text: string): unknown => {
  const list = JSON.parse(text) as unknown[];
  return list.length > 0 ? list : null;
};

/** Columns as they stand in the table. */
export const plain = (...names: string[]): Column[] => names.map((name) => ({ path: camel(name), sql: `t.${name}` }));

/** A column under another name, or computed. */
export const named = (path: string, sql: string): Column[] => [{ path, sql }];

/** The same text in both languages: one text of two fields, so that no export has to ask for a language. */
export const both = (name: string, path = camel(name), from = "t"): Column[] => [
  { path: `${path}.en`, sql: `${from}.${name}_en` },
  { path: `${path}.zh`, sql: `${from}.${name}_zh` },
];

/** A column that holds JSON. */
export const json = (path: string, sql = `t.${path}`): Column[] => [{ path, sql, read: parsed }];

/** A condition, which SQLite tells as 0 or 1. */
export const truth = (path: string, sql: string): Column[] => [{ path, sql, read: (bit: number) => bit === 1 }];

/** A column that holds 0 or 1. */
export const flag = (name: string): Column[] => truth(camel(name), `t.${name}`);

/** A list from other rows, always there, empty where there are none. */
export const nested = (path: string, sql: string): Column[] => [{ path, sql, read: parsed, isNested: true }];

/** A list from other rows that is left out where there are none. */
export const nestedIfAny = (path: string, sql: string): Column[] => [
  { path, sql, read: listOrNothing, isNested: true },
];

/** A value as data, in fields of its own, so that a spreadsheet can sort by it. */
export const value = (): Column[] => [
  ...named("value.type", "t.value ->> '$.type'"),
  ...json("value.value", "t.value -> '$.value'"),
  ...named("value.unit", "t.value ->> '$.unit'"),
  ...named("value.ordinal", "t.value ->> '$.ordinal'"),
  ...named("value.raw", "t.value ->> '$.raw'"),
];

/** Name and slug of the entity that a row is about, so that a table can be read without another beside it. */
export const entity = (id: string, ...fields: ("slug" | "name")[]): Column[] =>
  fields.flatMap((field) =>
    field === "slug"
      ? named("slug", `(SELECT e.slug FROM entity e WHERE e.id = ${id})`)
      : ["en", "zh"].flatMap((lang) =>
          named(`name.${lang}`, `(SELECT e.name_${lang} FROM entity e WHERE e.id = ${id})`),
        ),
  );

/** The id of a row that this one refers to. */
export const ref = (path: string, column = `${path}_id`): Column[] => named(path, `t.${column}`);
