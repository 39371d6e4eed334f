import DataLoader from "dataloader";
import { outline } from "../../catalog/documents.ts";
import { aliasesOf, entitiesById, viewWith } from "../../catalog/entities.ts";
import { factsAbout, factsById, factsCiting, factsOfAnySource } from "../../catalog/facts.ts";
import { broaderThan, featureSummaries, narrowerThan, supportOf } from "../../catalog/features.ts";
import { identifiersOf } from "../../catalog/lifecycle.ts";
import { componentsOf, featuresOf, guidesFor, meshOverviews, scoresOf } from "../../catalog/meshes.ts";
import { meshesIn } from "../../catalog/modes.ts";
import { relationsOf } from "../../catalog/relations.ts";
import { scenarioOverviews } from "../../catalog/scenarios.ts";
import { criteria, criterionGroups } from "../../catalog/scores.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { SectionSummary } from "../../model/catalog.ts";

/** Batches the rows that the resolvers of one level load into one statement. Lives for one request. */
class Loader<V> extends DataLoader<string, V | undefined> {
  constructor(read: (ids: readonly string[]) => ReadonlyMap<string, V>) {
    super(async (ids) => {
      const found = read(ids);
      return ids.map((id) => found.get(id));
    });
  }

  /** For ids from the catalog itself, which must exist. */
  async get(id: string): Promise<V> {
    const value = await this.load(id);
    if (value === undefined) throw new Error(`The catalog refers to \`${id}\`, which does not exist.`);
    return value;
  }

  getAll(ids: readonly string[]): Promise<V[]> {
    return Promise.all(ids.map((id) => this.get(id)));
  }

  /** Omits ids that do not exist. */
  async findAll(ids: readonly string[]): Promise<V[]> {
    const values = await Promise.all(ids.map((id) => this.load(id)));
    return values.filter((value) => value !== undefined);
  }
}

/** Loaders for nested fields, by global id. */
export function createLoaders(reading: Reading) {
  return {
    entity: new Loader(ofAnySource(reading, entitiesById)),
    aliases: new Loader(ofAnySource(reading, aliasesOf)),
    relations: new Loader(ofAnySource(reading, relationsOf)),
    fact: new Loader((ids) => factsOfAnySource(reading, ids)),
    factOfAllSources: new Loader((ids) => factsById({ ...reading, catalog: reading.catalog.whole }, ids)),
    identifiers: new Loader((ids) => identifiersOf(reading, ids)),
    factsAbout: new Loader(ofAnySource(reading, factsAbout)),
    factsCiting: new Loader((ids) => factsCiting(reading, ids)),
    mesh: new Loader((ids) => meshOverviews(reading, ids)),
    meshFeatures: new Loader((ids) => featuresOf(reading, ids)),
    scores: new Loader((ids) => scoresOf(reading, ids)),
    components: new Loader((ids) => componentsOf(reading, ids)),
    installGuides: new Loader((ids) => guidesFor(reading, ids)),
    feature: new Loader((ids) => featureSummaries(reading, ids)),
    broader: new Loader((ids) => broaderThan(reading, ids)),
    narrower: new Loader((ids) => narrowerThan(reading, ids)),
    featureMeshes: new Loader((ids) => supportOf(reading, ids)),
    modeMeshes: new Loader((ids) => meshesIn(reading, ids)),
    scenario: new Loader((ids) => byId(scenarioOverviews(reading, ids))),
    criterion: new Loader(() => bySlug("criterion", criteria(reading))),
    criterionGroup: new Loader(() => bySlug("criterion-group", criterionGroups(reading))),
    /** The outline is loaded whole, with the empty string as its only key; it has about a hundred sections. */
    outline: new Loader(() => new Map([["", indexOutline(outline(reading))]])),
  };
}

/** Reads entities in the view that has them. */
function ofAnySource<V>(
  reading: Reading,
  read: (reading: Reading, ids: readonly string[]) => Map<string, V>,
): (ids: readonly string[]) => Map<string, V> {
  return (ids) => {
    const views = new Map(ids.map((id) => [id, viewWith(reading, id)]));
    const isOwn = (id: string): boolean => views.get(id) === reading;
    const others = ids.filter((id) => !isOwn(id));
    const found = read(reading, ids.filter(isOwn));
    return others.length === 0 ? found : new Map([...found, ...read(views.get(others[0]!)!, others)]);
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const bySlug = <T extends { slug: string }>(type: string, rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [`${type}:${row.slug}`, row]));

/** Looks up sections by id, and their parents and children. */
function indexOutline(sections: readonly SectionSummary[]) {
  return {
    byId: byId(sections),
    parentOf: ({ document, parent }: SectionSummary) =>
      sections.find((section) => section.document === document && section.number === parent),
    childrenOf: ({ document, number }: SectionSummary) =>
      sections.filter((section) => section.document === document && section.parent === number),
  };
}
