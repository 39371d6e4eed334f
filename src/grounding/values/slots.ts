import { type Lexicon, type Sense, targetsOf } from "../parse/lexicon.ts";

/** Slugs of dimensions and criteria that senses may mean, by comparison. */
export function dimensionsOf({ rows }: Lexicon, senses: readonly Sense[]): { comparison: string; slug: string }[] {
  const named = targetsOf(senses, "ENTITY");
  const bySynonym = senses.flatMap(({ role, target }) => (role === "SYNONYM" ? (rows.get(target) ?? []) : []));
  return (named.length > 0 ? named : bySynonym).flatMap((target) => {
    const slug = target.slice(target.indexOf(":") + 1);
    if (target.startsWith("criterion:")) return [{ comparison: "scores", slug }];
    if (target.startsWith("feature:")) return [{ comparison: "meshes", slug }];
    if (!target.startsWith("dimension:")) return [];
    const [comparison, dimension] = slug.includes(".") ? (slug.split(".") as [string, string]) : ["meshes", slug];
    return [{ comparison, slug: dimension }];
  });
}
