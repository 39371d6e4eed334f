/**
 * Reads the registries anew from checkouts in a folder, and writes their files in `seed/sources/`:
 * `npm run read:registries -- FOLDER`. The folder is laid out as for `npm run verify:sources`.
 */
import { writeFileSync } from "node:fs";
import { dump } from "js-yaml";
import { type Checkout, checkoutOf } from "../src/seeding/checkouts.ts";

/** What the registries call the entities of the graph. */
const entities: { entity: string; landscape?: string; endoflife?: string }[] = [
  { entity: "mesh:istio", landscape: "Istio", endoflife: "istio" },
  { entity: "mesh:linkerd", landscape: "Linkerd" },
  { entity: "mesh:consul", landscape: "Consul", endoflife: "consul" },
  { entity: "mesh:cilium", landscape: "Cilium", endoflife: "cilium" },
  { entity: "mesh:kuma", landscape: "Kuma", endoflife: "kuma" },
  { entity: "mesh:aws-app-mesh", landscape: "AWS App Mesh" },
  { entity: "mesh:open-service-mesh", landscape: "Open Service Mesh" },
  { entity: "component:envoy", landscape: "Envoy", endoflife: "envoy" },
  { entity: "component:grpc", landscape: "gRPC" },
  { entity: "component:hubble", landscape: "Hubble" },
  { entity: "component:kiali", landscape: "Kiali" },
  { entity: "component:nginx", endoflife: "nginx" },
  { entity: "feature:smi", landscape: "Service Mesh Interface (SMI)" },
  { entity: "tool:spiffe", landscape: "SPIFFE" },
  { entity: "tool:spire", landscape: "SPIRE" },
  { entity: "tool:flagger", landscape: "Flagger" },
  { entity: "tool:kubernetes", landscape: "Kubernetes", endoflife: "kubernetes" },
  { entity: "tool:prometheus", landscape: "Prometheus", endoflife: "prometheus" },
  { entity: "tool:jaeger", landscape: "Jaeger", endoflife: "jaeger" },
  { entity: "tool:zipkin", landscape: "Zipkin" },
  { entity: "tool:opa", landscape: "Open Policy Agent (OPA)" },
  { entity: "tool:k3s", landscape: "K3s" },
  { entity: "tool:helm", landscape: "Helm" },
  { entity: "tool:vault", landscape: "Vault", endoflife: "hashicorp-vault" },
  { entity: "tool:terraform", landscape: "Terraform", endoflife: "terraform" },
  { entity: "tool:kong-gateway", landscape: "Kong", endoflife: "kong-gateway" },
  { entity: "tool:aws-eks", endoflife: "amazon-eks" },
  { entity: "tool:gcp-gke", endoflife: "google-kubernetes-engine" },
  { entity: "library:spring-cloud", endoflife: "spring-cloud" },
];

type Subject = Record<string, unknown>;

/** The value of a key in a block of lines of YAML, without quotes and comment. */
function valueIn(lines: readonly string[], key: string): string | undefined {
  const pattern = new RegExp(`^\\s*(?:- )?${key}:\\s*(?:"([^"]*)"|'([^']*)'|([^#]*?))\\s*(?:#.*)?$`);
  for (const line of lines) {
    const [found, double, single, plain] = pattern.exec(line) ?? [];
    if (found !== undefined) return double ?? single ?? (plain === "" ? undefined : plain);
  }
  return undefined;
}

const landscapePath = "landscape.yml";
const levels = ["graduated", "incubating", "sandbox", "archived"];

function landscapeSubject(lines: readonly string[], entity: string, name: string): Subject[] {
  const at = lines.findIndex((line) => /^\s{12}name: /.test(line) && line.trim() === `name: ${name}`);
  if (at < 0) {
    console.error(`${landscapePath} has no item \`${name}\`.`);
    return [];
  }
  const length = lines.slice(at).findIndex((line) => /^\s*- (?:item|subcategory|category):/.test(line));
  const block = lines.slice(at, length < 0 ? undefined : at + length);
  const line = (key: string): number => at + 1 + block.findIndex((each) => each.trim().startsWith(`${key}:`));
  const project = valueIn(block, "project");
  const has = (key: string): boolean => valueIn(block, key) !== undefined;
  const days = ["accepted", "incubating", "graduated", "archived"].filter(has);
  const last = Math.max(...["project", ...days].filter(has).map(line), at + 1);
  const parent = valueIn(block, "parent_project");
  const repository = valueIn(block, "repo_url")?.match(/^https:\/\/github\.com\/([^/]+\/[^/]+?)\/?$/)?.[1];
  const slug = valueIn(block, "lfx_slug");
  const isListed = project === undefined && parent === undefined;
  return [
    {
      subject: entity,
      ...((isListed || levels.includes(project ?? "")) && {
        cncf: {
          status: isListed ? "NONE" : project!.toUpperCase(),
          ...Object.fromEntries(days.map((key) => [`${key}On`, valueIn(block, key)])),
          cite: isListed ? citation(at + 1, at + block.length) : spans(at + 1, line("project"), last),
          anchors: isListed ? [`name: ${name}`] : [`name: ${name}`, `project: ${project}`],
        },
      }),
      identifiers: [
        ...(slug !== undefined
          ? [{ scheme: "CNCF", value: slug, cite: citation(line("lfx_slug")), anchors: [`lfx_slug: ${slug}`] }]
          : []),
        ...(repository !== undefined
          ? [{ scheme: "GITHUB", value: repository, cite: citation(line("repo_url")), anchors: [repository] }]
          : []),
      ],
    },
  ];
}

