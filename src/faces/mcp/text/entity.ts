import type { z } from "zod";
import type { Entity, Feature, Mode, Relation, Scenario } from "../../../model/entity.ts";
import type { EntityType } from "../../../model/ids.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import type { describeEntity } from "../describe-entity.ts";
import { factBlocks, factLines, inline, placing } from "./facts.ts";
import { label } from "./labels.ts";
import { guideLines, meshLines } from "./mesh.ts";

type Described = z.input<typeof describeEntity.output>;

export function entityText(described: Described, context: OperationContext): string {
  const { ref, alsoNamed, mesh, mode, feature, scenario, entity, relations } = described;
  const summary = (mesh ?? mode ?? feature ?? scenario ?? entity)?.summary;
  return [
    `${ref.name} (${ref.id})${summary ? ` — ${summary}` : ""}`,
    ...(mesh ? meshLines(mesh, context) : []),
    ...(mode ? modeLines(mode, context) : []),
    ...(feature ? featureLines(feature, context) : []),
    ...(scenario ? scenarioLines(scenario, context) : []),
    ...(entity ? entityLines(entity, relations ?? [], context) : []),
    ...inline(
      label(context.lang, "alsoNamed"),
      alsoNamed.map(({ id }) => id),
    ),
  ].join("\n");
}

/** An entity with every fact about it, whatever its type. */
export function wholeEntity(entity: Entity, relations: readonly Relation[], context: OperationContext): string {
  return [`${entity.name} (${entity.id})`, ...entityLines(entity, relations, context)].join("\n");
}

function modeLines(mode: Mode, context: OperationContext): string[] {
  const { lang } = context;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  return [
    ...inline(label(lang, "aliases"), mode.aliases, ", "),
    ...inline(label(lang, "meshes"), names(mode.meshes), ", "),
    ...inline(label(lang, "components"), names(mode.components), ", "),
    ...factBlocks(context, [
      [label(lang, "advantages"), mode.advantages],
      [label(lang, "disadvantages"), mode.disadvantages],
      [label(lang, "figures"), mode.figures],
      [label(lang, "workflow"), mode.workflow],
    ]),
    ...guideLines(mode.installGuides, context),
  ];
}

function featureLines({ area, meshes }: Feature, context: OperationContext): string[] {
  const place = placing(
    context,
    meshes.map(({ fact }) => fact),
  );
  return [
    area.name,
    ...meshes.map(({ mesh, support, mode, layer, fact }, index) => {
      const limits = [mode, layer].filter((each) => each !== undefined).join(", ");
      return `[${index + 1}] ${mesh} — ${support}${limits && `, ${limits}`} (${place(fact)})`;
    }),
  ];
}

function scenarioLines(scenario: Scenario, context: OperationContext): string[] {
  const { lang } = context;
  const { recommendations, needs, profile } = scenario;
  const place = placing(
    context,
    recommendations.map(({ fact }) => fact),
  );
  const advice = recommendations.map(({ mesh, variant, tools, fact }) =>
    [`${variant ?? mesh}`, ...tools].join(" + ").concat(` (${place(fact)})`),
  );
  return [
    ...inline(label(lang, "recommended"), advice),
    ...factBlocks(context, [
      [label(lang, "reasons"), recommendations.flatMap(({ reasons }) => reasons)],
      [label(lang, "needs"), needs],
      [label(lang, "profile"), profile],
    ]),
  ];
}

/** Parts of the document have no facts about them: the tools that tell what stands in them. */
const tellers: Partial<Record<EntityType, string>> = {
  section: "get_section",
  comparison: "compare",
  dimension: "compare",
};

function entityLines(
  { type, aliases, facts }: Entity,
  relations: readonly Relation[],
  context: OperationContext,
): string[] {
  const { lang } = context;
  const teller = tellers[type];
  const silence = teller === undefined ? [label(lang, "noFacts")] : inline(label(lang, "toldBy"), [teller]);
  return [
    ...inline(label(lang, "aliases"), aliases, ", "),
    ...(facts.length + relations.length > 0 ? factLines(context, facts) : silence),
    ...inline(
      label(lang, "relations"),
      relations.map(({ label: words, other }) => `${words} ${other.name} (${other.id})`),
    ),
  ];
}
