/**
 * `npm run abuse`: 10,000 abusive requests against the bundled service in a process of its own: malformed, oversized, slow (a
 * byte a second, 2,500 at a time) and broken off. A well-behaved client sends requests meanwhile; at the end the service must
 * answer as before, and use no more memory or files than before.
 */
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { percentile } from "./load/drive.ts";
import { get, post } from "./load/requests.ts";
import { memoryOf, openFiles, startServer } from "./load/server.ts";

const perKind = 2500;
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

/** The request with the header that closes the connection after the response. */
function closing(request: string): string {
  return request.replace("\r\n", "\r\nConnection: close\r\n");
}

/** Sends bytes and reads until the connection is closed; returns the status, or `no answer`. */
function send(
  port: number,
  text: string,
  onConnect: (socket: ReturnType<typeof connect>) => void = () => {},
): Promise<string> {
  return new Promise((resolve) => {
    let head = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text, "latin1");
      onConnect(socket);
    });
    socket.on("data", (chunk) => {
      if (head.length < 12) head += chunk.toString("latin1", 0, 12);
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(head.slice(9, 12) || "no answer"));
  });
}

/** Sends `count` requests, `atOnce` at a time, and prints how they ended. */
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
  const summary = [...endings].sort().map(([ending, times]) => `${ending}: ${times}`);
  console.log(
    `${name.padEnd(12)} ${count} in ${((performance.now() - began) / 1000).toFixed(0)} s   ${summary.join(", ")}`,
  );
  const bad = [...endings.keys()].filter((ending) => ending.startsWith("5") && ending !== "503");
  if (bad.length > 0) failures.push(`${name}: ${bad.join(", ")}`);
}

const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const failures: string[] = [];
const server = await startServer();
const { port, pid } = server;
const url = `http://127.0.0.1:${port}`;

const wellBehaved = { times: [] as number[], wrong: 0 };
let isOver = false;
async function behave(): Promise<void> {
  while (!isOver) {
    const began = performance.now();
    const response = await fetch(`${url}/v1/meshes/istio?fields=name`).catch(() => undefined);
    const body = await response?.text();
    wellBehaved.times.push(performance.now() - began);
    if (response?.status !== 200 || !body?.includes("Istio")) wellBehaved.wrong++;
    await delay(50);
  }
}

/** Memory in megabytes and open files, once all is quiet. */
async function resources(): Promise<{ memory: number; files: number }> {
  await delay(7000);
  return { memory: memoryOf(pid) / megabyte, files: openFiles(pid) };
}

// Whatever is created once is created before the first measurement.
for (const list of [malformed, oversized, brokenOff.slice(0, 5).map(closing)]) {
  for (const text of list) await Promise.race([send(port, text), delay(5000)]);
}
const before = await resources();
const behaving = behave();

await run("malformed", perKind, 100, (index) =>
  send(port, of(malformed, index), (socket) => socket.setTimeout(20_000, () => socket.destroy())),
);
await run("oversized", perKind, 50, (index) => send(port, of(oversized, index)));
await run("broken off", perKind, 100, (index) =>
  send(port, of(brokenOff, index), (socket) => void delay(index % 30).then(() => socket.resetAndDestroy())),
);
await run("slow", perKind, perKind, (index) => {
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
const afterwards = await resources();
console.log(
  `well-behaved  ${wellBehaved.times.length} requests, ${wellBehaved.wrong} wrong, p50 ${percentile(wellBehaved.times, 0.5).toFixed(1)} ms, p99 ${percentile(wellBehaved.times, 0.99).toFixed(0)} ms`,
);
console.log(
  `resources     memory ${before.memory.toFixed(0)} → ${afterwards.memory.toFixed(0)} MB, files ${before.files} → ${afterwards.files}`,
);
if (wellBehaved.wrong > 0) failures.push(`${wellBehaved.wrong} requests of the well-behaved client failed.`);
if (afterwards.files > before.files + 5) failures.push("Files or sockets were not closed.");
if (afterwards.memory > before.memory + 150) failures.push("Memory was not released.");
for (const path of ["/health/ready", "/v1/meshes?feature=mtls", "/v1/evidence?q=mtls", "/v1/export/csv"]) {
  const { status } = await fetch(url + path).then(async (response) => {
    await response.arrayBuffer();
    return response;
  });
  if (status !== 200) failures.push(`${path} responds ${status} afterwards.`);
}
const code = await server.stop();
if (code !== 0) failures.push(`The service ended with ${code}.`);
console.log(failures.length === 0 ? "The service answers as before." : failures.join("\n"));
process.exitCode = failures.length === 0 ? 0 : 1;
