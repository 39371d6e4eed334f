import type { Reading } from "../../catalog/snapshot.ts";
import type { StatedValue } from "../../catalog/stated-values.ts";
import { typeOf } from "../../model/ids.ts";
import type { NamedProperty, Property } from "../values/property.ts";
import { propertyKey } from "../values/property.ts";
import { comparedIn, valuesOf } from "../values/stated.ts";
import { tablesOf } from "../values/tables.ts";
import type { Slots } from "./slots.ts";

/** A row of a table that a question asks about, with the places that name it. */
export interface NamedRow {
  property: Property & { kind: "CELL" | "SCORE" };
  isLowerBetter: boolean;
  isOrdered: boolean;
  places: readonly NamedProperty[];
}

const sureness: readonly NamedProperty["by"][] = ["NAME", "ADJECTIVE", "PART"];

/**
 * The rows that a question names, of tables in which its subjects stand: those of the comparisons, or of the score matrix if
 * it asks for scores; the ones that are named most plainly.
 */
export function namedRows({ catalog }: Reading, { properties, subjects, asksScore }: Slots, type: string): NamedRow[] {
  const rows = new Map<string, NamedRow>();
  for (const by of sureness) {
    for (const place of properties) {
      const { property } = place;
      if (place.by !== by || (property.kind !== "CELL" && property.kind !== "SCORE")) continue;
      const columns = comparedIn({ catalog } as Reading, property);
      if (!columns.some((id) => typeOf(id) === type) || subjects.some((id) => typeOf(id) !== type)) continue;
      const key = propertyKey(property);
      const row = rows.get(key);
      const [comparison, dimension] =
        property.kind === "CELL" ? [property.comparison, property.dimension] : ["scores", property.criterion];
      const definition = tablesOf(catalog).rows.find(
        (each) => each.comparison === comparison && each.dimension === dimension,
      );
      if (!definition) continue;
      rows.set(key, {
        property,
        isLowerBetter: definition.isLowerBetter ?? false,
        isOrdered: definition.isOrdered,
        places: [...(row?.places ?? []), place],
      });
    }
    if (rows.size > 0) break;
  }
  const all = [...rows.values()];
  const preferred = all.filter(({ property }) => (property.kind === "SCORE") === asksScore);
  return preferred.length > 0 ? preferred : all;
}

/** A column with its value in a row. */
export interface ColumnValue extends StatedValue {
  subject: string;
}

/** The values of subjects in a row: that of the table before others. */
export const valuesInRow = (reading: Reading, { property }: NamedRow, subjects: readonly string[]): ColumnValue[] =>
  subjects.flatMap((subject) =>
    valuesOf(reading, property, subject)
      .slice(0, 1)
      .map((value) => ({ ...value, subject })),
  );
