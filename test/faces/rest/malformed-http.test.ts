import { type AddressInfo, connect } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();
let port: number;

beforeAll(async () => {
  await atlas.app.listen({ port: 0, host: "127.0.0.1" });
  port = (atlas.app.server.address() as AddressInfo).port;
});

/** Sends bytes as they are and reads until the service closes. */
function raw(text: string): Promise<{ status: number; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = answer.split("\r\n\r\n");
      const type = /^content-type: (.*)$/im.exec(head)?.[1];
      resolve({ status: Number(head.split(" ")[1]), type, body });
    });
  });
}

const isAlive = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/health/live`)).ok;

describe("what is refused before there is a request", () => {
  it.each([
    ["no HTTP at all", "GARBAGE\r\n\r\n", 400, "BAD_REQUEST"],
    ["a header with a line break", "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", 400, "BAD_REQUEST"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400, "BAD_REQUEST"],
    ["a long URL", `GET /v1/meshes?text=${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, "TOO_LARGE"],
    ["a tunnel", "CONNECT a:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "METHOD_NOT_ALLOWED"],
    ["an expectation", "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\n\r\n", 417, "EXPECTATION_FAILED"],
    ["no host", "GET /v1/meshes HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "BAD_REQUEST"],
    ["a long header", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431, "TOO_LARGE"],
  ])("%s is a problem", async (_, text, status, code) => {
    const answer = await raw(text);
    expect([answer.status, answer.type]).toEqual([status, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(answer.body)).toMatchObject({ status, code, detail: expect.any(String) });
    expect(await isAlive()).toBe(true);
  });

  it("names the bound that a long URL passes", async () => {
    const { body } = await raw(`GET /?${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(JSON.parse(body)).toMatchObject({ detail: expect.stringContaining("16384"), fix: expect.any(String) });
  });

  it.each(["/%", "/v1/meshes/%E0%A4%A", "/v1/meshes/%zz"])("the path %s is a problem", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(answer.body).detail).toContain(path);
  });
});

describe("callers that go away", () => {
  it("in the midst of a body or of an answer do no harm", async () => {
    const half =
      "POST /v1/recommendations HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{";
    for (const text of [half, "GET /v1/export/nquads HTTP/1.1\r\nHost: a\r\n\r\n", "GET /v1/meshes HTT"]) {
      for (let count = 0; count < 20; count++) {
        await new Promise<void>((resolve) => {
          const socket = connect(port, "127.0.0.1", () =>
            socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 2)),
          );
          socket.on("close", () => resolve()).on("error", () => {});
        });
      }
    }
    expect(await isAlive()).toBe(true);
  });

  it("half-open requests hold up nobody", async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET /v1/meshes HTTP/1.1\r\nHost:"));
      return socket.on("error", () => {});
    });
    const started = performance.now();
    expect(await isAlive()).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
    for (const socket of slow) socket.destroy();
  });
});
