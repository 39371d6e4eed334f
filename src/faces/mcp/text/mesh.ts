import { wordsIn } from "../../../language/index.ts";
import type { InstallGuide, Mesh } from "../../../model/mesh.ts";
import type { Lifecycle } from "../../../model/sources.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factBlocks, inline, sourcesOf } from "./facts.ts";

export function meshLines(mesh: Mesh, context: OperationContext): string[] {
  const { mcp } = wordsIn(context.lang);
  return [
    profile(mesh, context),
    ...lifecycleLine(mesh.lifecycle, context),
    ...inline(mcp.components, namesOf(mesh.components), ", "),
    ...inline(mcp.features, featureList(mesh, context)),
    ...factBlocks(context, [
      [mcp.advantages, mesh.advantages],
      [mcp.disadvantages, mesh.disadvantages],
    ]),
    ...scores(mesh, context),
    ...guideLines(mesh.installGuides, context),
    `${mcp.allFacts}: mesh://entity/${mesh.id}`,
  ];
}

export const namesOf = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

function profile(mesh: Mesh, { lang }: OperationContext): string {
  const { mcp } = wordsIn(lang);
  const parts: [string, readonly (string | number | null)[]][] = [
    [mcp.firstRelease, [mesh.firstRelease]],
    ["CNCF", [mesh.cncfStatus]],
    [mcp.status, [mesh.status]],
    [mcp.vendors, namesOf(mesh.vendors)],
    [mcp.languages, mesh.languages],
    [mcp.dataPlane, mesh.dataPlane],
    [mcp.modes, mesh.modes.map(({ mode, layer }) => (layer ? `${mode} (${layer})` : mode))],
  ];
  return parts
    .map(([label, values]) => ({ label, stated: values.filter((value) => value !== null) }))
    .flatMap(({ label, stated }) => (stated.length > 0 ? [`${label} ${stated.join(", ")}`] : []))
    .join("; ");
}

/** The life cycle as of the day, in one line. */
export function lifecycleLine(lifecycle: Lifecycle | undefined, { lang }: OperationContext): string[] {
  if (!lifecycle) return [];
  const { mcp } = wordsIn(lang);
  const { statusText, since, latestVersion, latestReleaseOn, supportedUntil, successor, asOf } = lifecycle;
  const parts = [
    since === undefined ? statusText : `${statusText} (${mcp.since} ${since})`,
    ...(latestVersion === undefined
      ? []
      : [`${mcp.latest} ${latestVersion}${latestReleaseOn ? ` (${latestReleaseOn})` : ""}`]),
    ...(supportedUntil === undefined ? [] : [`${mcp.supportedUntil} ${supportedUntil}`]),
    ...(successor === undefined ? [] : [`${mcp.successor} ${successor.name}`]),
  ];
  return inline(`${mcp.lifecycle} (${asOf})`, parts);
}

function featureList({ features }: Mesh, context: OperationContext): string[] {
  const ids = features.map(({ fact }) => fact);
  const sources = sourcesOf(context, ids);
  return features.map((each) => `${each.feature} ${supportText(each)} (${sources(each.fact)})`);
}

/** A support level with the mode and layer to which it is limited. */
export const supportText = ({ support, mode, layer }: Pick<Mesh["features"][number], "support" | "mode" | "layer">) =>
  [support, mode, layer].filter((each) => each !== undefined).join(", ");

function scores({ scores: list, publishedTotal, computedTotal }: Mesh, context: OperationContext): string[] {
  const { mcp } = wordsIn(context.lang);
  const ids = list.map(({ fact }) => fact);
  if (ids.length === 0) return [];
  const figures = list.map(({ criterion, value }) => `${criterion} ${value}`);
  if (publishedTotal !== null) figures.push(`${mcp.total} ${publishedTotal}`);
  if (computedTotal !== null && computedTotal !== publishedTotal) figures.push(`${mcp.computed} ${computedTotal}`);
  return [`${mcp.scores}: ${figures.join(", ")} (${sourcesOf(context, ids)(...ids)})`];
}

/** Guides by id only: their commands are long, and can be asked for separately. */
export function guideLines(guides: readonly InstallGuide[], { lang }: OperationContext): string[] {
  const titles = guides.map(({ slug, title }) => `${title} (guide:${slug})`);
  return inline(wordsIn(lang).mcp.installGuides, titles);
}
