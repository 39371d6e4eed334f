/**
 * `npm run abuse`: 100,000 hostile requests to all faces from six processes at once, made from a seed (`-- --seed 7`), against the
 * bundled service with keys and a rate limit on; `-- --quick` sends a tenth. Meanwhile a well-behaved caller asks every 50 ms. The
 * exit code says whether it was answered correctly and in time, nothing but deliberate 503s failed, and memory, files and sockets came back.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { newKeyId, newSecret } from "../../src/keys/key.ts";
import { changeKeys } from "../../src/keys/key-file.ts";
import type { Scope } from "../../src/model/access.ts";
import { percentile } from "../load/drive.ts";
import { memoryOf, openFiles, startServer } from "../load/server.ts";
import type { Order, Report } from "./attack.ts";
import { type AttackName, attacks } from "./attacks.ts";
import { behave } from "./well-behaved.ts";

const { values } = parseArgs({
  options: { quick: { type: "boolean" }, seed: { type: "string" }, requests: { type: "string" } },
});
const seed = Number(values.seed ?? 20260115);
const requests = Number(values.requests ?? (values.quick ? 10_000 : 100_000));
const bounds = { slowestMs: 500, growth: 1.2, files: 5 };

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-abuse-"));
const keyFile = join(folder, "keys.json");

function newKey(name: string, ...scopes: Scope[]): string {
  const id = newKeyId();
  const { text, hash } = newSecret(id);
  changeKeys(keyFile, (keys) => [...keys, { id, name, scopes, hash, createdAt: new Date().toISOString() }]);
  return text;
}

const keys = { reader: newKey("reader", "read"), recommender: newKey("recommender", "read", "recommend") };
const wellBehavedKey = newKey("well-behaved", "read");

/** Lets the service collect its garbage before its memory is measured. */
const collectOnSignal = "data:text/javascript,process.on('SIGUSR2', () => { gc(); gc(); })";

async function run(rateLimit: number, requests: number, everyMs: number): Promise<string[]> {
  console.log(`${requests} requests, seed ${seed}, RATE_LIMIT=${rateLimit}`);
  const server = await startServer({ API_KEYS_FILE: keyFile, RATE_LIMIT: String(rateLimit) }, [
    "--expose-gc",
    `--import=${collectOnSignal}`,
  ]);
  const url = `http://127.0.0.1:${server.port}`;

  async function resources(): Promise<{ memory: number; files: number }> {
    await pause(6000);
    server.child.kill("SIGUSR2");
    await pause(1000);
    return { memory: memoryOf(server.pid) / 1024 / 1024, files: openFiles(server.pid) };
  }
  const attacker = (order: Omit<Order, "port" | "keys">): Promise<Report> =>
    new Promise((resolve, reject) => {
      const child = fork(join(import.meta.dirname, "attacker.ts"));
      child.once("message", (report) => resolve(report as Report)).once("error", reject);
      child.once("exit", () => reject(new Error(`The attacker ${order.name} ended without a report.`)));
      child.send({ ...order, keys, port: server.port } satisfies Order);
    });
  const all = (requests: number, seed: number): Promise<Report[]> =>
    Promise.all((Object.keys(attacks) as AttackName[]).map((name) => attacker({ name, seed, requests })));

  // Caches fill, and code is compiled, before the first measurement.
  await all(Math.max(5000, requests / 5), seed + 1000);
  const before = await resources();
  const stopBehaving = await behave(url, wellBehavedKey, everyMs);
  const began = performance.now();
  const reports = await all(requests, seed);
  const seconds = (performance.now() - began) / 1000;
  const { times, wrong } = await stopBehaving();
  const after = await resources();
  const code = await server.stop();

  for (const { name, sent, statuses } of reports)
    console.log(`  ${name.padEnd(12)} ${String(sent).padStart(6)}   ${JSON.stringify(statuses).replace(/[{}"]/g, "")}`);
  const p99 = percentile(times, 0.99);
  console.log(
    `  well-behaved ${times.length} questions in ${seconds.toFixed(0)} s, ${wrong.length} wrong, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
  );
  console.log(
    `  memory ${before.memory.toFixed(0)} → ${after.memory.toFixed(0)} MB, files ${before.files} → ${after.files}, exit code ${code}`,
  );
  const limited = reports.reduce((sum, { statuses }) => sum + (statuses[429] ?? 0), 0);
  return [
    ...reports.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    ...wrong.slice(0, 3).map((answer) => `A plain question was answered with ${answer}`),
    ...(p99 > bounds.slowestMs ? [`p99 of the well-behaved caller is ${p99.toFixed(0)} ms.`] : []),
    ...(after.memory > before.memory * bounds.growth ? ["Memory was not given back."] : []),
    ...(after.files > before.files + bounds.files ? ["Files or sockets were not closed."] : []),
    ...(code !== 0 ? [`The service ended with ${code}.`] : []),
    ...(rateLimit < 1e6 && limited === 0 ? ["Nobody was limited."] : []),
  ];
}

const failures = [...(await run(1_000_000, requests, 50)), ...(await run(600, Math.round(requests / 10), 200))];
rmSync(folder, { recursive: true, force: true });
console.log(failures.length === 0 ? "The service withstood it." : failures.join("\n\n"));
process.exitCode = failures.length === 0 ? 0 : 1;
