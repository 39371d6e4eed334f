import type { InstallGuide, Mesh } from "../../../model/mesh.ts";
import type { OperationContext } from "../../../operations/operation.ts";
import { factBlocks, inline, placing } from "./facts.ts";
import { label } from "./labels.ts";

export function meshLines(mesh: Mesh, context: OperationContext): string[] {
  const { lang } = context;
  return [
    profile(mesh, context),
    ...inline(
      label(lang, "components"),
      mesh.components.map(({ name }) => name),
      ", ",
    ),
    ...inline(label(lang, "features"), features(mesh, context)),
    ...factBlocks(context, [
      [label(lang, "advantages"), mesh.advantages],
      [label(lang, "disadvantages"), mesh.disadvantages],
    ]),
    ...scores(mesh, context),
    ...guideLines(mesh.installGuides, context),
    `${label(lang, "allFacts")}: mesh://entity/${mesh.id}`,
  ];
}

function profile(mesh: Mesh, { lang }: OperationContext): string {
  const named = (name: Parameters<typeof label>[1], values: readonly (string | number)[]) =>
    values.length > 0 ? [`${label(lang, name)} ${values.join(", ")}`] : [];
  return [
    ...named("firstRelease", mesh.firstRelease === null ? [] : [mesh.firstRelease]),
    ...(mesh.cncfStatus === null ? [] : [`CNCF ${mesh.cncfStatus}`]),
    ...named("status", mesh.status === null ? [] : [mesh.status]),
    ...named(
      "vendors",
      mesh.vendors.map(({ name }) => name),
    ),
    ...named("languages", mesh.languages),
    ...named("dataPlane", mesh.dataPlane),
    ...named("modes", mesh.modes),
  ].join("; ");
}

function features({ features: list }: Mesh, context: OperationContext): string[] {
  const place = placing(
    context,
    list.map(({ fact }) => fact),
  );
  return list.map(({ feature, support, mode, layer, fact }) => {
    const limits = [mode, layer].filter((each) => each !== undefined).join(", ");
    return `${feature} ${support}${limits && `, ${limits}`} (${place(fact)})`;
  });
}

function scores({ scores: list, publishedTotal, computedTotal }: Mesh, context: OperationContext): string[] {
  const { lang } = context;
  const ids = list.map(({ fact }) => fact);
  if (ids.length === 0) return [];
  const totals = [
    ...(publishedTotal === null ? [] : [`${label(lang, "total")} ${publishedTotal}`]),
    ...(computedTotal === null || computedTotal === publishedTotal
      ? []
      : [`${label(lang, "computed")} ${computedTotal}`]),
  ];
  const figures = list.map(({ criterion, value }) => `${criterion} ${value}`);
  return [`${label(lang, "scores")}: ${[...figures, ...totals].join(", ")} (${placing(context, ids)(...ids)})`];
}

/** Guides by id only: their commands are long, and asked for on their own. */
export const guideLines = (guides: readonly InstallGuide[], { lang }: OperationContext): string[] =>
  inline(
    label(lang, "installGuides"),
    guides.map(({ slug, title }) => `${title} (guide:${slug})`),
  );
