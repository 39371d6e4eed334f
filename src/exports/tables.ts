import { adviceTables } from "./advice-tables.ts";
import { graphTables } from "./graph-tables.ts";
import { meshTables } from "./mesh-tables.ts";
import type { Table } from "./table.ts";

/** Everything that the catalog holds but the search index, which is computed from it. */
export const tables: readonly Table[] = [...graphTables, ...meshTables, ...adviceTables];

/** The tables that have rows of their own in JSON. */
export const collections: readonly Table[] = tables.filter(({ isNestedElsewhere }) => !isNestedElsewhere);

export function tableNamed(name: string): Table {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`There is no exported table \`${name}\`.`);
  return table;
}
