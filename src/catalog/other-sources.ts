import { wordsIn } from "../language/index.ts";
import type { EntityRef } from "../model/fact.ts";
import type { OtherSource } from "../model/sources.ts";
import { factsById, toRef } from "./facts.ts";
import { all, column, groupBy, idList, type Reading } from "./snapshot.ts";

/** A statement of another source, and the statement of the reference that it contradicts, if it does. */
export interface Difference {
  readonly subject: string;
  /** What is decided, in words. */
  readonly condition: string;
  readonly verdict: OtherSource["verdict"];
  readonly fact: string;
  readonly contradicts: string | undefined;
}

/** Whether a catalog is the view of the reference document, beside which others have something to say. */
export const hasOtherSources = ({ catalog }: Reading): boolean =>
  catalog.reference === catalog && catalog.whole !== catalog;

/** Facts of other sources that contradict these; each fact of the reference with those against it. */
export function contradictionsOf({ catalog }: Reading, facts: Iterable<string>): Map<string, string[]> {
  const rows = all<{ fact: string; other: string }>(
    catalog,
    `SELECT fact_id AS fact, other_id AS other FROM contradiction WHERE fact_id IN (SELECT value FROM json_each(?))
      ORDER BY fact_id, other_id`,
    idList(facts),
  );
  const others = new Map<string, string[]>();
  for (const { fact, other } of rows) others.set(fact, [...(others.get(fact) ?? []), other]);
  return others;
}

/** What other sources say, by what it concerns. */
interface Elsewhere {
  /** Against each fact. */
  readonly byFact: ReadonlyMap<string, OtherSource[]>;
  /** Against the facts about each entity. */
  readonly bySubject: ReadonlyMap<string, OtherSource[]>;
  /** Of the support of features on which the reference is silent, by mesh and by feature. */
  readonly bySilence: ReadonlyMap<string, OtherSource[]>;
}

const nothing: Elsewhere = { byFact: new Map(), bySubject: new Map(), bySilence: new Map() };

/** Read once, since it is part of most answers, and there is little of it. */
function elsewhere(reading: Reading): Elsewhere {
  if (!hasOtherSources(reading)) return nothing;
  return reading.catalog.memo.get(`elsewhere ${reading.lang}`, () => {
    const contested = column<string>(
      reading.catalog,
      "SELECT id FROM fact WHERE standing = 'CONTESTED' ORDER BY ordinal",
    );
    const contradicted = contradictionsOf(reading, contested);
    const own = factsById(reading, contested);
    const against = told(
      reading,
      contested.flatMap((fact) =>
        (contradicted.get(fact) ?? []).map((other) => ({
          subject: own.get(fact)!.subject.id,
          condition: own.get(fact)!.label,
          verdict: "FAIL" as const,
          fact: other,
          contradicts: fact,
        })),
      ),
    );
    const silences = silentSupport(reading);
    return {
      byFact: groupBy(against, ({ contradicts }) => contradicts!),
      bySubject: groupBy(against, ({ subject }) => subject.id),
      bySilence: new Map(
        [
          ...groupBy(silences, ({ told: { subject } }) => subject.id),
          ...groupBy(silences, ({ feature }) => feature),
        ].map(([id, list]) => [id, list.map(({ told }) => told)]),
      ),
    };
  });
}

/** What other sources say against the facts of an answer. */
export function oppositionTo(reading: Reading, facts: Iterable<string>): OtherSource[] {
  const { byFact } = elsewhere(reading);
  return byFact.size === 0 ? [] : [...facts].flatMap((fact) => byFact.get(fact) ?? []);
}

/** What other sources say against the facts about an entity, and, of a mesh or feature, where the reference is silent. */
export function toldOfEntity(reading: Reading, id: string): OtherSource[] {
  const { bySubject, bySilence } = elsewhere(reading);
  return [...(bySubject.get(id) ?? []), ...(bySilence.get(id) ?? [])];
}

