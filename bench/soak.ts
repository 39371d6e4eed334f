/**
 * `npm run soak`: mixed load at saturation against the bundled service in a process of its own; `npm run soak -- 2 64` for 2
 * minutes and 64 connections. Prints a line per minute and, at the end, the time after the warm-up in thirds. Fails if a
 * response fails, if memory grows, or if the slowest responses become slower.
 */
import { setTimeout as delay } from "node:timers/promises";
import { drive, type Observations, percentile } from "./load/drive.ts";
import { mixed } from "./load/requests.ts";
import { memoryOf, startServer } from "./load/server.ts";

const [minutes = 10, connections = 64] = process.argv.slice(2).map(Number);
const slicesPerMinute = 6;

/** The share of the time in which caches fill and code is compiled. */
const warmUp = 1 / 4;

/** The highest ratios of the end to the start. */
const maxGrowth = { memory: 1.1, slowest: 1.5 };

/** Observations of some seconds; `memory` in bytes, once a second. */
interface Slice extends Observations {
  memory: number[];
}

async function slice(): Promise<Slice> {
  const memory: number[] = [];
  for (let second = 0; second < 60 / slicesPerMinute; second++) {
    await delay(1000);
    memory.push(memoryOf(server.pid));
  }
  return { ...load.take(), memory };
}

const of = (slices: readonly Slice[], key: "times" | "downloads" | "refusals" | "memory"): number[] =>
  slices.flatMap((each) => each[key]);

const server = await startServer();
const load = drive(server.port, connections, mixed);
console.log(`${minutes} minutes, ${connections} connections`);
console.log("minute  responses/s  p50 ms  p99 ms  export p50 ms  RSS MB  refused  statuses");

const slices: Slice[] = [];
for (let minute = 1; minute <= minutes; minute++) {
  const began = performance.now();
  for (let count = 0; count < slicesPerMinute; count++) slices.push(await slice());
  printMinute(minute, slices.slice(-slicesPerMinute), (performance.now() - began) / 1000);
}
await load.stop();
const code = await server.stop();

function printMinute(minute: number, slices: readonly Slice[], seconds: number): void {
  const [times, downloads] = [of(slices, "times"), of(slices, "downloads")];
  const statuses = new Map<number, number>();
  for (const [status, count] of slices.flatMap((each) => [...each.statuses])) {
    statuses.set(status, (statuses.get(status) ?? 0) + count);
  }
  const columns = [
    String(minute).padStart(6),
    ((times.length + downloads.length) / seconds).toFixed(0).padStart(10),
    percentile(times, 0.5).toFixed(1).padStart(7),
    percentile(times, 0.99).toFixed(1).padStart(7),
    percentile(downloads, 0.5).toFixed(0).padStart(14),
    megabytes(Math.max(...of(slices, "memory"))).padStart(7),
    String(of(slices, "refusals").length).padStart(8),
    ` ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`)
      .join(", ")}`,
  ];
  console.log(columns.join(" "));
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

/** Memory goes up and down with garbage collection: its low and high water marks say more than single values. */
const warm = slices.slice(Math.ceil(slices.length * warmUp));
const thirds = ["start", "middle", "end"].map((name, index) => {
  const third = warm.slice(Math.floor((index * warm.length) / 3), Math.floor(((index + 1) * warm.length) / 3));
  const [memory, times] = [of(third, "memory"), of(third, "times")];
  return {
    name,
    low: percentile(memory, 0.05),
    high: percentile(memory, 0.95),
    median: percentile(times, 0.5),
    slowest: percentile(times, 0.99),
  };
});
console.log("when    RSS low MB  high MB  p50 ms  p99 ms");
for (const { name, low, high, median, slowest } of thirds) {
  const figures = [megabytes(low).padStart(10), megabytes(high).padStart(8), median.toFixed(1).padStart(7)];
  console.log([name.padEnd(7), ...figures, slowest.toFixed(1).padStart(7)].join(" "));
}

const [start, , end] = thirds as [(typeof thirds)[number], unknown, (typeof thirds)[number]];
const growth = (what: string, factor: number, bound: number): string[] =>
  factor > bound ? [`${what} grew by a factor of ${factor.toFixed(2)}, more than ${bound}.`] : [];
const failures = [
  ...[...new Set(slices.flatMap(({ faults }) => faults))].slice(0, 20),
  ...(code === 0 ? [] : [`The service ended with ${code}.`]),
  ...growth("The low water mark of memory", end.low / start.low, maxGrowth.memory),
  ...growth("The high water mark of memory", end.high / start.high, maxGrowth.memory),
  ...growth("p99", end.slowest / start.slowest, maxGrowth.slowest),
];
console.log(failures.length === 0 ? "Nothing failed; memory and p99 are flat." : failures.join("\n"));
process.exitCode = failures.length === 0 ? 0 : 1;
