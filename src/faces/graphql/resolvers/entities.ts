import type { Fact } from "../../../model/fact.ts";
import { type EntityType, typeOf } from "../../../model/ids.ts";
import type { AnyNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields } from "./entity-fields.ts";
import { fact } from "./facts.ts";

const typeNames: Partial<Record<EntityType, "Mesh" | "Mode" | "Feature" | "Scenario" | "Criterion" | "Section">> = {
  mesh: "Mesh",
  mode: "Mode",
  feature: "Feature",
  scenario: "Scenario",
  criterion: "Criterion",
  section: "Section",
};
const plainTypeNames: Partial<Record<EntityType, "Component" | "Tool" | "Organization">> = {
  component: "Component",
  tool: "Tool",
  organization: "Organization",
};

/** The type of an entity, which its id tells. */
export const typeNameOf = ({ id }: { id: string }) => {
  const type = typeOf(id);
  return typeNames[type] ?? plainTypeNames[type] ?? "OtherEntity";
};

const isFact = (node: AnyNode): node is Fact => "statement" in node;

export const entityResolvers = {
  Entity: { __resolveType: typeNameOf },
  Node: { __resolveType: (node) => (isFact(node) ? "Fact" : typeNameOf(node)) },
  Component: entityFields,
  Tool: entityFields,
  Organization: entityFields,
  OtherEntity: entityFields,
  Relation: { fact },
} satisfies Resolvers;
