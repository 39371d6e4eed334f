import type { Compared } from "./http/compare.ts";
import type { Measured } from "./measure.ts";
import type { Scaled } from "./scale/scale.ts";

export interface Result {
  /** Day of the run, such as 2026-01-31. */
  date: string;
  node: string;
  machine: string;
  conditions: string;
  http: Compared[];
  calls: Record<string, Measured>;
  scale: Scaled[];
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(value >= 10 ? 1 : 2);
const shown = (value: number | null): string => (value === null ? "–" : number(value));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Each endpoint against the floor, as docs/performance.md shows it. */
export const httpTable = (http: readonly Compared[]): string =>
  table(
    ["endpoint", "of the floor", "a second", "p50 ms", "p99 ms", "CPU ms", "memory MB", "bytes"],
    http.map(({ endpoint, ratio, perSecond, p50, p99, cpu, memory, bytes }) => [
      endpoint,
      ratio.toFixed(2),
      number(perSecond),
      number(p50),
      number(p99),
      cpu === null ? "–" : cpu.toFixed(3),
      shown(memory),
      bytes.toLocaleString("en-US"),
    ]),
  );

const floorTable = (http: readonly Compared[]): string =>
  table(
    ["floor of", "a second", "p50 ms", "p99 ms", "CPU ms", "CPU, floor to ours"],
    http.map(({ endpoint, floorPerSecond, floorP50, floorP99, floorCpu, cpu }) => [
      endpoint,
      number(floorPerSecond),
      number(floorP50),
      number(floorP99),
      floorCpu === null ? "–" : floorCpu.toFixed(3),
      floorCpu === null || cpu === null ? "–" : (floorCpu / cpu).toFixed(2),
    ]),
  );

const callTable = (calls: Result["calls"]): string =>
  table(
    ["CPU of one call", "median ms", "p99 ms"],
    Object.entries(calls).map(([name, { median, p99 }]) => [name, median.toFixed(3), p99.toFixed(3)]),
  );

const scaleTable = (scale: readonly Scaled[]): string =>
  table(
    [
      ...["meshes", "build s", "ms a mesh", "build MB", "file MB"],
      ...["page ms", "next page of 3 ms", "new bounds ms", "search ms", "memory MB"],
    ],
    scale.map(({ meshes, build, pages }) => [
      meshes.toLocaleString("en-US"),
      number(build.seconds),
      number((build.seconds * 1000) / meshes),
      number(build.memory),
      number(build.file),
      ...[pages.first, pages.next, pages.newBounds, pages.search].map((time) => time.toFixed(3)),
      number(pages.memory),
    ]),
  );

/** The whole result, to read. */
export function markdown(result: Result): string {
  const { date, node, machine, conditions, http, calls, scale } = result;
  const parts = [
    `# Benchmark of ${date}`,
    `Node ${node}, ${machine}. ${conditions}`,
    ...(http.length > 0 ? ["## Over HTTP", httpTable(http), "## The floor", floorTable(http)] : []),
    ...(Object.keys(calls).length > 0 ? ["## Without HTTP", callTable(calls)] : []),
    ...(scale.length > 0 ? ["## Synthetic catalogs", scaleTable(scale)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const marks = ["<!-- benchmark -->", "<!-- /benchmark -->"] as const;

/** The page with the table of the latest result between its two marks. */
export function withTable(page: string, { date, node, machine, http }: Result): string {
  const [start, end] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`The page has no ${marks.join(" … ")}.`);
  const said = `Measured on ${date} with Node ${node}, ${machine}; [bench/results](../bench/results) has the rest.`;
  return `${page.slice(0, start)}${marks[0]}\n${httpTable(http)}\n\n${said}\n${page.slice(end)}`;
}
