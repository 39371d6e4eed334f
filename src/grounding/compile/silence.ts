import type { Reading } from "../../catalog/snapshot.ts";
import { typeOf } from "../../model/ids.ts";
import type { Question } from "../parse/question.ts";
import type { NamedProperty } from "../values/property.ts";
import { valuesOf } from "../values/stated.ts";
import { slotsOf } from "./slots.ts";

/**
 * Whether a question asks a property of something of which the catalog states no value: how fast AWS App Mesh is, how old a
 * component.
 */
export function isSilent(reading: Reading, question: Question): boolean {
  const { subjects, topics, properties } = slotsOf(reading, question);
  const named = properties.filter(
    ({ by, property }) => by !== "INTENT" && by !== "PART" && property.kind !== "PREDICATE",
  );
  const rated = named.filter(({ by }) => by === "ADJECTIVE");
  const lacks = (subject: string, among: readonly NamedProperty[]) =>
    among.length > 0 && among.every(({ property }) => valuesOf(reading, property, subject).length === 0);
  const meshes = subjects.filter((id) => typeOf(id) === "mesh");
  return (
    meshes.some((mesh) => lacks(mesh, named)) ||
    (subjects.length === 0 && topics.some((id) => ratedTypes.includes(typeOf(id)) && lacks(id, rated)))
  );
}

const ratedTypes: readonly string[] = ["component", "tool", "library", "organization"];
