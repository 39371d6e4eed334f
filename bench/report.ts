import type { HttpResult } from "./http/compare.ts";
import type { Measured } from "./measure.ts";
import type { Scaled } from "./scale/scale.ts";

export interface Result {
  /** Day of the run, such as 2026-01-31. */
  date: string;
  node: string;
  machine: string;
  conditions: string;
  http: HttpResult;
  calls: Record<string, Measured>;
  scale: Scaled[];
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(value >= 10 ? 1 : 2);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Each endpoint beside the floor, as docs/performance.md shows it. */
export const httpTable = (http: HttpResult): string =>
  table(
    ["endpoint", "of the floor", "of mercurius alone", "CPU ms", "floor ms", "per second", "p50 ms", "p99 ms", "bytes"],
    http.endpoints.map(({ endpoint, ratio, mercuriusRatio, cpu, floorCpu, perSecond, p50, p99, bytes }) => [
      endpoint,
      ratio.toFixed(2),
      mercuriusRatio === null ? "–" : mercuriusRatio.toFixed(2),
      cpu.toFixed(3),
      floorCpu.toFixed(3),
      number(perSecond),
      number(p50),
      number(p99),
      bytes.toLocaleString("en-US"),
    ]),
  );

const memoryLine = ({ memory }: HttpResult): string =>
  `Resident memory, warm and under this load: ${number(memory.median)} MB (median), ${number(memory.highest)} MB (highest).`;

const callTable = (calls: Result["calls"]): string =>
  table(
    ["CPU of one call", "median ms", "p99 ms"],
    Object.entries(calls).map(([name, { median, p99 }]) => [name, median.toFixed(3), p99.toFixed(3)]),
  );

const scaleTable = (scale: readonly Scaled[]): string =>
  table(
    ["meshes", "facts", "build s", "build MB", "file MB", "memory MB"],
    scale.map(({ meshes, build, pages }) => [
      meshes.toLocaleString("en-US"),
      build.facts.toLocaleString("en-US"),
      ...[build.seconds, build.memory, build.file, pages.memory].map(number),
    ]),
  );

/** CPU of each operation without HTTP and without the response cache, at each number of meshes. */
const heldTable = (scale: readonly Scaled[]): string =>
  table(
    ["ms of CPU", ...scale.flatMap(({ meshes }) => ["first", "median", "longest"].map((what) => `${what}, ${meshes}`))],
    Object.keys(scale[0]!.pages.held).map((name) => [
      name,
      ...scale.flatMap(({ pages }) => {
        const { first, median, longest } = pages.held[name]!;
        return [first, median, longest].map((time) => time.toFixed(2));
      }),
    ]),
  );

/** The whole result for readers. */
export function markdown(result: Result): string {
  const { date, node, machine, conditions, http, calls, scale } = result;
  const parts = [
    `# Benchmark of ${date}`,
    `Node ${node}, ${machine}. ${conditions}`,
    ...["## Over HTTP", httpTable(http), memoryLine(http)],
    ...["## Without HTTP", callTable(calls)],
    ...(scale.length > 0 ? ["## Synthetic catalogs", scaleTable(scale), heldTable(scale)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const marks = ["<!-- benchmark -->", "<!-- /benchmark -->"] as const;

/** The page with the table of the latest result between its two marks. */
export function withTable(text: string, { date, node, machine, http }: Result): string {
  const [start, end] = marks.map((mark) => text.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`The page has no ${marks.join(" … ")}.`);
  const source = `Measured on ${date} with Node ${node}, ${machine}; [bench/results](../bench/results) has the rest.`;
  return `${text.slice(0, start)}${marks[0]}\n${httpTable(http)}\n\n${memoryLine(http)} ${source}\n${text.slice(end)}`;
}
