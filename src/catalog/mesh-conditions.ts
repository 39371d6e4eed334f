import { InputError, validNames } from "../errors.ts";
import type { MeshFilter } from "../model/filter.ts";
import { type EntityType, entityId, slugOf } from "../model/ids.ts";
import type { Lang } from "../model/text.ts";
import { type CncfStatus, presentLevels, type SupportLevel } from "../model/value.ts";
import { entitiesById, slugsOfType } from "./entities.ts";
import { impliedId } from "./facts.ts";
import { type Reading, single } from "./snapshot.ts";

interface Bounds {
  gte?: number | undefined;
  lte?: number | undefined;
}

/** SQL for what the document says, as rows of (mesh id, told, fact id or null), and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** What is told is the verdict, 0 or 1; or, where there are bounds, a figure, read once for all bounds. */
type Asked = { statement: Statement; wording: () => string } & ({ silence: Silence } | { bounds: Bounds });

/** The verdict on a mesh of which the document tells nothing; undecided where it is null. */
type Silence = 0 | 1 | null;

/** One condition on a mesh that is decided by itself. */
export class Condition {
  readonly statement: Statement;
  readonly bounds: Bounds | undefined;
  readonly silence: Silence;
  readonly #wording: () => string;
  #sentence: string | undefined;

  constructor(asked: Asked) {
    this.statement = asked.statement;
    this.bounds = "bounds" in asked ? asked.bounds : undefined;
    this.silence = "silence" in asked ? asked.silence : null;
    this.#wording = asked.wording;
  }

  /** Written when it is asked for: few conditions are told of. */
  get sentence(): string {
    this.#sentence ??= this.#wording();
    return this.#sentence;
  }
}

/** Names in a filter are checked where they stand, so that the error can say where. */
type Path = readonly (string | number)[];

const marks = (values: readonly unknown[]): string => values.map(() => "?").join(", ");

const words: Record<Lang, Record<SupportLevel, string>> = {
  en: {
    AUTOMATIC: "automatic",
    SUPPORTED: "supported",
    OPTIONAL: "optional",
    PARTIAL: "partial",
    NONE: "not supported",
    UNKNOWN: "not stated",
  },
  zh: {
    AUTOMATIC: "自动",
    SUPPORTED: "支持",
    OPTIONAL: "可选",
    PARTIAL: "部分支持",
    NONE: "不支持",
    UNKNOWN: "文档未提及",
  },
};

/** The entity that a reference names, of the type that is implied. */
export function resolve(reading: Reading, type: EntityType, reference: string, path: Path): string {
  const id = impliedId(type, reference);
  if (id.startsWith(`${type}:`) && knownName(reading, id) !== null) return id;
  throw new InputError(`Unknown ${type} \`${reference}\`.`, [
    {
      path: path.join("."),
      message: `unknown ${type} \`${reference}\``,
      fix: validNames(slugsOfType(reading, type, slugOf(id)), reference),
    },
  ]);
}

/** A name within a sentence: its first letter is lowered unless the word is an abbreviation or has further capitals. */
const inSentence = (name: string): string => name.replace(/^[A-Z](?=[a-z]+( |-|$))/, (letter) => letter.toLowerCase());

/** The name of an entity; null where there is no such entity. */
const knownName = (reading: Reading, id: string): string | null => entitiesById(reading, [id]).get(id)?.name ?? null;

const nameOf = (reading: Reading, id: string): string => knownName(reading, id) ?? id;

/** Whether the mesh has the feature at one of the levels. Asking for UNKNOWN is asking for silence, so always decided. */
export function featureCondition(
  reading: Reading,
  { id, support }: { id: string; support?: readonly SupportLevel[] | undefined },
  path: Path,
): Condition {
  const feature = resolve(reading, "feature", id, [...path, "id"]);
  const levels = support ?? presentLevels;
  const stated = levels.filter((level) => level !== "UNKNOWN");
  const name = nameOf(reading, feature);
  const { lang } = reading;
  return new Condition({
    wording() {
      if (!support) return lang === "en" ? `has ${inSentence(name)}` : `具备${name}`;
      const listed = levels.map((level) => words[lang][level]).join(lang === "en" ? " or " : "或");
      return lang === "en" ? `${name} is ${listed}` : `${name}：${listed}`;
    },
    statement: {
      sql: `SELECT mesh_id, support IN (${marks(stated)}) AS told, fact_id FROM feature_support WHERE feature_id = ?`,
      values: [...stated, feature],
    },
    silence: levels.includes("UNKNOWN") ? 1 : null,
  });
}

