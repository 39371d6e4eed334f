import type { Problem } from "../../src/engine/index.ts";

export const NAMES = ["Istio", "Linkerd", "Consul", "Cilium", "Kuma"];
export const [ISTIO, LINKERD, CONSUL, CILIUM, KUMA] = [0, 1, 2, 3, 4] as const;

/** The catalog's scored meshes: one line per criterion, percentage weight first, then the scores in the order of NAMES. */
const LINES = `
10  10 7 7 6 6   feature-completeness
10  7 9 7 10 7   performance
10  9 8 7 10 7   architecture
10  10 7 8 8 7   extensibility
10  5 9 6 5 8    ease-of-use
10  10 9 7 9 6   observability
10  8 9 7 7 7    troubleshooting
5   10 8 7 8 5   community
5   9 9 8 8 7    documentation
5   10 8 9 8 7   enterprise-support
5   10 8 7 6 4   production-cases
5   5 10 7 10 7  resource-consumption
5   5 9 7 5 8    learning-cost
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

export const CRITERIA = LINES.map((fields) => fields[6]!);

export const CATALOGUE: Problem = {
  matrix: NAMES.map((_, a) => LINES.map((fields) => Number(fields[a + 1]))),
  weights: LINES.map((fields) => Number(fields[0])),
  directions: LINES.map(() => "MAX"),
};
