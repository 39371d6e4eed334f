import { meshIds } from "../../catalog/meshes.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import {
  cellStated,
  columnsCompared,
  predicateStated,
  type StatedValue,
  subjectsStated,
  supportStated,
  traitsOf,
} from "../../catalog/stated-values.ts";
import type { PredicateTrait } from "../../model/seed-vocabulary.ts";
import { type Property, propertyKey } from "./property.ts";

/** All values that facts state for a property of a subject; they may differ. Empty where the catalog is silent. */
export function valuesOf({ catalog }: Reading, property: Property, subject: string): readonly StatedValue[] {
  return catalog.memo.get(`stated ${propertyKey(property)} ${subject}`, () => {
    switch (property.kind) {
      case "FEATURE":
        return supportStated(catalog, subject, property.feature);
      case "CELL":
        return cellStated(catalog, subject, property.comparison, property.dimension);
      case "SCORE":
        return cellStated(catalog, subject, "scores", property.criterion);
      case "PREDICATE":
        return predicateStated(catalog, subject, property.predicate, property.isInverse ?? false);
    }
  });
}

/** No question is about more subjects. */
const mostSubjects = 1000;

/** The subjects of which facts state a property: meshes first, in their order. */
export function subjectsOf(reading: Reading, property: Property): readonly string[] {
  const { catalog } = reading;
  return catalog.memo.get(`subjects ${propertyKey(property)}`, () => {
    if (property.kind === "PREDICATE")
      return subjectsStated(catalog, property.predicate, property.isInverse ?? false, mostSubjects);
    const columns = property.kind === "CELL" ? columnsCompared(catalog, property.comparison) : [];
    const candidates = [...new Set([...columns, ...meshIds(reading)])];
    return candidates.filter((subject) => valuesOf(reading, property, subject).length > 0).slice(0, mostSubjects);
  });
}

/** The meshes or modes that stand beside each other in the table of a property. */
export const comparedIn = ({ catalog }: Reading, property: Property): readonly string[] =>
  property.kind === "CELL"
    ? columnsCompared(catalog, property.comparison)
    : property.kind === "PREDICATE"
      ? []
      : columnsCompared(catalog, property.kind === "SCORE" ? "scores" : "meshes");

/** Whether a property has a declared trait. */
export function hasTrait({ catalog }: Reading, property: Property, trait: PredicateTrait): boolean {
  if (property.kind === "CELL") return traitsOf(catalog).get(property.dimension)?.includes(trait) ?? false;
  return property.kind === "PREDICATE" && (traitsOf(catalog).get(property.predicate)?.includes(trait) ?? false);
}
