import { refsById } from "../../catalog/entities.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import { allMatches, lexiconOf } from "../parse/lexicon.ts";
import { unitsOf } from "../parse/text.ts";

/** Types whose names always have a capital letter. */
const properTypes: ReadonlySet<string> = new Set(["mesh", "organization", "tool", "library", "component"]);

const isPlainCapital = /^[A-Z][a-z]+\b/;
const isTitle = /\s[A-Z][a-z]/;

export const entityName = (reading: Reading, id: string): string => refsById(reading, [id]).get(id)?.name ?? id;

/** The name of a feature or dimension as written within a sentence: `virtual machine support`, but `Vault integration`. */
export function nameInSentence(reading: Reading, id: string): string {
  const name = entityName(reading, id);
  if (reading.lang === "zh" || !isPlainCapital.test(name) || isTitle.test(name)) return name;
  const units = unitsOf(name);
  const [matches = []] = allMatches(lexiconOf(reading.catalog), units.slice(0, 1));
  const isName = matches.some(({ senses }) =>
    senses.some(({ role, target }) => role === "ENTITY" && properTypes.has(typeOf(target))),
  );
  return isName ? name : name[0]!.toLowerCase() + name.slice(1);
}

/** The id of a row of a comparison table, or of its criterion in the score matrix. */
export function dimensionId(comparison: string, slug: string): string {
  if (comparison === "scores") return `criterion:${slug}`;
  return comparison === "meshes" ? `dimension:${slug}` : `dimension:${comparison}.${slug}`;
}
