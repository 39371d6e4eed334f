/**
 * 10,000 requests as nobody should send them, against the bundled service in a process of its own: malformed, oversized, slow
 * (a byte a second, 2,500 at a time) and broken off. `npm run abuse`. Someone who behaves asks all the while; at the end the
 * service must answer as before, and hold no more memory or files than before.
 */
import { connect } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { percentile } from "./load/drive.ts";
import { get, post } from "./load/requests.ts";
import { memoryOf, openFiles, startServer } from "./load/server.ts";

const each = 2500;
const megabyte = 1024 * 1024;
const large = "x".repeat(300_000);

const malformed = [
  "GARBAGE\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "GET / HTTP/9.9\r\n\r\n",
  "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "POST /v1/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nConnection: close\r\n\r\n{{{{{",
  closing(post("/graphql", { query: "{{{{" })),
  closing(post("/graphql", [1, 2, 3])),
  closing(post("/mcp", { nothing: 1 })),
  closing(post("/v1/recommendations", { require: "istio", method: 7 })),
];

const oversized = [
  closing(get(`/v1/meshes?text=${"x".repeat(20_000)}`)),
  `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
  closing(post("/v1/recommendations", { text: large })),
  closing(post("/graphql", { query: `{ ${large} }` })),
  closing(post("/graphql", { query: `{ mesh(id: "${"x".repeat(12_000)}") { name } }` })),
  closing(post("/mcp", { text: large })),
  closing(post("/v1/evidence", { question: "mtls ".repeat(20_000) })),
  closing(post("/v1/meshes/query", { where: JSON.parse(`${'{"not":'.repeat(2000)}{}${"}".repeat(2000)}`) })),
];

const brokenOff = [
  get("/v1/export/json"),
  get("/v1/export/csv"),
  post("/v1/recommendations", { robustness: { seed: 1, samples: 100_000 } }),
  post("/graphql", { query: "{ meshes { nodes { name relations { nodes { to { name } } } } } }" }),
  post("/mcp", { jsonrpc: "2.0", id: 1, method: "tools/list" }, "Accept: application/json, text/event-stream\r\n"),
  post("/v1/recommendations", { text: "x".repeat(5000) }).slice(0, 300),
  "GET /v1/meshes HTT",
];

/** Asks for the connection to be closed after the answer. */
function closing(request: string): string {
  return request.replace("\r\n", "\r\nConnection: close\r\n");
}

/** Sends bytes as they are and reads until the connection is closed; counts the status, or how it ended without one. */
function send(
  port: number,
  text: string,
  then: (socket: ReturnType<typeof connect>) => void = () => {},
): Promise<string> {
  return new Promise((resolve) => {
    let head = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text, "latin1");
      then(socket);
    });
    socket.on("data", (chunk) => {
      if (head.length < 12) head += chunk.toString("latin1", 0, 12);
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(head.slice(9, 12) || "no answer"));
  });
}

/** Has many of them on the way at a time, and tells how they ended. */
async function run(
  name: string,
  count: number,
  atOnce: number,
  one: (index: number) => Promise<string>,
): Promise<void> {
  const endings = new Map<string, number>();
  let next = 0;
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (next < count) {
      const ending = await one(next++);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const told = [...endings].sort().map(([ending, times]) => `${ending}: ${times}`);
  console.log(
    `${name.padEnd(12)} ${count} in ${((performance.now() - began) / 1000).toFixed(0)} s   ${told.join(", ")}`,
  );
  const bad = [...endings.keys()].filter((ending) => ending.startsWith("5") && ending !== "503");
  if (bad.length > 0) wrong.push(`${name}: ${bad.join(", ")}`);
}

const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const wrong: string[] = [];
const server = await startServer();
const { port, pid } = server;
const url = `http://127.0.0.1:${port}`;

const asked = { times: [] as number[], wrong: 0 };
let isOver = false;
async function behave(): Promise<void> {
  while (!isOver) {
    const began = performance.now();
    const response = await fetch(`${url}/v1/meshes/istio?fields=name`).catch(() => undefined);
    const body = await response?.text();
    asked.times.push(performance.now() - began);
    if (response?.status !== 200 || !body?.includes("Istio")) asked.wrong++;
    await after(50);
  }
}

/** Memory and files when all is quiet. */
async function held(): Promise<{ memory: number; files: number }> {
  await after(7000);
  return { memory: memoryOf(pid) / megabyte, files: openFiles(pid) };
}

// Whatever is made once is made before the first look.
for (const list of [malformed, oversized, brokenOff.slice(0, 5).map(closing)]) {
  for (const text of list) await Promise.race([send(port, text), after(5000)]);
}
const before = await held();
const behaving = behave();

await run("malformed", each, 100, (index) =>
  send(port, of(malformed, index), (socket) => socket.setTimeout(20_000, () => socket.destroy())),
);
await run("oversized", each, 50, (index) => send(port, of(oversized, index)));
await run("broken off", each, 100, (index) =>
  send(port, of(brokenOff, index), (socket) => void after(index % 30).then(() => socket.resetAndDestroy())),
);
await run("slow", each, each, (index) => {
  const text = index % 2 === 0 ? get("/v1/meshes?text=slow") : post("/v1/recommendations", { text: "slow" });
  return send(port, "", (socket) => {
    let sent = 0;
    const timer = setInterval(() => {
      if (socket.writable) socket.write(text[sent++ % text.length]!);
    }, 1000);
    socket.on("close", () => clearInterval(timer));
  });
});

isOver = true;
await behaving;
const afterwards = await held();
console.log(
  `who behaved   ${asked.times.length} asked, ${asked.wrong} wrong, p50 ${percentile(asked.times, 0.5).toFixed(1)} ms, p99 ${percentile(asked.times, 0.99).toFixed(0)} ms`,
);
console.log(
  `held          memory ${before.memory.toFixed(0)} → ${afterwards.memory.toFixed(0)} MB, files ${before.files} → ${afterwards.files}`,
);
if (asked.wrong > 0) wrong.push(`${asked.wrong} of those who behaved were not answered.`);
if (afterwards.files > before.files + 5) wrong.push("Files or sockets were not closed.");
if (afterwards.memory > before.memory + 150) wrong.push("Memory was not given back.");
for (const path of ["/health/ready", "/v1/meshes?feature=mtls", "/v1/evidence?q=mtls", "/v1/export/csv"]) {
  const { status } = await fetch(url + path).then(async (response) => {
    await response.arrayBuffer();
    return response;
  });
  if (status !== 200) wrong.push(`${path} answers ${status} afterwards.`);
}
const code = await server.stop();
if (code !== 0) wrong.push(`It ended with ${code}.`);
console.log(wrong.length === 0 ? "It answers as before." : wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
