import { sourceOf } from "../../faces/mcp/text/facts.ts";
import { wordsIn } from "../../language/index.ts";
import type { Citation } from "../../model/fact.ts";
import type { OtherSource } from "../../model/sources.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { recordText, type Table, tableText } from "./table.ts";

export interface Display {
  context: OperationContext;
  /** Columns of the terminal. */
  width: number;
  /** Makes headings stand out. */
  emphasis(text: string): string;
}

type Item = Record<string, unknown>;

interface List {
  items: Item[];
  total: number;
  pageInfo?: { nextCursor: string | null };
}

/** An answer for people to read: lists as tables, anything else field by field. `fields` are the columns. */
export function answerText(answer: object, fields: readonly string[] | undefined, display: Display): string {
  if (!isList(answer)) return objectText(answer as Item, display);
  const { items, total, pageInfo, ...others } = answer;
  const { shown, nothing, more } = wordsIn(display.context.lang).commandLine;
  const next = pageInfo?.nextCursor ? `; ${more(pageInfo.nextCursor)}` : "";
  const rest = objectText(others, display);
  return [
    items.length === 0 ? nothing : itemsText(items, fields ?? columnsOf(items), display),
    ...(rest === "" ? [] : [rest]),
    ...(items.length === 0 ? [] : [shown(items.length, total) + next]),
  ].join("\n\n");
}

const isList = (answer: object): answer is List => "items" in answer && Array.isArray(answer.items);

/** Short fields in two columns, then lists of objects under headings of their own. */
function objectText({ otherSources, ...object }: Item, display: Display): string {
  const fields = Object.entries(object).filter(([name, value]) => !isEmpty(value) && !isIndex(name, value));
  const isTable = (value: unknown): value is Item[] => isObjects(value) && value.some((item) => isWide(item));
  const short = fields.filter(([, value]) => !isTable(value));
  const record = recordText(
    {
      headings: short.map(([name]) => heading(name, display)),
      rows: [short.map(([, value]) => cellText(value, display))],
    },
    display.width,
    display.emphasis,
  );
  const tables = fields.flatMap(([name, value]) =>
    isTable(value)
      ? [`${display.emphasis(heading(name, display))}\n${itemsText(value, columnsOf(value), display)}`]
      : [],
  );
  const others = otherSourcesText((otherSources ?? []) as OtherSource[], display);
  return [...(short.length > 0 ? [record] : []), ...tables, ...others].join("\n\n");
}

/** What other sources say is shown in sentences with their addresses, at most so many; JSON has all of it. */
const mostOtherSources = 6;

function otherSourcesText(otherSources: readonly OtherSource[], display: Display): string[] {
  if (otherSources.length === 0) return [];
  const { otherSourcesNotShown } = wordsIn(display.context.lang).commandLine;
  const entries = otherSources.slice(0, mostOtherSources).map(({ subject, sentence, url }) => {
    const text = recordText({ headings: [subject.name], rows: [[cellText(sentence, display)]] }, display.width);
    // An address that is broken into lines cannot be followed.
    return url === undefined ? text : `${text}\n${url}`;
  });
  const rest = otherSources.length - mostOtherSources;
  return [
    [
      display.emphasis(heading("otherSources", display)),
      ...entries,
      ...(rest > 0 ? [otherSourcesNotShown(rest)] : []),
    ].join("\n"),
  ];
}

function itemsText(items: readonly Item[], columns: readonly string[], display: Display): string {
  const table: Table = {
    headings: columns.map((column) => heading(column, display)),
    rows: items.map((item) =>
      columns.map((column) => cellText(column in item ? item[column] : valueAt(item, column.split(".")), display)),
    ),
  };
  return tableText(table, display.width, display.emphasis);
}

/** Facts are shown by their statement and source; other objects by all fields that any of them has. */
function columnsOf(items: readonly Item[]): string[] {
  if (items.every(isFact)) return ["id", "statement", "citations"];
  const names = new Set(items.flatMap((item) => Object.keys(item)));
  return [...names].filter((name) => items.some((item) => !isEmpty(item[name])));
}

/** The value at a path; of every item where the path leads through a list. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.flatMap((item) => valueAt(item, path));
  return value !== null && typeof value === "object" ? valueAt((value as Item)[name], rest) : undefined;
}

function cellText(value: unknown, display: Display): string {
  const words = wordsIn(display.context.lang).commandLine;
  if (isEmpty(value)) return "–";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (isCitations(value)) return sourceOf(display.context, value);
  if (Array.isArray(value)) return value.map((each) => cellText(each, display)).join(isObjects(value) ? "; " : ", ");
  if (typeof value === "object") return objectCell(value as Item, display);
  // Records may contain texts of other callers, who must not control the terminal.
  return String(value).replace(/[^\P{Cc}\n]+/gu, " ");
}

/** An entity by its name, a fact by its statement, anything else by all it says. */
function objectCell(object: Item, display: Display): string {
  if (isFact(object)) return cellText(object.statement, display);
  const name = object.name ?? object.title;
  if (typeof name === "string") return cellText(name, display);
  if ("value" in object && "type" in object) return cellText(object.raw ?? object.value, display);
  return Object.entries(object)
    .filter(([key, value]) => key !== "fact" && key !== "facts" && !isEmpty(value))
    .map(([key, value]) => (key === "count" ? `×${value}` : cellText(value, display)))
    .join(" ");
}

const isFact = (item: Item): boolean => "statement" in item && "citations" in item;
const isObjects = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => item !== null && typeof item === "object" && !Array.isArray(item));
/** Whether an object says more than a name, so that a list of them reads better as a table. */
const isWide = (item: Item): boolean => !("name" in item) || Object.keys(item).length > 4;
const isCitations = (value: unknown): value is Citation[] =>
  isObjects(value) && value.every((item) => "section" in item && "startLine" in item && "document" in item);
/** All facts about something, by id only: for programs. */
const isIndex = (name: string, value: unknown): boolean =>
  name === "facts" && Array.isArray(value) && value.every((each) => typeof each === "string");
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** `firstRelease` as `first release`, or in the words of the language. Names of meshes stay as they are. */
function heading(path: string, { context }: Display): string {
  if (!/^[a-z]/.test(path)) return path;
  const { fields } = wordsIn(context.lang).commandLine;
  return path
    .split(".")
    .map((name) => fields[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(" · ");
}