const citation = (first: number, last = first, path = landscapePath): string =>
  `${path}:${first}${last === first ? "" : `-${Math.min(last, first + 14)}`}`;

/** One span if it is short enough, else one each for the name, the level and the days. */
function spans(name: number, level: number, last: number): string | string[] {
  if (last - name < 15) return citation(name, last);
  return [citation(name, level), citation(Math.max(level + 1, last - 14), last)];
}

function endoflifeSubject(lines: readonly string[], entity: string, product: string): Subject {
  const path = `products/${product}.md`;
  const start = lines.indexOf("releases:");
  const releases: Subject[] = [];
  for (let at = start + 1; at < lines.length && lines[at] !== "---"; at++) {
    if (!/^\s*- releaseCycle:/.test(lines[at]!)) continue;
    const length = lines.slice(at + 1).findIndex((line) => line.trim() === "" || /^\s*- releaseCycle:/.test(line));
    const block = lines.slice(at, at + 1 + length);
    const cycle = valueIn(block, "releaseCycle")!;
    const eol = valueIn(block, "eol");
    const day = (value: string | undefined) => (/^\d{4}-\d\d-\d\d$/.test(value ?? "") ? value : undefined);
    const [releasedOn, latestOn] = [day(valueIn(block, "releaseDate")), day(valueIn(block, "latestReleaseDate"))];
    const latest = valueIn(block, "latest");
    const kubernetes = valueIn(block, "supportedKubernetesVersions");
    releases.push({
      cycle,
      ...(releasedOn && { releasedOn }),
      ...(latest && { latest }),
      ...(latestOn && { latestOn }),
      ...(day(eol) ? { supportedUntil: eol } : (eol === "true" || eol === "false") && { supported: eol === "false" }),
      ...(kubernetes && { kubernetes: kubernetes.replace(" - ", "–") }),
      cite: citation(at + 1, at + block.length, path),
      anchors: [lines[at]!.trim().replace(/^- /, "").slice(0, 80)],
    });
  }
  const head = lines.slice(0, start);
  const names = head.flatMap((line, index) => {
    const [, scheme, value] = /^\s*- (purl|cpe): (\S+)$/.exec(line) ?? [];
    if (scheme === undefined) return [];
    return [
      {
        scheme: scheme.toUpperCase(),
        value,
        cite: citation(index + 1, index + 1, path),
        anchors: [value!.slice(0, 80)],
      },
    ];
  });
  const permalink = head.findIndex((line) => line.startsWith("permalink:"));
  const own = {
    scheme: "ENDOFLIFE",
    value: product,
    cite: citation(permalink + 1, permalink + 1, path),
    anchors: [head[permalink]!],
  };
  return { subject: entity, identifiers: [own, ...names], releases };
}

function write(slug: string, content: Record<string, unknown>): void {
  const head =
    "# yaml-language-server: $schema=../../schema/seed/sources.schema.json\n# Written by `npm run read:registries`.\n";
  const path = new URL(`../seed/sources/${slug}.yaml`, import.meta.url).pathname;
  writeFileSync(path, head + dump(content, { lineWidth: -1 }));
  console.log(`wrote seed/sources/${slug}.yaml`);
}

const today = new Date().toISOString().slice(0, 10);
const common = ({ repository, revision, revisedOn }: Checkout) => ({
  role: "REGISTRY",
  url: `https://github.com/${repository}`,
  revision,
  revisedOn,
  retrievedOn: today,
  permalink: `https://github.com/${repository}/blob/{revision}/{path}#L{startLine}-L{endLine}`,
});

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: npm run read:registries -- FOLDER");
const landscape = checkoutOf(folder, "cncf/landscape")!;
const lines = landscape.linesOf(landscapePath)!;
write("cncf-landscape", {
  slug: "cncf-landscape",
  title: { en: "CNCF landscape", zh: "CNCF 全景图" },
  publisher: "Cloud Native Computing Foundation",
  license: "Apache-2.0",
  ...common(landscape),
  subjects: entities.flatMap(({ entity, landscape: name }) =>
    name === undefined ? [] : landscapeSubject(lines, entity, name),
  ),
});
const endoflife = checkoutOf(folder, "endoflife-date/endoflife.date")!;
write("endoflife-date", {
  slug: "endoflife-date",
  title: { en: "endoflife.date", zh: "endoflife.date" },
  publisher: "endoflife.date",
  license: "MIT",
  ...common(endoflife),
  subjects: entities.flatMap(({ entity, endoflife: product }) =>
    product === undefined ? [] : [endoflifeSubject(endoflife.linesOf(`products/${product}.md`)!, entity, product)],
  ),
});