export function modeCondition(reading: Reading, reference: string, path: Path): Condition {
  const mode = resolve(reading, "mode", reference, path);
  const name = nameOf(reading, mode);
  return new Condition({
    wording: () => (reading.lang === "en" ? `runs in ${name}` : `支持${name}`),
    statement: { sql: "SELECT mesh_id, 1 AS told, fact_id FROM mesh_mode WHERE mode_id = ?", values: [mode] },
    silence: null,
  });
}

interface Among<T> {
  in?: readonly T[] | undefined;
  notIn?: readonly T[] | undefined;
}

/** `in` and `notIn` of one subject, as one condition each. */
function among<T extends string | number>(
  { in: wanted, notIn: unwanted }: Among<T>,
  make: (values: readonly T[], isIn: boolean) => Condition,
): Condition[] {
  return [...(wanted ? [make(wanted, true)] : []), ...(unwanted ? [make(unwanted, false)] : [])];
}

const isOrNot = (lang: Lang, subject: string, values: readonly (string | number)[], isIn: boolean): string =>
  lang === "en"
    ? `${subject} is ${isIn ? "" : "not "}${values.length === 0 ? "one of none" : values.join(" or ")}`
    : `${subject}${isIn ? "为" : "不为"} ${values.length === 0 ? "（空）" : values.join(" 或 ")}`;

export function dimensionConditions(
  reading: Reading,
  filter: NonNullable<MeshFilter["dimension"]>,
  path: Path,
): Condition[] {
  const { catalog, lang } = reading;
  const row = (sql: string) => single<string | undefined>(catalog, sql, filter.id);
  const levels = row("SELECT levels FROM dimension WHERE comparison = 'meshes' AND slug = ?");
  if (levels === undefined) {
    const dimensions = slugsOfType(reading, "dimension").filter((slug) => !slug.includes("."));
    throw new InputError(`Unknown dimension \`${filter.id}\`.`, [
      {
        path: [...path, "id"].join("."),
        message: `unknown dimension \`${filter.id}\``,
        fix: validNames(dimensions, filter.id),
      },
    ]);
  }
  const known = JSON.parse(levels) as { value: string; en: string; zh: string }[];
  const valid = known.map(({ value }) => value);
  const label = (value: string): string => known.find((level) => level.value === value.toUpperCase())?.[lang] ?? value;
  const name = nameOf(reading, entityId("dimension", filter.id));
  const values = { in: filter.in?.map(String), notIn: filter.notIn?.map(String) };
  for (const key of ["in", "notIn"] as const) {
    for (const [index, value] of (values[key] ?? []).entries()) {
      if (valid.length === 0 || valid.includes(value.toUpperCase())) continue;
      throw new InputError(`Unknown value \`${value}\` of dimension \`${filter.id}\`.`, [
        { path: [...path, key, index].join("."), message: `unknown value \`${value}\``, fix: validNames(valid, value) },
      ]);
    }
  }
  const make = (wanted: readonly string[], isIn: boolean) =>
    new Condition({
      wording: () => isOrNot(lang, inSentence(name), wanted.map(label), isIn),
      // A mesh has a row for each of its values; the same verdict stands in all of them.
      statement: {
        sql: `SELECT t.mesh_id, ${isIn ? "" : "NOT "}EXISTS (
                       SELECT 1 FROM dimension_token w
                        WHERE w.mesh_id = t.mesh_id AND w.dimension = t.dimension AND w.token IN (${marks(wanted)})) AS told,
                     t.fact_id
                FROM dimension_token t WHERE t.dimension = ?`,
        values: [...wanted.map((value) => value.toUpperCase()), filter.id],
      },
      silence: null,
    });
  return among(values, make);
}

