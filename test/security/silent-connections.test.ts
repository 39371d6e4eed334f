import { once } from "node:events";
import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { startTarget } from "./target.ts";

it.each([
  ["nothing", ""],
  ["part of a header", "GET /v1/meshes HTTP/1.1\r\nHost: loc"],
  ["a whole request, and then part of another", "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\nGET /v1"],
])("connections on which %s was sent don't hold up the end of the service", async (_, sent) => {
  const target = await startTarget();
  const sockets = Array.from({ length: 20 }, () => connect(Number(new URL(target.url).port), "127.0.0.1"));
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  for (const socket of sockets) {
    socket.on("error", () => {});
    await once(socket, "connect");
    socket.write(sent);
  }
  // An answer shows that what was sent before has arrived.
  expect((await target.send("/health/live")).status).toBe(200);
  const began = performance.now();
  expect(await target.end("SIGTERM")).toBe(0);
  expect(performance.now() - began).toBeLessThan(3000);
});
