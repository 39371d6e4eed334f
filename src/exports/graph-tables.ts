import { both, flag, named, nested, nestedIfAny, plain, value } from "./columns.ts";
import type { Table } from "./table.ts";

const aliasesOf = (table: string, owner: string, key: string, lang: string): string =>
  `(SELECT json_group_array(a.text ORDER BY a.ordinal) FROM ${table} a WHERE a.${owner} = t.${key} AND a.lang = '${lang}')`;

const aliases = (table: string, owner: string, key: string) =>
  ["en", "zh"].flatMap((lang) => nested(`aliases.${lang}`, aliasesOf(table, owner, key, lang)));

/** Documents, their outline, the vocabulary, the nodes of the graph and the facts. */
export const graphTables: readonly Table[] = [
  {
    name: "documents",
    from: "document",
    key: ["ordinal", "slug"],
    columns: [...named("id", "t.slug"), ...both("title"), ...plain("version", "updated_on", "sha256", "lines")],
  },
  {
    name: "sections",
    from: "section",
    key: ["ordinal"],
    columns: [
      ...plain("id", "document", "number", "heading"),
      ...both("title"),
      ...plain("parent", "start_line", "end_line"),
    ],
  },
  {
    name: "predicates",
    from: "predicate",
    key: ["slug"],
    columns: [
      ...plain("slug"),
      ...both("name"),
      ...both("inverse"),
      ...aliases("predicate_alias", "predicate", "slug"),
    ],
  },
  {
    name: "predicate-aliases",
    from: "predicate_alias",
    key: ["predicate", "lang", "ordinal"],
    isNestedElsewhere: true,
    columns: plain("predicate", "lang", "ordinal", "text"),
  },
  {
    name: "entities",
    from: "entity",
    key: ["ordinal"],
    columns: [
      ...plain("id", "type", "slug"),
      ...both("name"),
      ...plain("definition"),
      ...aliases("alias", "entity_id", "id"),
    ],
  },
  {
    name: "aliases",
    from: "alias",
    key: ["entity_id", "lang", "ordinal"],
    isNestedElsewhere: true,
    columns: [...named("entity", "t.entity_id"), ...plain("lang", "ordinal", "text")],
  },
  {
    name: "facts",
    from: "fact",
    key: ["ordinal"],
    columns: [
      ...plain("id", "kind", "subject", "predicate", "object"),
      ...value(),
      ...["mode", "version", "layer"].flatMap((name) => named(`qualifiers.${name}`, `t.${name}`)),
      ...both("condition", "qualifiers.condition"),
      ...both("statement"),
      ...flag("derived"),
      ...nested(
        "citations",
        `(SELECT json_group_array(json_object('document', c.document, 'section', c.section,
                   'startLine', c.start_line, 'endLine', c.end_line) ORDER BY c.ordinal)
            FROM citation c WHERE c.fact_id = t.id)`,
      ),
      ...nested(
        "conflictsWith",
        "(SELECT json_group_array(k.other_id ORDER BY k.other_id) FROM fact_conflict k WHERE k.fact_id = t.id)",
      ),
      ...nestedIfAny(
        "inputs",
        "(SELECT json_group_array(i.input_id ORDER BY i.ordinal) FROM fact_input i WHERE i.fact_id = t.id)",
      ),
    ],
  },
  {
    name: "citations",
    from: "citation",
    key: ["fact_id", "ordinal"],
    isNestedElsewhere: true,
    columns: [...named("fact", "t.fact_id"), ...plain("ordinal", "document", "section", "start_line", "end_line")],
  },
  {
    name: "fact-inputs",
    from: "fact_input",
    key: ["fact_id", "ordinal"],
    isNestedElsewhere: true,
    columns: [...named("fact", "t.fact_id"), ...plain("ordinal"), ...named("input", "t.input_id")],
  },
  {
    name: "fact-conflicts",
    from: "fact_conflict",
    key: ["fact_id", "other_id"],
    isNestedElsewhere: true,
    columns: [...named("fact", "t.fact_id"), ...named("conflictsWith", "t.other_id")],
  },
  {
    name: "discrepancies",
    from: "discrepancy",
    key: ["ordinal"],
    columns: [
      ...plain("ordinal"),
      ...both("sentence"),
      ...nested(
        "facts",
        "(SELECT json_group_array(d.fact_id ORDER BY d.ordinal) FROM discrepancy_fact d WHERE d.discrepancy = t.ordinal)",
      ),
    ],
  },
  {
    name: "discrepancy-facts",
    from: "discrepancy_fact",
    key: ["discrepancy", "ordinal"],
    isNestedElsewhere: true,
    columns: [...plain("discrepancy", "ordinal"), ...named("fact", "t.fact_id")],
  },
];
