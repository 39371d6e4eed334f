import { type Catalog, memo } from "../catalog/catalog.ts";
import { bestFacts, factNumbers, type SearchItem, searchItems } from "../catalog/search.ts";
import { conceptToken } from "./lexicon.ts";

/** A fact as questions are held against it. */
export interface Profile {
  number: number;
  id: string;
  kind: string;
  subject: string;
  predicate: string;
  object: string | null;
  section: string;
  /** First and last lines of what it cites in its section. */
  spans: readonly (readonly [number, number])[];
  /** Whether it cites the headings of the parts of its list rather than the whole of it. */
  isOfHeadings: boolean;
  /** Number of facts whose lines lie within this one's; a fact with members states a list. */
  members: number;
  /** Tokens of subject, predicate and object: what the fact is about. */
  own: ReadonlySet<string>;
  /** Tokens of all that its names and statement mention. */
  concepts: ReadonlySet<string>;
  title: ReadonlySet<string>;
  body: ReadonlySet<string>;
  bodySize: number;
  hasFigure: boolean;
}

const profiles = new WeakMap<Catalog, Map<string, Map<number, Profile>>>();
const mostProfiles = 20_000;

/** The facts that share most with the tokens, best first. */
export function candidates(catalog: Catalog, tokens: readonly string[], limit: number): Profile[] {
  if (tokens.length === 0) return [];
  const known = memo(catalog, profiles, "", () => new Map<number, Profile>());
  // Terms hold letters, digits and Chinese characters only, and stand in quotes: nothing in them is syntax.
  const match = [...new Set(tokens)].map((token) => `"${token}"`).join(" OR ");
  const numbers = bestFacts(catalog, match, limit);
  const missing = numbers.filter((number) => !known.has(number));
  if (missing.length > 0) {
    if (known.size + missing.length > mostProfiles) known.clear();
    for (const item of searchItems(catalog, missing)) known.set(item.number, toProfile(item));
  }
  return numbers.flatMap((number) => known.get(number) ?? []);
}

const figure = /^\d|^(?:one|two|thre|four|five|six|seven|eight|nin|ten|eleven|half|zero)$/;

const words = (text: string): Set<string> => new Set(text === "" ? [] : text.split(" "));

function toProfile(item: SearchItem): Profile {
  const { number, id, subject, object, members } = item;
  const predicate = item.predicate ?? "";
  const own = new Set([conceptToken("ENTITY", subject), conceptToken("PREDICATE", predicate)]);
  if (object !== null) own.add(conceptToken("ENTITY", object));
  const body = words(item.body);
  const spans = JSON.parse(item.spans) as [number, number][];
  const isOfHeadings = object === null && spans.length >= 3 && spans.every(([first, last]) => first === last);
  return {
    number,
    id,
    kind: item.kind ?? "",
    subject,
    predicate,
    object,
    section: item.section ?? "",
    spans,
    isOfHeadings,
    members: isOfHeadings ? Math.max(members, spans.length) : members,
    own,
    concepts: words(item.concepts),
    title: words(item.title),
    body,
    bodySize: body.size,
    hasFigure: [...body].some((term) => figure.test(term)),
  };
}

/** Facts by id, in the order of the ids. */
export function profilesById(catalog: Catalog, ids: readonly string[]): Profile[] {
  const known = memo(catalog, profiles, "", () => new Map<number, Profile>());
  const numbers = factNumbers(catalog, ids);
  return ids.flatMap((id) => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    if (!known.has(number)) for (const item of searchItems(catalog, [number])) known.set(number, toProfile(item));
    return known.get(number) ?? [];
  });
}
