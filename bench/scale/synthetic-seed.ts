import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const linesEach = 20;
const criteria = [
  ...["feature-completeness", "performance", "architecture", "extensibility", "ease-of-use", "observability"],
  ...["troubleshooting", "community", "documentation", "enterprise-support", "production-cases"],
  ...["resource-consumption", "learning-cost"],
];

/** The same figures every time, spread without a pattern that an index could profit from. */
const spread = (n: number, salt: number, size: number): number => ((n + 1) * 2_654_435_761 + salt * 40_503) % size;
const pick = <T>(n: number, salt: number, list: readonly T[]): T => list[spread(n, salt, list.length)]!;

export interface SyntheticSize {
  meshes: number;
  /** Facts of each mesh beyond the dozen or two that all of them have. */
  moreFacts?: number;
}

/**
 * Writes a seed below `folder`: the real one, and made-up meshes that cite a made-up document. A third of the features are
 * left out, and nine meshes in ten have no scores, as silence is what makes three-valued filters hard.
 */
export function writeSyntheticSeed(folder: string, realSeed: string, { meshes, moreFacts = 0 }: SyntheticSize): void {
  mkdirSync(folder, { recursive: true });
  cpSync(realSeed, folder, { recursive: true });
  const added = meshes - 7;
  if (added === 0) return;
  const features = featuresIn(join(realSeed, "features"));
  write(join(folder, "documents/synthetic.yaml"), {
    slug: "synthetic",
    title: { en: "Synthetic meshes", zh: "合成网格" },
    version: "1",
    updatedOn: "2020-01-01",
    sha256: "0".repeat(64),
    lines: added * linesEach,
    outline: Array.from({ length: added }, (_, n) => ({
      number: `m${n}`,
      heading: `Mesh ${n}`,
      title: { en: `Mesh ${n}`, zh: `网格 ${n}` },
      lines: `${n * linesEach + 1}-${(n + 1) * linesEach}`,
    })),
  });
  for (let n = 0; n < added; n++) write(join(folder, `meshes/synthetic-${n}.yaml`), mesh(n, moreFacts, features));
}

const write = (path: string, value: unknown): void => writeFileSync(path, JSON.stringify(value));

/** Slugs of the features that no cell of the comparison states. */
function featuresIn(folder: string): string[] {
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const slugs = [...text.join("\n").matchAll(/^ {2}- slug: (\S+)/gm)].map(([, slug]) => slug!);
  return slugs.filter((slug) => !["vm-support", "mtls", "multi-cluster"].includes(slug));
}

function mesh(n: number, moreFacts: number, features: readonly string[]) {
  const cite = (line: number) => `synthetic#m${n}:${n * linesEach + line}`;
  const name = `Mesh ${n}`;
  const level = (salt: number) => pick(n, salt, ["SUPPORTED", "AUTOMATIC", "NONE", "PARTIAL", undefined, undefined]);
  const support = (slug: string, salt: number, line: number) => {
    const value = level(salt);
    return value === undefined ? {} : { [slug]: { value: { type: "SUPPORT", value, raw: value }, cite: cite(line) } };
  };
  const statement = (at: number, level: string | undefined) =>
    at < features.length && level !== undefined
      ? { kind: "SUPPORT", predicate: "supports", object: `feature:${features[at]}`, support: level }
      : { kind: "ADVANTAGE", predicate: "advantage" };
  const year = 2010 + spread(n, 1, 15);
  const status = pick(n, 2, ["GRADUATED", "INCUBATING", "SANDBOX"]);
  return {
    slug: `synthetic-${n}`,
    name: { en: name, zh: `网格 ${n}` },
    cells: {
      meshes: {
        "cncf-status": { value: { type: "LEVEL", value: status, raw: status }, cite: cite(1) },
        "first-release": { value: { type: "YEAR", value: year, raw: String(year) }, cite: cite(2) },
        "data-plane": { value: { type: "LIST", value: ["ENVOY"], raw: "Envoy" }, cite: cite(3) },
        ...support("vm-support", 4, 4),
        ...support("mtls", 5, 5),
        ...support("multi-cluster", 6, 6),
      },
    },
    ...(n % 10 === 0 && {
      scores: Object.fromEntries(
        criteria.map((slug, at) => [slug, { value: spread(n, 10 + at, 101) / 10, cite: cite(7) }]),
      ),
    }),
    facts: [
      {
        id: "definition",
        kind: "DEFINITION",
        predicate: "definition",
        en: `${name} is a synthetic mesh.`,
        zh: `网格 ${n} 是合成的网格。`,
        cite: cite(8),
        anchors: [name],
      },
      {
        id: "mode",
        kind: "STRUCTURE",
        predicate: "runs-in-mode",
        object: pick(n, 3, ["mode:sidecar", "mode:ambient", "mode:proxyless"]),
        en: `${name} runs in one mode.`,
        zh: `网格 ${n} 以一种模式运行。`,
        cite: cite(9),
        anchors: [name],
      },
      ...Array.from({ length: moreFacts }, (_, at) => ({
        id: `more-${at}`,
        ...statement(at, level(20 + at)),
        en: `${name} has property ${at}.`,
        zh: `${name} 具有性质 ${at}。`,
        cite: cite(10 + (at % 10)),
        anchors: [name],
      })),
    ],
  };
}
