/**
 * `npm run amplification`: what the smallest requests can cost. Sends every operation of every face with its smallest valid
 * input and with its widest, at most 1 KB each, and prints the largest CPU time, memory, answer and disk space by face.
 * Caches are cold: each request differs from earlier ones, or is the first in its language.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { newKeyId, newSecret } from "../../src/keys/key.ts";
import { changeKeys } from "../../src/keys/key-file.ts";
import { type Wire, wire } from "../abuse/shot.ts";
import { cpuOf } from "../http/processes.ts";
import { memoryOf, startServer } from "../load/server.ts";
import { type Candidate, candidates } from "./candidates.ts";

const largestRequest = 1024;
const atOnce = 10;

interface Cost {
  face: Candidate["face"];
  name: string;
  sent: number;
  cpu: number;
  memory: number;
  answer: number;
  disk: number;
}

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-amplification-"));
const records = join(folder, "records.sqlite");
const id = newKeyId();
const { text: key, hash } = newSecret(id);
const keyFile = join(folder, "keys.json");
changeKeys(keyFile, () => [
  { id, name: "caller", scopes: ["read", "recommend"], hash, createdAt: new Date().toISOString() },
]);
const server = await startServer({ API_KEYS_FILE: keyFile, RATE_LIMIT: "1000000", RECORDS_URL: `file:${records}` }, [
  "--expose-gc",
  "--import=data:text/javascript,process.on('SIGUSR2', () => gc())",
]);

/** The number of bytes of the answer, and whether it is one. */
const send = (bytes: string): Promise<{ length: number; isAnswer: boolean }> =>
  new Promise((resolve) => {
    let head = "";
    let length = 0;
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      if (head.length < 4000) head += chunk.toString("latin1", 0, 4000);
      length += chunk.length;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve({ length, isAnswer: /^HTTP\/1\.1 20/.test(head) && !head.includes('{"errors"') }));
  });

const inLanguage = (lang: string, request: Wire): string =>
  wire({ ...request, headers: { ...request.headers, "Accept-Language": lang } });

/** What the records take once they have left the write-ahead log. */
function diskUsed(): number {
  if (!existsSync(records)) return 0;
  const database = new Sqlite(records);
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  return statSync(records).size;
}

/** Resident memory at its highest since the last call. */
function highestMemory(): number {
  const highest = memoryOf(server.pid, "VmHWM");
  writeFileSync(`/proc/${server.pid}/clear_refs`, "5");
  return highest;
}

let turn = 1900;
async function costOf({ face, name, request }: Candidate): Promise<Cost | undefined> {
  // Code is compiled by a run in English.
  for (let warming = 0; warming < 3; warming++) {
    const { isAnswer } = await send(inLanguage("en", request(key, ++turn)));
    if (!isAnswer) return undefined;
  }
  server.child.kill("SIGUSR2");
  await pause(100);
  const bytes = inLanguage("zh", request(key, ++turn));
  const before = { cpu: cpuOf(server.pid), memory: memoryOf(server.pid), disk: diskUsed() };
  highestMemory();
  const { length } = await send(bytes);
  const first = cpuOf(server.pid) - before.cpu;
  await Promise.all(Array.from({ length: atOnce }, () => send(inLanguage("zh", request(key, ++turn)))));
  const memory = Math.max(0, highestMemory() - before.memory) / atOnce;
  // What never changes is in a cache after the first time.
  const isNew = wire(request(key, 1)) !== wire(request(key, 2));
  const cpu = isNew ? (cpuOf(server.pid) - before.cpu) / (1 + atOnce) : first;
  const disk = (diskUsed() - before.disk) / (1 + atOnce);
  return { face, name, sent: Buffer.byteLength(bytes), cpu, memory, answer: length, disk };
}

// The service prepares for questions in the background once it listens.
await pause(5000);
await costOf(candidates[0]!);

const costs: Cost[] = [];
for (const candidate of candidates) {
  if (Buffer.byteLength(wire(candidate.request(key, turn))) > largestRequest) continue;
  const cost = await costOf(candidate);
  if (cost) costs.push(cost);
}
await server.stop();
rmSync(folder, { recursive: true, force: true });

const shown = (name: string): string =>
  `\`${name.length > 70 ? `${name.slice(0, 70)}…` : name}\``.replaceAll("|", "\\|");
const columns = {
  CPU: ({ cpu }: Cost) => cpu,
  memory: ({ memory }: Cost) => memory,
  answer: ({ answer }: Cost) => answer,
  disk: ({ disk }: Cost) => disk,
};
const figure = {
  CPU: (value: number) => `${value.toFixed(1)} ms`,
  memory: (value: number) => `${(value / 1024 / 1024).toFixed(1)} MB`,
  answer: (value: number) => `${(value / 1024).toFixed(0)} KB`,
  disk: (value: number) => `${(value / 1024).toFixed(0)} KB`,
};
console.log(`${costs.length} requests of at most ${largestRequest} bytes\n`);
console.log("| face | what | most for one request | of bytes | request |\n|---|---|---:|---:|---|");
for (const face of ["REST", "GraphQL", "MCP"] as const) {
  for (const column of Object.keys(columns) as (keyof typeof columns)[]) {
    const of = columns[column];
    const [most] = costs.filter((cost) => cost.face === face).sort((a, b) => of(b) - of(a));
    if (most && of(most) > 0)
      console.log(`| ${face} | ${column} | ${figure[column](of(most))} | ${most.sent} | ${shown(most.name)} |`);
  }
}
