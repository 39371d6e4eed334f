import { inEachLanguage } from "../language/index.ts";
import { entityId } from "../model/ids.ts";
import type { ScoresFile } from "../model/seed.ts";
import type { Text } from "../model/text.ts";
import type { Graph } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

export interface AssembledScores {
  scale: { min: number; max: number };
  groups: { slug: string; weight: number; fact: string }[];
  criteria: { slug: string; group: string; weight: number; fact: string }[];
  rows: {
    mesh: string;
    scores: { criterion: string; value: number; fact: string }[];
    published: { value: number; fact: string } | undefined;
    computed: { value: number; fact: string } | undefined;
  }[];
}

/** The score matrix: weights from its own file, scores from the files of the meshes, totals computed and marked as derived. */
export function assembleScores(graph: Graph, files: SeedFiles): AssembledScores | undefined {
  const file = files.scores[0];
  if (!file) return undefined;
  const { criteria, groups } = addWeights(graph, file.file, file.data);
  const declared = file.data.groups.flatMap((group) => group.criteria);
  const rows = files.mesh.flatMap((mesh): AssembledScores["rows"] => {
    const { scores, publishedTotal, name: meshName } = mesh.data;
    if (!scores) return [];
    const id = entityId("mesh", mesh.data.slug);
    const row = Object.entries(scores).flatMap(([slug, { value, cite }]) => {
      const source = { file: mesh.file, path: `scores.${slug}` };
      const criterion = declared.find((candidate) => candidate.slug === slug);
      if (!criterion) {
        const slugs = declared.map((each) => each.slug);
        graph.faultUnknown(source, "criterion", slug, slugs);
        return [];
      }
      const { name, phrase = name, higherMeans } = criterion;
      const fact = graph.addFact(
        source,
        id,
        slug,
        {
          kind: "SCORE",
          predicate: "score",
          object: entityId("criterion", slug),
          value: { type: "NUMBER", value, raw: String(value) },
          ...inEachLanguage(({ derivedFacts }, lang) =>
            derivedFacts.score(meshName[lang], phrase[lang], value, higherMeans?.[lang]),
          ),
          label: inEachLanguage(({ labels }, lang) =>
            labels.score(name[lang], `${value}/10`, higherMeans !== undefined),
          ),
          cite: [...cite, ...criterion.cite],
          anchors: [String(value)],
        },
        `score.${mesh.data.slug}.${slug}`,
      );
      return [{ criterion: slug, value, fact }];
    });
    row.sort((a, b) => order(criteria, a.criterion) - order(criteria, b.criterion));
    const published = publishedTotal && {
      value: publishedTotal.value,
      fact: graph.addFact({ file: mesh.file, path: "publishedTotal" }, id, "published-total", {
        kind: "TOTAL",
        predicate: "published-total",
        value: { type: "NUMBER", value: publishedTotal.value, raw: String(publishedTotal.value) },
        ...inEachLanguage(({ derivedFacts }, lang) =>
          derivedFacts.publishedTotal(meshName[lang], publishedTotal.value),
        ),
        label: figureLabel(nameOfPredicate(graph, "published-total"), String(publishedTotal.value)),
        cite: publishedTotal.cite,
        anchors: [String(publishedTotal.value)],
      }),
    };
    return [{ mesh: id, scores: row, published, computed: addTotal(graph, mesh.file, mesh.data, row, criteria) }];
  });
  return { scale: file.data.scale, groups, criteria, rows };
}

const figureLabel = (name: Text, figure: string): Text =>
  inEachLanguage(({ labels }, lang) => labels.relation(name[lang], figure));

const nameOfPredicate = (graph: Graph, slug: string): Text =>
  graph.predicates.get(slug)?.name ?? { en: slug, zh: slug };

const order = (criteria: AssembledScores["criteria"], slug: string): number =>
  criteria.findIndex((criterion) => criterion.slug === slug);

function addWeights(graph: Graph, file: string, data: ScoresFile): Pick<AssembledScores, "groups" | "criteria"> {
  const weigh = (
    type: "criterion" | "criterion-group",
    path: string,
    of: ScoresFile["groups"][number]["criteria"][0],
  ) =>
    graph.addFact({ file, path }, graph.addEntity({ file, path }, type, of), "weight", {
      kind: "WEIGHT",
      predicate: "weight",
      value: { type: "NUMBER", value: of.weight, unit: "%", raw: `${of.weight}%` },
      ...inEachLanguage(({ derivedFacts }, lang) => derivedFacts.weight((of.phrase ?? of.name)[lang], of.weight)),
      label: figureLabel(nameOfPredicate(graph, "weight"), `${of.weight}%`),
      cite: of.cite,
      anchors: [`${of.weight}%`],
    });
  const groups = data.groups.map((group, index) => {
    const sum = group.criteria.reduce((total, { weight }) => total + weight, 0);
    if (sum !== group.weight) {
      graph.fault(
        { file, path: `groups[${index}]` },
        `its criteria sum to ${sum}%, but the group has ${group.weight}%.`,
      );
    }
    return { slug: group.slug, weight: group.weight, fact: weigh("criterion-group", `groups[${index}]`, group) };
  });
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) graph.fault({ file, path: "groups" }, `the weights sum to ${total}%; they must sum to 100%.`);
  const criteria = data.groups.flatMap((group, at) =>
    group.criteria.map((criterion, index) => ({
      slug: criterion.slug,
      group: group.slug,
      weight: criterion.weight,
      fact: weigh("criterion", `groups[${at}].criteria[${index}]`, criterion),
    })),
  );
  return { groups, criteria };
}

/** The weighted sum, if every criterion has a score. A total over only some of them would mislead. */
function addTotal(
  graph: Graph,
  file: string,
  mesh: SeedFiles["mesh"][number]["data"],
  scores: AssembledScores["rows"][number]["scores"],
  criteria: AssembledScores["criteria"],
): AssembledScores["rows"][number]["computed"] {
  if (scores.length < criteria.length) return undefined;
  const weights = new Map(criteria.map((criterion) => [criterion.slug, criterion]));
  const value = scores.reduce((sum, score) => sum + score.value * weights.get(score.criterion)!.weight, 0) / 100;
  const fact = graph.addFact({ file, path: "scores" }, entityId("mesh", mesh.slug), "computed-total", {
    kind: "TOTAL",
    predicate: "computed-total",
    value: { type: "NUMBER", value },
    ...inEachLanguage(({ derivedFacts }, lang) => derivedFacts.computedTotal(mesh.name[lang], value.toFixed(2))),
    label: figureLabel(nameOfPredicate(graph, "computed-total"), value.toFixed(2)),
    cite: mergedCitations(Object.values(mesh.scores ?? {}).flatMap(({ cite }) => cite)),
    anchors: [],
    derived: true,
    inputs: [...scores.map((score) => score.fact), ...criteria.map((criterion) => criterion.fact)],
  });
  return { value, fact };
}

/** Merges adjacent lines of one section into one span. */
function mergedCitations(citations: readonly string[]): string[] {
  const spans: { section: string; first: number; last: number }[] = [];
  for (const citation of new Set(citations)) {
    const [section = "", lines = ""] = citation.split(":");
    const [first = 0, last = first] = lines.split("-").map(Number);
    const open = spans.at(-1);
    if (open && open.section === section && first === open.last + 1 && last - open.first < 15) open.last = last;
    else spans.push({ section, first, last });
  }
  return spans.map(({ section, first, last }) => `${section}:${first}-${last}`);
}
