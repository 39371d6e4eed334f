import type { InjectOptions } from "fastify";
import type { Chance } from "../../test/chance.ts";
import { malformedGraphql, malformedRest } from "../../test/faces/malformed.ts";
import { type Attack, type Keys, mcp, wire } from "./shot.ts";

/** Not even HTTP, or HTTP that servers read in different ways. */
const raw = [
  "GARBAGE\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "POST /mcp HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
  "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET http://169.254.169.254/latest HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
];

function malformedMcp({ one, below }: Chance, { reader }: Keys): string {
  const methods = [
    "tools/call",
    "tools/list",
    "resources/read",
    "initialize",
    "prompts/get",
    "nothing",
    7,
    null,
    "__proto__",
  ];
  const params = [
    {},
    [],
    null,
    { name: "find_meshes", arguments: [] },
    { name: "nothing", arguments: {} },
    { name: "verify_claim", arguments: { text: "\u0000".repeat(below(100)) } },
    { uri: `mesh://entity/${"%".repeat(below(50))}` },
    { uri: "file:///etc/passwd" },
    { uri: "mesh://section/../../x" },
  ];
  const request = mcp(reader, one<unknown>(methods), one<unknown>(params));
  return wire({ ...request, body: one([request.body, [request.body, request.body], [], 1, "{", { jsonrpc: "1.0" }]) });
}

/** The same with a key, so that it gets past the door. */
function injected({ method, url, headers, payload }: InjectOptions, key: string): string {
  const own = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
  return wire({
    method: String(method),
    path: String(url).replace(/[^!-~]/g, "%zz"),
    key,
    headers: own,
    ...(payload !== undefined && { body: String(payload) }),
  });
}

export const malformed: Attack = {
  shots: 330,
  atOnce: 16,
  next(random, keys) {
    const make = random.one([
      () => random.one(raw),
      () => injected(malformedRest(random), keys.reader),
      () => injected(malformedGraphql(random), keys.recommender),
      () => malformedMcp(random, keys),
    ]);
    // Some of these never end, and the service waits for the rest of them.
    return { bytes: make(), brokenAfterMs: 2_000 };
  },
};