/** Conditions on a column of `mesh` that is null where the document is silent. */
function columnConditions<T extends string | number>(
  lang: Lang,
  column: "status" | "cncf_status",
  subject: Record<Lang, string>,
  filter: Among<T>,
): Condition[] {
  const make = (values: readonly T[], isIn: boolean) =>
    new Condition({
      wording: () => isOrNot(lang, subject[lang], values, isIn),
      statement: {
        sql: `SELECT id AS mesh_id, ${column} ${isIn ? "" : "NOT "}IN (${marks(values)}) AS told, ${column}_fact AS fact_id
                FROM mesh WHERE ${column} IS NOT NULL`,
        values,
      },
      silence: null,
    });
  return among(filter, make);
}

export const cncfConditions = ({ lang }: Reading, filter: Among<CncfStatus>): Condition[] =>
  columnConditions(lang, "cncf_status", { en: "CNCF status", zh: "CNCF 状态" }, filter);

export const statusConditions = ({ lang }: Reading, filter: Among<string>): Condition[] =>
  columnConditions(
    lang,
    "status",
    { en: "project status", zh: "项目状态" },
    { in: filter.in?.map((value) => value.toUpperCase()), notIn: filter.notIn?.map((value) => value.toUpperCase()) },
  );

const isWithin = (lang: Lang, subject: string, { gte, lte }: Bounds): string => {
  const limits = [...(gte === undefined ? [] : [`≥ ${gte}`]), ...(lte === undefined ? [] : [`≤ ${lte}`])];
  return `${subject} ${limits.join(lang === "en" ? " and " : " 且 ")}`;
};

export const firstReleaseCondition = ({ lang }: Reading, bounds: Bounds): Condition =>
  new Condition({
    wording: () => isWithin(lang, lang === "en" ? "first release" : "首次发布年份", bounds),
    statement: {
      sql: "SELECT id AS mesh_id, first_release AS told, first_release_fact AS fact_id FROM mesh WHERE first_release IS NOT NULL",
      values: [],
    },
    bounds,
  });

export function scoreCondition(
  reading: Reading,
  { criterion, ...bounds }: NonNullable<MeshFilter["score"]>,
  path: Path,
): Condition {
  const { lang } = reading;
  const id = resolve(reading, "criterion", criterion, [...path, "criterion"]);
  const name = nameOf(reading, id);
  return new Condition({
    wording: () => isWithin(lang, lang === "en" ? `score on ${inSentence(name)}` : `${name}评分`, bounds),
    statement: { sql: "SELECT mesh_id, value AS told, fact_id FROM score WHERE criterion = ?", values: [slugOf(id)] },
    bounds,
  });
}

/** Which mesh it is needs no document: always decided. */
export function idConditions(reading: Reading, filter: Among<string>, path: Path): Condition[] {
  const resolved = (key: "in" | "notIn") =>
    filter[key]?.map((reference, index) => resolve(reading, "mesh", reference, [...path, key, index]));
  const { lang } = reading;
  const make = (ids: readonly string[], isIn: boolean) =>
    new Condition({
      wording: () => {
        const names = ids.map((id) => nameOf(reading, id));
        return isOrNot(lang, lang === "en" ? "the mesh" : "网格", names, isIn);
      },
      statement: {
        sql: `SELECT id AS mesh_id, ${isIn ? 1 : 0} AS told, NULL AS fact_id FROM mesh WHERE id IN (${marks(ids)})`,
        values: ids,
      },
      silence: isIn ? 0 : 1,
    });
  return among({ in: resolved("in"), notIn: resolved("notIn") }, make);
}

export const textCondition = ({ lang }: Reading, text: string): Condition =>
  new Condition({
    wording: () => (lang === "en" ? `the name contains “${text}”` : `名称包含“${text}”`),
    statement: {
      sql: `SELECT id AS mesh_id, 1 AS told, NULL AS fact_id FROM mesh
             WHERE instr(lower(name_en), lower(?)) OR instr(lower(name_zh), lower(?))
             UNION
            SELECT a.entity_id, 1, NULL FROM alias a
             WHERE a.entity_id IN (SELECT id FROM mesh) AND instr(lower(a.text), lower(?))`,
      values: [text, text, text],
    },
    silence: 0,
  });
