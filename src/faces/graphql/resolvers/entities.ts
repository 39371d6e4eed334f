import type { Fact } from "../../../model/fact.ts";
import { type EntityType, typeOf } from "../../../model/ids.ts";
import type { AnyNode } from "../nodes.ts";
import type { Resolvers } from "../schema.gen.ts";
import { entityFields } from "./entity-fields.ts";
import { fact } from "./facts.ts";

/** Entities of other types have no fields of their own. */
const typeNames: Partial<Record<EntityType, string>> = {
  mesh: "Mesh",
  mode: "Mode",
  feature: "Feature",
  scenario: "Scenario",
  criterion: "Criterion",
  section: "Section",
  component: "Component",
  tool: "Tool",
  organization: "Organization",
};

/** The GraphQL type of an entity, which its id tells. */
export const entityTypeName = ({ id }: { id: string }): string => typeNames[typeOf(id)] ?? "OtherEntity";

const isFact = (node: AnyNode): node is Fact => "statement" in node;

export const nodeTypeName = (node: AnyNode): string => (isFact(node) ? "Fact" : entityTypeName(node));

export const entityResolvers = {
  Component: entityFields,
  Tool: entityFields,
  Organization: entityFields,
  OtherEntity: entityFields,
  Relation: { fact },
} satisfies Resolvers;
