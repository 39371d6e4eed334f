import { unknownName, validNames } from "../errors.ts";
import type { Rule } from "../model/rule.ts";
import { nameAmong } from "./references.ts";
import { all, column, type Reading } from "./snapshot.ts";

/** The rules with what they concluded, in the seed's order. */
export function rules({ catalog, lang }: Reading): Rule[] {
  const rows = all<{ id: string; sentence: string; conclusions: string }>(
    catalog,
    `SELECT r.id, r.sentence_${lang} AS sentence,
            (SELECT json_group_array(f.id ORDER BY f.ordinal) FROM fact f WHERE f.rule = r.id) AS conclusions
       FROM rule r ORDER BY r.ordinal`,
  );
  return rows.map((row) => ({ ...row, conclusions: JSON.parse(row.conclusions) as string[] }));
}

/** The id of the rule that an input names. */
export function resolveRule({ catalog }: Reading, name: string): string {
  const valid = column<string>(catalog, "SELECT id FROM rule ORDER BY ordinal");
  const rule = nameAmong(valid, name);
  if (rule === undefined) throw unknownName("rule", name, "rule", validNames(valid, name));
  return rule;
}
