/**
 * Mixed load at saturation against the bundled service in a process of its own: `npm run soak`, or for so many minutes and
 * connections `npm run soak -- 2 64`. Prints a line each minute and, at the end, the time after warming up in thirds. It
 * fails where an answer failed, where memory is not flat, and where the slowest answers have become slower.
 */
import { setTimeout as after } from "node:timers/promises";
import { drive, percentile, type Seen } from "./load/drive.ts";
import { mixed } from "./load/requests.ts";
import { memoryOf, startServer } from "./load/server.ts";

const [minutes = 10, connections = 64] = process.argv.slice(2).map(Number);
const slicesPerMinute = 6;

/** The part of the time in which caches fill and code is compiled. */
const warmingUp = 1 / 4;

/** How many times as much as at the start there may be at the end. */
const most = { memory: 1.1, slowest: 1.5 };

/** What was seen in some seconds; `memory` in bytes, once a second. */
interface Slice extends Seen {
  memory: number[];
}

async function slice(): Promise<Slice> {
  const memory: number[] = [];
  for (let second = 0; second < 60 / slicesPerMinute; second++) {
    await after(1000);
    memory.push(memoryOf(server.pid));
  }
  return { ...load.take(), memory };
}

const of = (slices: readonly Slice[], key: "times" | "downloads" | "refusals" | "memory"): number[] =>
  slices.flatMap((each) => each[key]);

const server = await startServer();
const load = drive(server.port, connections, mixed);
console.log(`${minutes} minutes, ${connections} connections`);
console.log("minute  answers/s  p50 ms  p99 ms  export p50 ms  RSS MB  refused  statuses");

const seen: Slice[] = [];
for (let minute = 1; minute <= minutes; minute++) {
  const began = performance.now();
  for (let count = 0; count < slicesPerMinute; count++) seen.push(await slice());
  tell(minute, seen.slice(-slicesPerMinute), (performance.now() - began) / 1000);
}
await load.stop();
const code = await server.stop();

function tell(minute: number, slices: readonly Slice[], seconds: number): void {
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

/** Memory goes up and down with the collection of garbage: its low and its high water tell more than any one look. */
const warm = seen.slice(Math.ceil(seen.length * warmingUp));
const thirds = ["start", "middle", "end"].map((name, index) => {
  const slices = warm.slice(Math.floor((index * warm.length) / 3), Math.floor(((index + 1) * warm.length) / 3));
  const [memory, times] = [of(slices, "memory"), of(slices, "times")];
  return {
    name,
    low: percentile(memory, 0.05),
    high: percentile(memory, 0.95),
    half: percentile(times, 0.5),
    slowest: percentile(times, 0.99),
  };
});
console.log("when    RSS low MB  high MB  p50 ms  p99 ms");
for (const { name, low, high, half, slowest } of thirds) {
  const figures = [megabytes(low).padStart(10), megabytes(high).padStart(8), half.toFixed(1).padStart(7)];
  console.log([name.padEnd(7), ...figures, slowest.toFixed(1).padStart(7)].join(" "));
}

const [start, , end] = thirds as [(typeof thirds)[number], unknown, (typeof thirds)[number]];
const grown = (what: string, factor: number, bound: number): string[] =>
  factor > bound ? [`${what} grew by a factor of ${factor.toFixed(2)}, more than ${bound}.`] : [];
const wrong = [
  ...[...new Set(seen.flatMap(({ faults }) => faults))].slice(0, 20),
  ...(code === 0 ? [] : [`It ended with ${code}.`]),
  ...grown("The low water of memory", end.low / start.low, most.memory),
  ...grown("The high water of memory", end.high / start.high, most.memory),
  ...grown("p99", end.slowest / start.slowest, most.slowest),
];
console.log(wrong.length === 0 ? "Nothing failed; memory and p99 are flat." : wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
