import type { z } from "zod";
import { wordsIn } from "../../../language/index.ts";
import type { Entity, Feature, Mode, Relation, Scenario } from "../../../model/entity.ts";
import type { EntityType } from "../../../model/ids.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import type { describeEntity } from "../describe-entity.ts";
import { factBlocks, factLines, inline, sourcesOf } from "./facts.ts";
import { guideLines, lifecycleLine, meshLines, namesOf, supportText } from "./mesh.ts";

type Description = z.input<typeof describeEntity.output>;

export function entityText(description: Description, context: OperationContext): string {
  const { ref, alsoNamed, mesh, mode, feature, scenario, entity, relations } = description;
  const summary = (mesh ?? mode ?? feature ?? scenario ?? entity)?.summary;
  const otherIds = alsoNamed.map(({ id }) => id);
  return [
    `${ref.name} (${ref.id})${summary ? ` — ${summary}` : ""}`,
    ...(mesh ? meshLines(mesh, context) : []),
    ...(mode ? modeLines(mode, context) : []),
    ...(feature ? featureLines(feature, context) : []),
    ...(scenario ? scenarioLines(scenario, context) : []),
    ...(entity ? entityLines(entity, relations ?? [], context) : []),
    ...inline(wordsIn(context.lang).mcp.alsoNamed, otherIds),
  ].join("\n");
}

/** An entity with every fact about it, whatever its type. */
export const wholeEntity = (entity: Entity, relations: readonly Relation[], context: OperationContext): string =>
  [`${entity.name} (${entity.id})`, ...entityLines(entity, relations, context)].join("\n");

function modeLines(mode: Mode, context: OperationContext): string[] {
  const { mcp } = wordsIn(context.lang);
  return [
    ...inline(mcp.aliases, mode.aliases, ", "),
    ...inline(mcp.meshes, namesOf(mode.meshes), ", "),
    ...inline(mcp.components, namesOf(mode.components), ", "),
    ...factBlocks(context, [
      [mcp.advantages, mode.advantages],
      [mcp.disadvantages, mode.disadvantages],
      [mcp.figures, mode.figures],
      [mcp.workflow, mode.workflow],
    ]),
    ...guideLines(mode.installGuides, context),
  ];
}

function featureLines({ area, meshes }: Feature, context: OperationContext): string[] {
  const ids = meshes.map(({ fact }) => fact);
  const sources = sourcesOf(context, ids);
  const lines = meshes.map((each, index) => {
    return `[${index + 1}] ${each.mesh} — ${supportText(each)} (${sources(each.fact)})`;
  });
  return [...(area ? [area.name] : []), ...lines];
}

function scenarioLines({ recommendations, needs, profile }: Scenario, context: OperationContext): string[] {
  const { mcp } = wordsIn(context.lang);
  const ids = recommendations.map(({ fact }) => fact);
  const sources = sourcesOf(context, ids);
  const recommended = recommendations.map(
    ({ mesh, variant, tools, fact }) => `${[variant ?? mesh, ...tools].join(" + ")} (${sources(fact)})`,
  );
  return [
    ...inline(mcp.recommended, recommended),
    ...factBlocks(context, [
      [mcp.reasons, recommendations.flatMap(({ reasons }) => reasons)],
      [mcp.needs, needs],
      [mcp.profile, profile],
    ]),
  ];
}

/** Parts of the document have no facts about them; these tools return the facts they contain. */
const toolForFacts: Partial<Record<EntityType, string>> = {
  section: "get_section",
  comparison: "compare",
  dimension: "compare",
};

function entityLines(
  { type, aliases, facts, lifecycle }: Entity,
  relations: readonly Relation[],
  context: OperationContext,
): string[] {
  const { mcp } = wordsIn(context.lang);
  const tool = toolForFacts[type];
  const noFacts = tool === undefined ? mcp.noFacts : `${mcp.toolForFacts}: ${tool}`;
  const related = relations.map(({ label, other }) => `${label} ${other.name} (${other.id})`);
  return [
    ...inline(mcp.aliases, aliases, ", "),
    ...lifecycleLine(lifecycle, context),
    ...(facts.length + relations.length > 0 ? factLines(context, facts) : [noFacts]),
    ...inline(mcp.relations, related),
  ];
}
