import { expect, it } from "vitest";
import { finished } from "../../src/model/steps.ts";
import { operations } from "../../src/operations/index.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { warmUp } from "../../src/operations/scheduled.ts";
import type { Scheduler } from "../../src/operations/scheduler.ts";
import { serveAtlas } from "../fixture.ts";
import { pace } from "../pace.ts";

const atlas = serveAtlas();

/** Milliseconds of CPU that a step may take; most take less than ten. */
const longest = 100 * pace();

const upTo = (length: number, ...parts: string[]): string =>
  Array.from({ length }, (_, n) => parts[n % parts.length])
    .join("")
    .slice(0, length);
const many = <T>(length: number, item: (n: number) => T): T[] => Array.from({ length }, (_, n) => item(n));

const texts = [
  upTo(2000, "Istio ", "Linkerd ", "Consul ", "mtls ", "tracing ", "retries "),
  upTo(2000, "Which meshes support ", "mTLS, ", "VM support, ", "canary release "),
  upTo(2000, "服务网格的数据面", "和控制面", "，支持虚拟机的网格"),
  upTo(2000, "1 ", "22 ", "3.4 ", "2017 "),
  upTo(2000, "`a=b` ", "c/d=e "),
  upTo(2000, "kuberntes ", "lnkerd ", "consuul ", "envyo "),
  many(400, (n) => `w${n.toString(36)}q`).join(" "),
  "Istio is foo and is fast and is bar and is slow and is small and is big and is old",
];
const features = many(200, (n) => ({ id: ["mtls", "vm-support", "tracing", "retries"][n % 4]! }));
const filters = [
  { features: { all: features.slice(0, 50), any: features.slice(0, 50), none: features.slice(0, 50) } },
  { or: many(50, () => ({ and: [{ text: "i" }, { not: { modes: { any: ["sidecar"] } } }] })) },
  { id: { in: many(200, () => "istio") } },
  { dimension: { id: "performance", in: many(200, () => "HIGH") } },
];
const robustness = { samples: 100_000, weights: "AROUND" };

const inputs: [keyof typeof operations, object][] = [
  ...texts.flatMap((text): [keyof typeof operations, object][] => [
    ["verifyClaim", { text }],
    ["findEvidence", { question: text, limit: 20, maxChars: 20_000 }],
    ["search", { query: text, limit: 100 }],
  ]),
  ...filters.flatMap((where): [keyof typeof operations, object][] => [
    ["findMeshes", { where, limit: 100, facet: many(20, () => "performance") }],
    ["recommend", { require: [where], unknowns: "EXCLUDE" }],
  ]),
  ...["WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"].map((method): [keyof typeof operations, object] => [
    "recommend",
    { method, robustness },
  ]),
  ["findPaths", { from: "mesh:istio", to: "mesh:kuma", maxLength: 6, limit: 50 }],
  ["findPaths", { from: "component:envoy", to: "section:end", maxLength: 6, limit: 50 }],
  ["listFeatures", { limit: 100 }],
];

it.each(["en", "zh"] as const)("the largest permitted inputs are computed in short steps (%s)", async (lang) => {
  const slow: string[] = [];
  let name = "";
  const scheduler: Scheduler = {
    run: async (steps) =>
      finished(
        (function* () {
          for (;;) {
            const [since, before] = [performance.now(), process.cpuUsage()];
            const step = steps.next();
            const { user, system } = process.cpuUsage(before);
            const took = Math.min(performance.now() - since, (user + system) / 1000);
            if (took > longest) slow.push(`${name}: ${Math.round(took)} ms`);
            if (step.done) return step.value;
            yield;
          }
        })(),
      ),
  };
  const context = { ...atlas.in(lang), scheduler };
  await warmUp(context.catalog);
  for (const [operation, input] of inputs) {
    name = `${operation} ${JSON.stringify(input).slice(0, 60)}`;
    await perform(operations[operation] as Operation, context, input);
  }
  expect(slow).toEqual([]);
});
