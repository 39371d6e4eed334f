import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { serveAtlas } from "../fixture.ts";

const head = "POST /v1/evidence HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

describe("a request that does not arrive", () => {
  const atlas = serveAtlas();

  it("has thirty seconds, headers and body together", () => {
    const { requestTimeout, headersTimeout } = atlas.app.server;
    // Node applies the longer of the two to the whole request.
    expect([requestTimeout, headersTimeout]).toEqual([30_000, 30_000]);
  });

  it.runIf(inject("isThorough")).each([
    ["within the headers", head, "X-A: b\r\n"],
    ["within the body", `${head}Content-Length: 1000\r\n\r\n{`, " "],
    ["within a chunked body", `${head}Transfer-Encoding: chunked\r\n\r\n`, "1\r\n \r\n"],
  ])("is cut off after thirty seconds %s, even if its sender goes on", async (_, start, drip) => {
    const { port } = new URL(
      await atlas.app.listen({ port: 0, host: "127.0.0.1" }).catch(() => atlas.app.listeningOrigin),
    );
    const socket = connect(Number(port), "127.0.0.1").on("error", () => {});
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.write(start);
    const began = performance.now();
    const dripping = setInterval(() => socket.write(drip), 1000);
    onTestFinished(() => clearInterval(dripping));
    await once(socket, "close");
    const seconds = (performance.now() - began) / 1000;
    expect([answer.slice(0, 12), seconds > 29, seconds < 34]).toEqual(["HTTP/1.1 408", true, true]);
  });
});
