import { outline } from "../../catalog/documents.ts";
import { aliasesOf, entitiesById, entityAtHand } from "../../catalog/entities.ts";
import { factsAbout, factsById, factsCiting } from "../../catalog/facts.ts";
import { featureSummaries, supportOf } from "../../catalog/features.ts";
import { componentsOf, featuresOf, guidesFor, meshAtHand, meshOverviews, scoresOf } from "../../catalog/meshes.ts";
import { meshesIn } from "../../catalog/modes.ts";
import { relationsOf } from "../../catalog/relations.ts";
import { scenarioOverviews } from "../../catalog/scenarios.ts";
import { criteria, criterionGroups } from "../../catalog/scores.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { SectionSummary } from "../../model/catalog.ts";
import { Batch } from "./batch.ts";

/** What nested fields read, keyed by global ids: one statement for each source and level, however many rows there are. */
export function createSources(reading: Reading) {
  return {
    entity: new Batch(
      (ids) => entitiesById(reading, ids),
      (id) => entityAtHand(reading, id),
    ),
    aliases: new Batch((ids) => aliasesOf(reading, ids)),
    relations: new Batch((ids) => relationsOf(reading, ids)),
    fact: new Batch((ids) => factsById(reading, ids)),
    factsAbout: new Batch((ids) => factsAbout(reading, ids)),
    factsCiting: new Batch((ids) => factsCiting(reading, ids)),
    mesh: new Batch(
      (ids) => meshOverviews(reading, ids),
      (id) => meshAtHand(reading, id),
    ),
    meshFeatures: new Batch((ids) => featuresOf(reading, ids)),
    scores: new Batch((ids) => scoresOf(reading, ids)),
    components: new Batch((ids) => componentsOf(reading, ids)),
    installGuides: new Batch((ids) => guidesFor(reading, ids)),
    feature: new Batch((ids) => featureSummaries(reading, ids)),
    featureMeshes: new Batch((ids) => supportOf(reading, ids)),
    modeMeshes: new Batch((ids) => meshesIn(reading, ids)),
    scenario: new Batch((ids) => byId(scenarioOverviews(reading, ids))),
    criterion: new Batch(() => bySlug("criterion", criteria(reading))),
    criterionGroup: new Batch(() => bySlug("criterion-group", criterionGroups(reading))),
    /** The outline is one table of a hundred rows or so; its one key is the document's part of an id. */
    outline: new Batch(() => new Map([["", outlined(outline(reading))]])),
  };
}

export type Sources = ReturnType<typeof createSources>;

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const bySlug = <T extends { slug: string }>(type: string, rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [`${type}:${row.slug}`, row]));

const place = (document: string, number: string): string => `${document}#${number}`;

/** Sections by id and by place, and their subsections. */
function outlined(sections: readonly SectionSummary[]) {
  const byPlace = new Map(sections.map((section) => [place(section.document, section.number), section]));
  return {
    byId: byId(sections),
    parentOf: ({ document, parent }: SectionSummary) =>
      parent === null ? undefined : byPlace.get(place(document, parent)),
    childrenOf: ({ document, number }: SectionSummary) =>
      sections.filter((section) => section.document === document && section.parent === number),
  };
}
