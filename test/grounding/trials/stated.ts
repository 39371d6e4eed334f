import { all, type Catalog } from "../../../src/catalog/snapshot.ts";
import type { Lang } from "../../../src/model/text.ts";

/** An entity with the names by which texts may call it, longest first. */
export interface Named {
  id: string;
  name: Record<Lang, string>;
  aliases: Record<Lang, readonly string[]>;
  /** Every name and alias in lower case. */
  calledAs: readonly string[];
}

export interface StatedFact {
  ordinal: number;
  subject: string;
  predicate: string;
  object: string | null;
  value: unknown;
  statement: string;
}

/** What the catalog states, for tests to compute what it does not: read by their own queries, not by the code under test. */
export interface Stated {
  facts: readonly StatedFact[];
  entities: ReadonlyMap<string, Named>;
  ofType: (type: string) => Named[];
  /** Levels at which a mesh supports a feature; none if the catalog is silent. */
  support: (mesh: string, feature: string) => string[];
  /** Features that imply one or are implied by it. */
  related: (feature: string) => string[];
  /** Whether any statement that names the entity, is about a part of it or stands in its sections passes the test. */
  says: (entity: Named, test: (statement: string) => boolean) => boolean;
}

const bare = (name: string): string => name.replace(/\s*[（(].*$/u, "");

/** Whether no Latin word is cut at either end. */
export const isWhole = (text: string, from: number, to: number): boolean =>
  !(/[a-z\d]/i.test(text.charAt(from)) && /[a-z\d-]/i.test(text.charAt(from - 1))) &&
  !(/[a-z\d]/i.test(text.charAt(to - 1)) && /[a-z\d-]/i.test(text.charAt(to)));

export const isNamedIn = (text: string, { calledAs }: Named): boolean =>
  calledAs.some((name) => {
    const at = text.toLowerCase().indexOf(name);
    return at >= 0 && isWhole(text, at, at + name.length);
  });

/** Whether the name is a proper one, the same in both languages, and needs no bracket to say whose it is. */
export const isProduct = ({ name, calledAs }: Named): boolean =>
  name.en === name.zh && /^[A-Z]|\d|-/.test(name.en) && !calledAs.some((each) => /[（(]/.test(each));

export function readStated(catalog: Catalog): Stated {
  const facts = all<Omit<StatedFact, "value"> & { value: string | null }>(
    catalog,
    `SELECT ordinal, subject, predicate, object, value ->> 'value' AS value, statement_en AS statement
       FROM fact ORDER BY ordinal`,
  );
  const sections = all<{ number: string; title: string }>(catalog, "SELECT number, title_en AS title FROM section");
  const cited = all<{ fact: number; section: string }>(
    catalog,
    "SELECT f.ordinal AS fact, c.section FROM citation c JOIN fact f ON f.id = c.fact_id",
  );
  const aliases = all<{ id: string; lang: Lang; text: string }>(
    catalog,
    "SELECT entity_id AS id, lang, text FROM alias ORDER BY entity_id, lang, ordinal",
  );
  const rows = all<{ id: string; en: string; zh: string }>(
    catalog,
    "SELECT id, name_en AS en, name_zh AS zh FROM entity WHERE type <> 'section' ORDER BY type, ordinal",
  );
  const entities = new Map(
    rows.map(({ id, en, zh }) => {
      const own = aliases.filter((alias) => alias.id === id);
      const names = [en, zh, bare(en), bare(zh), ...own.map(({ text }) => text)];
      const calledAs = [...new Set(names.map((name) => name.toLowerCase()))];
      const aliasesIn = (lang: Lang) => own.filter((alias) => alias.lang === lang).map(({ text }) => text);
      const named: Named = {
        id,
        name: { en: bare(en), zh: bare(zh) },
        aliases: { en: aliasesIn("en"), zh: aliasesIn("zh") },
        calledAs: calledAs.sort((a, b) => b.length - a.length),
      };
      return [id, named] as const;
    }),
  );
  const supports = all<{ mesh: string; feature: string; support: string }>(
    catalog,
    "SELECT mesh_id AS mesh, feature_id AS feature, support FROM feature_support",
  );
  const broader = all<{ narrow: string; broad: string }>(
    catalog,
    "SELECT feature_id AS narrow, broader_id AS broad FROM feature_broader",
  );
  /** The entity, what belongs to it, and what belongs to that. */
  const partsOf = (whole: string, found = new Set([whole])): Set<string> => {
    for (const { subject, predicate, object } of facts) {
      const part = predicate === "has-component" ? object : predicate === "part-of" ? subject : null;
      const owner = predicate === "has-component" ? subject : object;
      if (part === null || owner !== whole || found.has(part)) continue;
      found.add(part);
      partsOf(part, found);
    }
    return found;
  };
  const factsIn = (entity: Named): Set<number> => {
    const own = sections.filter(({ title }) => isNamedIn(title, entity)).map(({ number }) => number);
    const isWithin = (section: string) => own.some((each) => section === each || section.startsWith(`${each}.`));
    return new Set(cited.filter(({ section }) => isWithin(section)).map(({ fact }) => fact));
  };
  const found = new Map<string, string[]>();
  const statementsOn = (entity: Named): string[] => {
    const known = found.get(entity.id);
    if (known) return known;
    const parts = partsOf(entity.id);
    const inSections = factsIn(entity);
    const statements = facts
      .filter(
        ({ ordinal, subject, object, statement }) =>
          parts.has(subject) || object === entity.id || inSections.has(ordinal) || isNamedIn(statement, entity),
      )
      .map(({ statement }) => statement);
    found.set(entity.id, statements);
    return statements;
  };
  return {
    facts,
    entities,
    ofType: (type) => [...entities.values()].filter(({ id }) => id.startsWith(`${type}:`)),
    support: (mesh, feature) =>
      supports.filter((each) => each.mesh === mesh && each.feature === feature).map(({ support }) => support),
    related: (feature) =>
      broader.flatMap(({ narrow, broad }) => (narrow === feature ? [broad] : broad === feature ? [narrow] : [])),
    says: (entity, test) => statementsOn(entity).some(test),
  };
}
