/**
 * The floor: what Node itself takes to answer with fixed bytes. It reads the body of a POST as every server must, and
 * sends the headers that an answer cannot do without.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What to answer with from now on. */
export interface Fixed {
  status: number;
  contentType: string | undefined;
  bytes: number;
}

let status = 200;
let headers: Record<string, string | number> = {};
let body: Buffer | undefined;

const server = createServer((request, response) => {
  const answer = () => response.writeHead(status, headers).end(body);
  if (request.method !== "POST") return answer();
  return request.resume().on("end", answer);
});

process.on("message", (fixed: Fixed) => {
  ({ status } = fixed);
  body = status === 304 ? undefined : Buffer.alloc(fixed.bytes, "x");
  headers = status === 304 ? {} : { "content-type": fixed.contentType ?? "text/plain", "content-length": fixed.bytes };
  process.send!({ set: true });
});
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit());
