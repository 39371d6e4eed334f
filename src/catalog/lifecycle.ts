import { wordsIn } from "../language/index.ts";
import type { EntityRef } from "../model/fact.ts";
import type { Identifier, Lifecycle, LifecycleStatus, Release } from "../model/sources.ts";
import { refsById } from "./entities.ts";
import { all, column, idList, listsById, type Reading } from "./snapshot.ts";

/** How long a release shows that a project is alive, where nobody says until when it is supported. */
const daysOfLife = 365;

/** Names of entities in other systems, from every source. */
export function identifiersOf({ catalog }: Reading, ids: readonly string[]): Map<string, Identifier[]> {
  const rows = all<Identifier & { entity_id: string }>(
    catalog.whole,
    `SELECT entity_id, scheme, value, url FROM identifier WHERE entity_id IN (SELECT value FROM json_each(?))
      ORDER BY entity_id, ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "entity_id", ({ scheme, value, url }) => ({ scheme, value, url }));
}

/**
 * The life cycle of every mesh, of all else of which a source tells releases or the end, and of each release. Computed once a
 * day.
 */
const lifecycles = (reading: Reading, day: string): ReadonlyMap<string, Lifecycle> =>
  reading.catalog.whole.memo.get(`lifecycles ${reading.lang} ${day}`, () => {
    const whole = { ...reading, catalog: reading.catalog.whole };
    const ids = column<string>(
      whole.catalog,
      `SELECT id FROM mesh UNION SELECT product FROM release
        UNION SELECT subject FROM fact WHERE predicate IN ('archived-on', 'end-of-support')`,
    );
    const releases = releasesOf(whole, ids, day);
    const ends = endsOf(whole, ids);
    const named = [...ends.values()].flatMap(({ successor }) => successor?.entity ?? []);
    const successors = refsById(whole, named);
    return new Map([
      ...ids.map((id) => [id, lifecycleOf(reading, ends.get(id)!, releases.get(id)!, successors, day)] as const),
      ...[...releases.values()]
        .flat()
        .map((release) => [release.release, lifecycleOfRelease(reading, release, day)] as const),
    ]);
  });

/** How alive an entity is on a day, computed from what every source says of its end, and of its releases. */
export const lifecycleOn = (reading: Reading, id: string, day: string): Lifecycle | undefined =>
  lifecycles(reading, day).get(id);

/** A release has ended when its support has. */
function lifecycleOfRelease({ lang }: Reading, release: Release, day: string): Lifecycle {
  const { status, latestVersion, latestReleaseOn, supportedUntil, facts } = release;
  return {
    status,
    statusText: wordsIn(lang).sources.lifecycle[status],
    asOf: day,
    ...(status === "END_OF_LIFE" && supportedUntil !== undefined && { since: supportedUntil }),
    ...(latestVersion !== undefined && { latestVersion }),
    ...(latestReleaseOn !== undefined && { latestReleaseOn }),
    ...(supportedUntil !== undefined && { supportedUntil }),
    releases: [],
    facts,
  };
}

interface ReleaseRow {
  id: string;
  product: string;
  cycle: string;
  released_on: string | null;
  latest: string | null;
  latest_on: string | null;
  supported_until: string | null;
  supported: number | null;
  kubernetes: string | null;
  facts: string;
}

const releaseRows = (reading: Reading, where: string, parameter: string): ReleaseRow[] =>
  all<ReleaseRow>(
    reading.catalog,
    `SELECT id, product, cycle, released_on, latest, latest_on, supported_until, supported, kubernetes, facts
       FROM release JOIN document ON document.slug = release.document
      WHERE ${where} ORDER BY product, role = 'PROJECT', release.ordinal`,
    parameter,
  );

/** The releases of each product, newest first. */
function releasesOf(reading: Reading, ids: readonly string[], day: string): Map<string, Release[]> {
  const rows = releaseRows(reading, "product IN (SELECT value FROM json_each(?))", idList(ids));
  return new Map(
    ids.map((id) => {
      const merged = mergedReleases(
        rows.filter(({ product }) => product === id),
        day,
      );
      return [id, merged.sort((a, b) => b.cycle.localeCompare(a.cycle, "en", { numeric: true }))];
    }),
  );
}

/** One release of what several sources say of it; registries come first. */
function mergedReleases(rows: readonly ReleaseRow[], day: string): Release[] {
  const byId = new Map<string, ReleaseRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].map(([release, told]) => {
    const first = <K extends keyof ReleaseRow>(key: K) => told.find((row) => row[key] !== null)?.[key] ?? undefined;
    const [releasedOn, supportedUntil] = [first("released_on"), first("supported_until")];
    const [latestVersion, latestReleaseOn] = [first("latest"), first("latest_on")];
    const kubernetes = first("kubernetes");
    const supported = first("supported");
    return {
      release,
      cycle: told[0]!.cycle,
      ...(releasedOn !== undefined && { releasedOn }),
      ...(latestVersion !== undefined && { latestVersion }),
      ...(latestReleaseOn !== undefined && { latestReleaseOn }),
      ...(supportedUntil !== undefined && { supportedUntil }),
      ...(kubernetes !== undefined && { kubernetes }),
      status: releaseStatus({ supportedUntil, supported, releasedOn: latestReleaseOn ?? releasedOn }, day),
      facts: told.flatMap(({ facts }) => JSON.parse(facts) as string[]),
    };
  });
}

interface Support {
  supportedUntil: string | undefined;
  supported: number | undefined;
  releasedOn: string | undefined;
}

function releaseStatus({ supportedUntil, supported, releasedOn }: Support, day: string): LifecycleStatus {
  if (supportedUntil !== undefined) return supportedUntil >= day ? "ACTIVE" : "END_OF_LIFE";
  if (supported !== undefined) return supported === 1 ? "ACTIVE" : "END_OF_LIFE";
  return releasedOn !== undefined && isRecent(releasedOn, day) ? "ACTIVE" : "UNKNOWN";
}

const isRecent = (date: string, day: string): boolean => date <= day && daysBetween(date, day) < daysOfLife;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What sources say of the end of a project. */
interface Ends {
  archivedOn?: Dated;
  endOfSupport?: Dated;
  deprecatedOn?: Dated;
  status?: { value: string; fact: string };
  successor?: { entity: string; fact: string };
}

interface Dated {
  date: string;
  fact: string;
}

const endPredicates = ["archived-on", "end-of-support", "deprecated-on", "status", "migrates-to"];

/** Registries and the projects themselves before the reference document, and the newest first. */
function endsOf({ catalog }: Reading, ids: readonly string[]): Map<string, Ends> {
  const rows = all<{ subject: string; predicate: string; object: string | null; value: string | null; id: string }>(
    catalog,
    `SELECT f.subject, f.predicate, f.object, f.value ->> 'value' AS value, f.id
       FROM fact f JOIN citation c ON c.fact_id = f.id AND c.ordinal = 0 JOIN document d ON d.slug = c.document
      WHERE f.subject IN (SELECT value FROM json_each(?)) AND f.predicate IN (SELECT value FROM json_each(?))
        AND (d.role <> 'REFERENCE' OR f.predicate = 'migrates-to')
      ORDER BY d.role = 'REFERENCE', d.role = 'PROJECT', f.source_date DESC, f.ordinal`,
    idList(ids),
    idList(endPredicates),
  );
  return new Map(
    ids.map((id) => {
      const told = rows.filter(({ subject }) => subject === id);
      const dated = (predicate: string): Dated | undefined => {
        const found = told.find((row) => row.predicate === predicate && /^\d{4}-\d\d-\d\d$/.test(row.value ?? ""));
        return found && { date: found.value!, fact: found.id };
      };
      const status = told.find(({ predicate, value }) => predicate === "status" && value !== null);
      const successor = told.find(({ predicate, object }) => predicate === "migrates-to" && object !== null);
      const [archivedOn, endOfSupport, deprecatedOn] = [
        dated("archived-on"),
        dated("end-of-support"),
        dated("deprecated-on"),
      ];
      return [
        id,
        {
          ...(archivedOn && { archivedOn }),
          ...(endOfSupport && { endOfSupport }),
          ...(deprecatedOn && { deprecatedOn }),
          ...(status && { status: { value: status.value!, fact: status.id } }),
          ...(successor && { successor: { entity: successor.object!, fact: successor.id } }),
        },
      ];
    }),
  );
}

function lifecycleOf(
  { lang }: Reading,
  ends: Ends,
  releases: Release[],
  successors: ReadonlyMap<string, EntityRef>,
  day: string,
): Lifecycle {
  const { status, since, facts } = statusOf(ends, releases, day);
  const [newest] = releases;
  // While a release is supported without an end in sight, so is the project.
  const isOpen = releases.some((release) => release.status === "ACTIVE" && release.supportedUntil === undefined);
  const last = isOpen ? undefined : latestDay(releases.map((release) => release.supportedUntil));
  const supportedUntil = ends.endOfSupport?.date ?? last;
  const latest = newest?.latestVersion ?? newest?.cycle;
  const latestOn = newest?.latestReleaseOn ?? newest?.releasedOn;
  const isEnding = status !== "ACTIVE" && status !== "UNKNOWN";
  const successor = isEnding && ends.successor ? successors.get(ends.successor.entity) : undefined;
  return {
    status,
    statusText: wordsIn(lang).sources.lifecycle[status],
    asOf: day,
    ...(since !== undefined && { since }),
    ...(successor && { successor }),
    ...(latest !== undefined && { latestVersion: latest }),
    ...(latestOn !== undefined && { latestReleaseOn: latestOn }),
    ...(supportedUntil !== undefined && { supportedUntil }),
    releases,
    facts: [...new Set([...facts, ...(successor ? [ends.successor!.fact] : []), ...(newest?.facts ?? [])])],
  };
}

const latestDay = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);

interface StatusFound {
  status: LifecycleStatus;
  since?: string;
  facts: string[];
}

/** What the project's own words for its status mean. */
const ownWords: Record<string, LifecycleStatus> = {
  ARCHIVED: "ARCHIVED",
  DEPRECATED: "DEPRECATED",
  MAINTENANCE: "MAINTENANCE",
  END_OF_SUPPORT: "END_OF_LIFE",
  END_OF_LIFE: "END_OF_LIFE",
};

function statusOf(ends: Ends, releases: readonly Release[], day: string): StatusFound {
  const { archivedOn, endOfSupport, deprecatedOn, status } = ends;
  if (archivedOn && archivedOn.date <= day) {
    return { status: "ARCHIVED", since: archivedOn.date, facts: [archivedOn.fact] };
  }
  if (endOfSupport) {
    const announced = deprecatedOn ? [deprecatedOn.fact] : [];
    if (endOfSupport.date < day) {
      return { status: "END_OF_LIFE", since: endOfSupport.date, facts: [endOfSupport.fact, ...announced] };
    }
    return {
      status: "DEPRECATED",
      ...(deprecatedOn && { since: deprecatedOn.date }),
      facts: [endOfSupport.fact, ...announced],
    };
  }
  const own = status && ownWords[status.value];
  if (own) return { status: own, facts: [status.fact] };
  const alive = releases.find((release) => release.status === "ACTIVE" || isRecentRelease(release, day));
  if (alive) return { status: "ACTIVE", facts: alive.facts };
  const ended = releases.filter((release) => release.status === "END_OF_LIFE" && release.supportedUntil !== undefined);
  if (releases.length > 0 && ended.length === releases.length) {
    const last = latestDay(ended.map(({ supportedUntil }) => supportedUntil))!;
    return { status: "END_OF_LIFE", since: last, facts: ended[0]!.facts };
  }
  return { status: "UNKNOWN", facts: [] };
}

function isRecentRelease({ releasedOn, latestReleaseOn }: Release, day: string): boolean {
  const on = latestReleaseOn ?? releasedOn;
  return on !== undefined && isRecent(on, day);
}
