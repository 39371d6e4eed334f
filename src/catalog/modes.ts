import type { Mode } from "../model/entity.ts";
import type { EntityRef, Fact } from "../model/fact.ts";
import { aliasesOf, entitiesById, entitiesOfType } from "./entities.ts";
import { factsAbout, toRef } from "./facts.ts";
import { componentsOf, guidesFor } from "./meshes.ts";
import { all, idList, listsById, type Reading } from "./snapshot.ts";

/** Modes by id, or all of them. */
export function modes(reading: Reading, ids?: readonly string[]): Mode[] {
  const found = ids ? [...entitiesById(reading, ids).values()] : entitiesOfType(reading, "mode");
  const existing = found.map(({ id }) => id);
  const facts = factsAbout(reading, existing);
  const aliases = aliasesOf(reading, existing);
  const components = componentsOf(reading, existing);
  const guides = guidesFor(reading, existing);
  const meshes = meshesIn(reading, existing);
  return found.map((mode) => {
    const about = facts.get(mode.id) ?? [];
    return {
      ...mode,
      aliases: aliases.get(mode.id) ?? [],
      ...sortedFacts(about),
      components: components.get(mode.id) ?? [],
      meshes: meshes.get(mode.id) ?? [],
      installGuides: guides.get(mode.id) ?? [],
      facts: about.map(({ id }) => id),
    };
  });
}

/** The facts about a mode, grouped by the field they belong to. */
export const sortedFacts = (
  about: readonly Fact[],
): Pick<Mode, "advantages" | "disadvantages" | "workflow" | "figures"> => ({
  advantages: about.filter(({ kind }) => kind === "ADVANTAGE"),
  disadvantages: about.filter(({ kind }) => kind === "DISADVANTAGE"),
  workflow: about.filter(({ predicate }) => predicate === "workflow-step"),
  figures: about.filter(({ kind }) => kind === "METRIC" || kind === "REQUIREMENT"),
});

/** Meshes that run in each mode. */
export function meshesIn({ catalog, lang }: Reading, ids: readonly string[]): Map<string, EntityRef[]> {
  const rows = all<{ mode_id: string; id: string; name: string }>(
    catalog,
    `SELECT k.mode_id, m.id, m.name_${lang} AS name FROM mesh_mode k JOIN mesh m ON m.id = k.mesh_id
      WHERE k.mode_id IN (SELECT value FROM json_each(?)) ORDER BY k.mode_id, m.ordinal`,
    idList(ids),
  );
  return listsById(ids, rows, "mode_id", ({ id, name }) => toRef(id, name));
}
