/**
 * Mixed load at saturation against the bundled service in a process of its own: `npm run soak`, or for so many minutes and
 * connections `npm run soak -- 2 64`. Prints a line each minute and holds, at the end, that nothing failed, that memory is
 * flat and that the slowest answers have not become slower.
 */
import { setTimeout as after } from "node:timers/promises";
import { drive, percentile } from "./load/drive.ts";
import { mixed } from "./load/requests.ts";
import { memoryOf, startServer } from "./load/server.ts";

const [minutes = 10, connections = 64] = process.argv.slice(2).map(Number);
const megabyte = 1024 * 1024;

const server = await startServer();
const load = drive(server.port, connections, mixed);
console.log(`${minutes} minutes, ${connections} connections`);
console.log("minute  answers/s  p50 ms  p99 ms  export p50 ms  RSS MB  refused  statuses");

const memory: number[] = [];
const slowest: number[] = [];
const faults: string[] = [];
for (let minute = 1; minute <= minutes; minute++) {
  const began = performance.now();
  const inMinute: number[] = [];
  for (let second = 0; second < 60; second++) {
    await after(1000);
    inMinute.push(memoryOf(server.pid));
  }
  const seconds = (performance.now() - began) / 1000;
  const { times, downloads, refusals, statuses, faults: found } = load.take();
  memory.push(Math.max(...inMinute));
  slowest.push(percentile(times, 0.99));
  faults.push(...found);
  const columns = [
    String(minute).padStart(6),
    ((times.length + downloads.length) / seconds).toFixed(0).padStart(10),
    percentile(times, 0.5).toFixed(1).padStart(7),
    percentile(times, 0.99).toFixed(1).padStart(7),
    percentile(downloads, 0.5).toFixed(0).padStart(14),
    (memory.at(-1)! / megabyte).toFixed(0).padStart(7),
    String(refusals.length).padStart(8),
    ` ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`)
      .join(", ")}`,
  ];
  console.log(columns.join(" "));
}
await load.stop();
const code = await server.stop();

/** Thirds at the end are compared; what is before them is for warming up: caches fill and code is compiled. */
const third = Math.floor(minutes / 3);
const middle = (list: readonly number[]): readonly number[] => list.slice(-2 * third, -third);
const last = (list: readonly number[]): readonly number[] => list.slice(-third);
const growth = Math.max(...last(memory)) / Math.max(...middle(memory));
const slowing = percentile([...last(slowest)], 0.5) / percentile([...middle(slowest)], 0.5);
const wrong = [
  ...[...new Set(faults)].slice(0, 20),
  ...(code === 0 ? [] : [`It ended with ${code}.`]),
  ...(third > 0 && growth > 1.15 ? [`Memory grew by a factor of ${growth.toFixed(2)} in the last third.`] : []),
  ...(third > 0 && slowing > 1.5 ? [`p99 grew by a factor of ${slowing.toFixed(2)} in the last third.`] : []),
];
if (third > 0)
  console.log(`last third against the one before: memory × ${growth.toFixed(2)}, p99 × ${slowing.toFixed(2)}`);
console.log(wrong.length === 0 ? "Nothing failed." : wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