/** What other sources say of features of a mesh, or of a feature of meshes, on which the reference is silent. */
export const supportToldElsewhere = (reading: Reading, id: string): OtherSource[] =>
  elsewhere(reading).bySilence.get(id) ?? [];

interface SupportRow {
  mesh: string;
  feature: string;
  name: string;
  support: string;
  fact: string;
}

/** The widest statement of other sources for each mesh and feature of which the reference says nothing. */
function silentSupport(reading: Reading): { feature: string; told: OtherSource }[] {
  const sql = `SELECT s.mesh_id AS mesh, s.feature_id AS feature, e.name_${reading.lang} AS name, s.support, s.fact_id AS fact
    FROM feature_support s JOIN entity e ON e.id = s.feature_id
   ORDER BY s.mesh_id, s.feature_id, s.mode <> '' OR s.layer <> '', s.mode, s.layer, s.fact_id`;
  const key = ({ mesh, feature }: SupportRow): string => `${mesh} ${feature}`;
  const seen = new Set(all<SupportRow>(reading.catalog, sql).map(key));
  const rows = all<SupportRow>(reading.catalog.whole, sql).filter((row) => !seen.has(key(row)) && seen.add(key(row)));
  const found = told(
    reading,
    rows.map(({ mesh, name, support, fact }) => ({
      subject: mesh,
      condition: name,
      verdict: support === "NONE" ? ("FAIL" as const) : ("PASS" as const),
      fact,
      contradicts: undefined,
    })),
  );
  return found.map((each, index) => ({ feature: rows[index]!.feature, told: each }));
}

/** The differences in words, with links. Those that only repeat what the reference says are left out. */
export function told(reading: Reading, differences: readonly Difference[]): OtherSource[] {
  const whole = { ...reading, catalog: reading.catalog.whole };
  const theirs = factsById(
    whole,
    differences.map(({ fact }) => fact),
  );
  const ours = factsById(
    reading,
    differences.flatMap(({ contradicts }) => contradicts ?? []),
  );
  const subjects = subjectRefs(
    whole,
    differences.map(({ subject }) => subject),
  );
  const words = wordsIn(reading.lang).sources;
  return differences.flatMap(({ subject, condition, verdict, fact, contradicts }) => {
    const their = theirs.get(fact);
    const about = subjects.get(subject);
    if (!their || !about) return [];
    const title = titleOf(whole, their.citations[0]!.document);
    const day = their.sourceDate ?? undefined;
    const our = contradicts === undefined ? undefined : ours.get(contradicts);
    const sentence = our
      ? words.contested(titleOf(reading, our.citations[0]!.document), our.statement, title, their.statement, day)
      : words.decided(title, their.statement, day);
    const { url } = their.citations.find((citation) => citation.url !== undefined) ?? {};
    return [
      {
        subject: about,
        condition,
        verdict,
        fact,
        ...(contradicts !== undefined && { contradicts }),
        sentence,
        ...(url !== undefined && { url }),
      },
    ];
  });
}

const titleOf = (reading: Reading, document: string): string => documentTitles(reading).get(document) ?? document;

const documentTitles = ({ catalog, lang }: Reading): ReadonlyMap<string, string> =>
  catalog.memo.get(
    `document titles ${lang}`,
    () =>
      new Map(
        all<{ slug: string; title: string }>(catalog, `SELECT slug, title_${lang} AS title FROM document`).map(
          ({ slug, title }) => [slug, title],
        ),
      ),
  );

const subjectRefs = ({ catalog, lang }: Reading, ids: readonly string[]): Map<string, EntityRef> =>
  new Map(
    all<{ id: string; name: string }>(
      catalog,
      `SELECT id, name_${lang} AS name FROM entity WHERE id IN (SELECT value FROM json_each(?))`,
      idList(ids),
    ).map(({ id, name }) => [id, toRef(id, name)]),
  );
