import { validNames } from "../errors.ts";
import { entityId } from "../model/ids.ts";
import type { ScoresFile } from "../model/seed.ts";
import type { Graph } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

export interface ScoreMatrix {
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

/** The score matrix: weights from its own file, scores from the meshes', totals computed here and marked as derived. */
export function assembleScores(graph: Graph, files: SeedFiles): ScoreMatrix | undefined {
  const file = files.scores[0];
  if (!file) return undefined;
  const { criteria, groups } = addWeights(graph, file.file, file.data);
  const rows = files.mesh.flatMap((mesh): ScoreMatrix["rows"] => {
    const { scores, publishedTotal } = mesh.data;
    if (!scores) return [];
    const id = entityId("mesh", mesh.data.slug);
    const row = Object.entries(scores).flatMap(([slug, { value, cite }]) => {
      const source = { file: mesh.file, path: `scores.${slug}` };
      const criterion = criteria.find((candidate) => candidate.slug === slug);
      if (!criterion) {
        const valid = validNames(
          criteria.map((each) => each.slug),
          slug,
        );
        graph.fault(source, `unknown criterion \`${slug}\`. ${valid}`);
        return [];
      }
      const name = graph.entities.get(entityId("criterion", slug))!.name;
      const fact = graph.addFact(
        source,
        id,
        slug,
        {
          kind: "SCORE",
          predicate: "score",
          object: entityId("criterion", slug),
          value: { type: "NUMBER", value, raw: String(value) },
          en: `${mesh.data.name.en} scores ${value} out of 10 on ${inSentence(name.en)}.`,
          zh: `${mesh.data.name.zh} 的${name.zh}评分为 ${value} 分（满分 10 分）。`,
          cite,
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
        en: `The document gives ${mesh.data.name.en} an overall score of ${publishedTotal.value}.`,
        zh: `文档给出 ${mesh.data.name.zh} 的综合得分为 ${publishedTotal.value}。`,
        cite: publishedTotal.cite,
        anchors: [String(publishedTotal.value)],
      }),
    };
    return [{ mesh: id, scores: row, published, computed: addTotal(graph, mesh.file, mesh.data, row, criteria) }];
  });
  return { scale: file.data.scale, groups, criteria, rows };
}

const order = (criteria: ScoreMatrix["criteria"], slug: string): number =>
  criteria.findIndex((criterion) => criterion.slug === slug);

/** A name within a sentence: its first letter is lowered unless it is an abbreviation. */
const inSentence = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name);

function addWeights(graph: Graph, file: string, data: ScoresFile): Pick<ScoreMatrix, "groups" | "criteria"> {
  const weigh = (
    type: "criterion" | "criterion-group",
    path: string,
    of: ScoresFile["groups"][number]["criteria"][0],
  ) =>
    graph.addFact({ file, path }, graph.addEntity({ file, path }, type, of), "weight", {
      kind: "WEIGHT",
      predicate: "weight",
      value: { type: "NUMBER", value: of.weight, unit: "%", raw: `${of.weight}%` },
      en: `The weight of ${inSentence(of.name.en)} in the score matrix is ${of.weight}%.`,
      zh: `${of.name.zh}在选型评估矩阵中的权重为 ${of.weight}%。`,
      cite: of.cite,
      anchors: [`${of.weight}%`],
    });
  const groups = data.groups.map((group, index) => {
    const sum = group.criteria.reduce((total, { weight }) => total + weight, 0);
    if (sum !== group.weight) {
      graph.fault({ file, path: `groups[${index}]` }, `its criteria weigh ${sum}%, the group ${group.weight}%.`);
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

/** The weighted sum, where every criterion has a score; a total over some of them would mislead. */
function addTotal(
  graph: Graph,
  file: string,
  mesh: SeedFiles["mesh"][number]["data"],
  scores: ScoreMatrix["rows"][number]["scores"],
  criteria: ScoreMatrix["criteria"],
): ScoreMatrix["rows"][number]["computed"] {
  if (scores.length < criteria.length) return undefined;
  const weights = new Map(criteria.map((criterion) => [criterion.slug, criterion]));
  const value = scores.reduce((sum, score) => sum + score.value * weights.get(score.criterion)!.weight, 0) / 100;
  const fact = graph.addFact({ file, path: "scores" }, entityId("mesh", mesh.slug), "computed-total", {
    kind: "TOTAL",
    predicate: "computed-total",
    value: { type: "NUMBER", value },
    en: `The document's weights and scores give ${mesh.name.en} an overall score of ${value.toFixed(2)} (computed here).`,
    zh: `按文档的权重与评分计算，${mesh.name.zh} 的总分为 ${value.toFixed(2)}（本服务计算得出）。`,
    cite: mergedCitations(Object.values(mesh.scores ?? {}).flatMap(({ cite }) => cite)),
    anchors: [],
    derived: true,
    inputs: [...scores.map((score) => score.fact), ...criteria.map((criterion) => criterion.fact)],
  });
  return { value, fact };
}

/** Single lines of one section that lie next to each other become one span. */
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
