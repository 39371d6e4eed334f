/**
 * The floor: what Node's own HTTP server takes to answer with fixed bytes. It reads the body of a POST, as every server must,
 * and sends only the headers that a response needs.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The response from now on. */
export interface FixedResponse {
  status: number;
  contentType: string | undefined;
  bytes: number;
}

let status = 200;
let headers: Record<string, string | number> = {};
let body: Buffer | undefined;

const server = createServer((request, response) => {
  const respond = () => response.writeHead(status, headers).end(body);
  if (request.method !== "POST") return respond();
  return request.resume().on("end", respond);
});

process.on("message", (fixed: FixedResponse) => {
  ({ status } = fixed);
  body = status === 304 ? undefined : Buffer.alloc(fixed.bytes, "x");
  headers = status === 304 ? {} : { "content-type": fixed.contentType ?? "text/plain", "content-length": fixed.bytes };
  process.send!({ isSet: true });
});
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit());
